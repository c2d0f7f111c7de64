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
      let options = message.ranking.prefix(3).map(\.name).filter { machine.isActionable($0) }
        .map(option)
      if options.isEmpty {
        behave(.fallback)
      } else {
        take(
          .offered(
            Offer(
              subject: .clarification, options: options, turn: state.turnCount,
              carried: message.entities)))
        behave(.fallbackOptions, options: options, carried: message.entities)
      }
    default: offerPerson(by: .fallbackPerson)
    }
    if state.misunderstandings < 3 { settle() }
  }
}
