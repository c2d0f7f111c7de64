import KefuValues

extension DialogueRun {
  /// A rule or a question: answered, then the dialogue that waits asks again.
  mutating func interpretAsAnswer(_ message: MessageContent) -> Bool {
    if askAgainWithMore(message) { return true }
    guard message.patterns.isEmpty else { return false }
    let mayAsk = pendingSlot == nil || Phrase.question.matchesAny(in: message.text)
    if let question = message.question, mayAsk, isAnswerable(question) {
      note(.answer, "the question '\(question)' is asked")
      answer(question)
      return true
    }
    if takeSeveral(message) { return true }
    if mayAsk, clarify(message) { return true }
    // What is foreign to the shop climbs the ladder of what was not understood.
    guard message.intent != .outOfScope, let rule = machine.rule(for: message.intent),
      !isMiss(message)
    else { return false }
    note(.answer, "the rule at \(rule.location) answers '\(message.intent)'")
    say(rule.reply, because: rule.location)
    promptAgain()
    return true
  }

  /// Whether a message that should have answered a question says nothing else either: a bare yes.
  private func isMiss(_ message: MessageContent) -> Bool {
    pendingSlot != nil && ["affirm", "deny", "browse"].contains(message.intent.rawValue)
  }

  mutating func answer(_ name: QuestionName) {
    say(name.reply, because: machine.question(name)?.location)
    promptAgain()
  }

  private func isAnswerable(_ name: QuestionName) -> Bool {
    machine.question(name)?.isValid(on: day) ?? false
  }

  /// Does what a message of an intent would.
  mutating func act(on intent: IntentName) {
    if intent == ControlIntent.humanAgent.name {
      handOff(reason: "customer")
    } else if let rule = machine.rule(for: intent) {
      say(rule.reply, because: rule.location)
      promptAgain()
    } else if let name = machine.dialogue(startedBy: intent) {
      begin(name)
    } else {
      settle()
    }
  }

  /// Asks which of two intents, or of several questions, was meant.
  private mutating func clarify(_ message: MessageContent) -> Bool {
    var options: [Offer.Option] = []
    if message.isAmbiguous, message.ranking.count > 1 {
      options = message.ranking.prefix(2).map(\.name).filter {
        machine.isActionable($0) || $0 == ControlIntent.humanAgent.name
      }.map(option)
      // One dialogue for both finds out by itself; of two the one that has a use for more of the message is meant.
      let starts = message.ranking.prefix(2).map { machine.dialogue(startedBy: $0.name) }
      if let first = starts[0], let second = starts[1] {
        if first == second { return false }
        let uses = [first, second].map { takenEntities(of: message, by: $0) }
        if uses[0] != uses[1] {
          act(on: message.ranking[uses[0] > uses[1] ? 0 : 1].name)
          return true
        }
      }
    }
    if options.count < 2, message.intent == .outOfScope,
      Phrase.question.matchesAny(in: message.text)
    {
      options = message.questions.filter(isAnswerable).prefix(3).map { name in
        let title = machine.question(name)?.title.preferring(state.language) ?? name.rawValue
        return Offer.Option(choice: .question(name), title: title)
      }
      guard !options.isEmpty else { return false }
    }
    guard options.count > 1 || (options.count == 1 && message.intent == .outOfScope) else {
      return false
    }
    note(.answer, "\(options.count) meanings are close")
    take(
      .offered(
        Offer(
          subject: .clarification, options: options, turn: state.turnCount,
          carried: message.entities)))
    behave(.clarify, options: options, carried: message.entities)
    return true
  }

  /// How many of the message's entities a dialogue has slots for.
  private func takenEntities(of message: MessageContent, by name: DialogueName) -> Int {
    let slots = machine.dialogue(name)?.definition.slots ?? []
    return message.entities.count { entity in
      slots.contains { $0.filling == .anytime && $0.type == .entity(entity.name) }
    }
  }

  /// An option as a button shows it: with a capital.
  func option(_ intent: IntentName) -> Offer.Option {
    let title = machine.title(of: intent, in: state.language)
    return Offer.Option(
      choice: .intent(intent), title: title.prefix(1).uppercased() + title.dropFirst())
  }
}
