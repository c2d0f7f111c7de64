import KefuValues

extension DialogueRun {
  /// Nothing fits: the slot that waits is asked again; else rephrase, then options, then a person.
  mutating func interpretAsFallback(_ message: MessageContent) {
    if let slot = pendingSlot {
      note(.fallback, "no value for \(slot.name.rawValue) is in it")
      if let frame = state.running, frame.attempts(for: slot.name) < slot.attempts {
        behave(.notUnderstood)
      }
      countMiss(of: slot)
      return
    }
    note(.fallback, "nothing was understood, \(state.misunderstandings + 1) times in a row")
    take(.misunderstood)
    switch state.misunderstandings {
    case 1:
      if message.intent == .outOfScope, let rule = machine.rule(for: .outOfScope) {
        say(rule.reply, because: rule.location)
      } else {
        behave(.fallback)
      }
    case 2:
      let options = likelyOptions(of: message)
      if options.isEmpty, !hasButtons(.fallbackOptions) {
        behave(.fallback)
      } else {
        if !options.isEmpty {
          take(
            .offered(
              Offer(
                subject: .clarification, options: options, turn: state.turnCount,
                carried: message.entities)))
        }
        behave(.fallbackOptions, options: options, carried: message.entities)
      }
    default: offerPerson(by: .fallbackPerson)
    }
    if state.misunderstandings < 3 { settle() }
  }

  /// What the message may have meant, if there is any sign of it; small talk is left out.
  private func likelyOptions(of message: MessageContent) -> [Offer.Option] {
    message.ranking.prefix(3).filter { candidate in
      candidate.confidence >= 0.1 && machine.isActionable(candidate.name)
        && !machine.isAside(candidate.name)
    }.map { option($0.name) }
  }

  /// Whether the author gave a behaviour's reply buttons of its own.
  private func hasButtons(_ name: Behaviour.Name) -> Bool {
    machine.behaviour(name)?.reply.map { !machine.outline($0).buttons.isEmpty } ?? false
  }

  /// Answers a message that a dialogue took without a word: nothing goes unanswered.
  mutating func answerAtLeast(_ message: MessageContent) {
    if isAnswered { return }
    if let rule = machine.rule(for: message.intent) { say(rule.reply, because: rule.location) }
    if !isAnswered { promptAgain() }
    if !isAnswered { behave(.fallback) }
  }

  /// Whether the turn has said anything, or a person has the word.
  private var isAnswered: Bool { state.handoff != nil || state.saidTurn == state.turnCount }
}
