package import KefuValues

/// One thing that happened in a turn: the events from which a state is rebuilt, and the explanation of the turn.
package enum DialogueStep: Hashable, Sendable, Codable {
  case messageReceived(time: Instant?, customer: String?, channel: String?)
  case timePassed(Instant?)
  case languageSwitched(ReplyLanguage)
  case languageWeighed(ReplyLanguage?)
  case moodChanged(Mood, negativeTurns: Int, turnsSinceComplaint: Int)
  /// How the message was taken; changes nothing.
  case interpreted(InterpretationStep, because: String)
  /// What the message has to give to slots, until the turn ends.
  case carried([MessageEntity], text: String)

  case dialogueStarted(DialogueName, Bindings)
  case dialogueCalled(DialogueName, Bindings)
  /// The running one is over.
  case dialogueLeft(DialogueName, outcome: String)
  /// The dialogue at this place, with those that it called, was laid aside for good.
  case dialogueDropped(DialogueName)
  /// The dialogue that was interrupted, with those that it called, goes on top.
  case dialogueRaised(DialogueName)
  /// The assistant was edited, and what ran is gone.
  case migrated
  /// The session is over: dialogues, focus and mood are forgotten.
  case sessionExpired

  /// Within the running dialogue.
  case running(FrameStep)
  /// A branch was taken.
  case branchTaken(SourceLocation)

  case offered(Offer)
  case offerClosed
  case requestQueued(QueuedRequest)
  case requestTaken
  case focused(FocusItem)
  case listShown(ShownList)
  case requestRemembered(LastRequest)
  case understood
  case misunderstood
  case apologized
  case angerAnswered

  case actionBegan(PendingCall)
  case actionEnded(ActionName, failure: String?)
  case handedOff(Handoff)
  case agentReturned
  case said(Saying)
  /// The buttons of what was said.
  case buttonsShown([ShownButton])
  case turnEnded
}

/// One thing that happened within the running dialogue.
package enum FrameStep: Hashable, Sendable, Codable {
  /// `groups` are those that it stands in.
  case stateEntered(String, groups: [String])
  case slotFilled(VariableName, SlotValue, SlotSource)
  case slotsCleared([VariableName])
  case slotVerified(VariableName)
  case slotAsked(VariableName, countsAttempt: Bool)
  /// Back to a state that was entered before.
  case rewound(to: String)
  /// Nothing before can be taken back any more.
  case committed
  /// A message is waited for.
  case waited
  case reminded
}

/// How a slot got its value.
package enum SlotSource: String, Hashable, Sendable, Codable {
  /// In answer to its question.
  case asked
  /// From a message that was not asked for it.
  case message
  /// By what "it" or "the second one" meant.
  case reference
  case button
  case correction
  /// By the dialogue itself, an action or a caller.
  case dialogue
}
