package import KefuValues

/// What happens to a conversation.
package enum DialogueEvent: Hashable, Sendable {
  /// The assistant is to speak first.
  case sessionStarted
  /// The customer wrote something or pressed a button.
  case message(MessageContent)
  /// The action that was asked for has answered.
  case actionEnded(ActionResult)
  /// Time has passed: reminders and time-outs that are due happen.
  case timeElapsed
  /// The person who took over gives the conversation back.
  case agentReturned
  /// The assistant was edited: what the state names may be gone.
  case assistantChanged
}

/// How an action ended.
package enum ActionResult: Hashable, Sendable {
  case success(Bindings)
  /// The name of the failure.
  case failure(String)
}

/// Who writes, from where and when; the same for all events of a turn.
package struct EventContext: Hashable, Sendable {
  package var conversation: String
  package var customer: String?
  package var channel: String?
  package var time: Instant?

  package init(
    conversation: String, customer: String? = nil, channel: String? = nil, time: Instant? = nil
  ) {
    self.conversation = conversation
    self.customer = customer
    self.channel = channel
    self.time = time
  }
}
