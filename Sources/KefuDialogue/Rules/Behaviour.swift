package import KefuValues

/// What the assistant does in any conversation, whatever it is about: says a reply, or starts a dialogue instead.
package struct Behaviour: Hashable, Sendable {
  /// The occasions.
  package enum Name: String, Hashable, Sendable, Codable, CaseIterable {
    /// The assistant speaks first.
    case greeting
    /// Nothing was understood.
    case fallback
    /// Nothing was understood again: what the assistant can do.
    case fallbackOptions = "fallback_options"
    /// Nothing was understood a third time: offers a person.
    case fallbackPerson = "fallback_person"
    /// Two intents or questions are close.
    case clarify
    /// The customer stops the dialogue.
    case cancel
    /// The customer wants to stop, but nothing is going on.
    case nothingToCancel = "nothing_to_cancel"
    /// The dialogue begins again.
    case startOver = "start_over"
    /// One question back.
    case goBack = "go_back"
    /// The customer wants to go back, but there is no question before.
    case nothingToGoBack = "nothing_to_go_back"
    /// The last reply once more.
    case `repeat`
    /// The customer wants something repeated, but nothing was said.
    case nothingToRepeat = "nothing_to_repeat"
    /// The customer asks what is meant.
    case askMeaning = "ask_meaning"
    /// The customer asks what is meant, but nothing was asked.
    case nothingToExplain = "nothing_to_explain"
    /// Something given before is changed.
    case correction
    /// Something given before was wrong, but not clear what.
    case correctionUnclear = "correction_unclear"
    /// An answer given before is void and asked for again.
    case lost
    /// An interrupted dialogue goes on.
    case resume
    /// The second request of a message is taken up.
    case nextRequest = "next_request"
    /// A slot was asked in vain too often: offers a person.
    case giveUp = "give_up"
    /// An action failed and nothing handles it.
    case actionFailed = "action_failed"
    /// Before the first reply to an angry customer.
    case apology
    /// The anger limit is reached: offers a person.
    case anger
    /// A person takes over.
    case handoff
    /// A message comes while a person is on her way.
    case handoffWaiting = "handoff_waiting"
    /// The person gives the conversation back.
    case agentReturned = "agent_returned"
    /// A person was offered and not wanted.
    case offerDeclined = "offer_declined"
    /// A button of long ago was pressed.
    case staleButton = "stale_button"
    /// The dialogue that was running no longer exists.
    case migrated
  }

  package var name: Name
  /// What is said; `nil` if there is a dialogue.
  package var reply: ReplyName?
  /// What is started instead of a reply.
  package var dialogue: DialogueName?

  package init(name: Name, reply: ReplyName? = nil, dialogue: DialogueName? = nil) {
    self.name = name
    self.reply = reply
    self.dialogue = dialogue
  }
}

extension Behaviour.Name {
  /// What its reply may name beside facts and context variables.
  package var arguments: [VariableName] {
    switch self {
    case .cancel, .startOver, .lost, .resume, .nextRequest: [VariableName(rawValue: "title")]
    case .correction: [VariableName(rawValue: "value")]
    case .greeting, .fallback, .fallbackOptions, .fallbackPerson, .clarify, .nothingToCancel,
      .goBack, .nothingToGoBack, .repeat, .nothingToRepeat, .askMeaning, .nothingToExplain,
      .correctionUnclear, .giveUp, .actionFailed, .apology, .anger, .handoff, .handoffWaiting,
      .agentReturned, .offerDeclined, .staleButton, .migrated:
      []
    }
  }
}
