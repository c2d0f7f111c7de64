package import KefuValues

/// What the assistant does in any conversation, whatever it is about.
package struct Behaviour: Hashable, Sendable, Codable {
  /// The occasions that a behaviour can be authored for.
  package enum Name: String, Hashable, Sendable, CaseIterable, Codable {
    /// The conversation begins and the assistant speaks first.
    case greeting
    /// Nothing was understood: once, again, a third time.
    case fallback
    case fallbackOptions = "fallback_options"
    case fallbackPerson = "fallback_person"
    /// The answer to a question was not understood.
    case notUnderstood = "not_understood"
    /// The two best intents, or several questions, are too close to choose between.
    case clarify
    /// The customer stops the dialogue; there is none to stop.
    case cancel
    case nothingToCancel = "nothing_to_cancel"
    case startOver = "start_over"
    case goBack = "go_back"
    case nothingToGoBack = "nothing_to_go_back"
    case `repeat`
    case nothingToRepeat = "nothing_to_repeat"
    case askMeaning = "ask_meaning"
    case nothingToExplain = "nothing_to_explain"
    /// Something given before is changed; something was wrong, but what.
    case correction
    case correctionUnclear = "correction_unclear"
    /// An answer given before is void and asked again.
    case lost
    /// An interrupted dialogue goes on.
    case resume
    /// The second request of a message is taken up.
    case nextRequest = "next_request"
    /// A slot was asked in vain too often.
    case giveUp = "give_up"
    /// An action failed and nothing handles it.
    case actionFailed = "action_failed"
    /// Before the first reply to an angry customer.
    case apology
    /// The anger limit is reached.
    case anger
    case handoff
    case handoffWaiting = "handoff_waiting"
    case agentReturned = "agent_returned"
    /// A person was offered and is not wanted.
    case offerDeclined = "offer_declined"
    case staleButton = "stale_button"
    /// The dialogue that was running no longer exists.
    case migrated
  }

  package var name: Name
  /// What is said; `nil` if a dialogue is started instead.
  package var reply: ReplyName?
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
    case .greeting, .fallback, .notUnderstood, .fallbackOptions, .fallbackPerson, .clarify,
      .nothingToCancel,
      .goBack, .nothingToGoBack, .repeat, .nothingToRepeat, .askMeaning, .nothingToExplain,
      .correctionUnclear, .giveUp, .actionFailed, .apology, .anger, .handoff, .handoffWaiting,
      .agentReturned, .offerDeclined, .staleButton, .migrated:
      []
    }
  }
}
