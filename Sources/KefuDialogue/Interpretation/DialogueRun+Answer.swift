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
    pendingSlot != nil && ["affirm", "deny"].contains(message.intent.rawValue)
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
    if intent == DialogueRun.humanAgent {
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

  /// "And the blue one?": asks for what was asked for last, with what the message changes in it.
  private mutating func askAgainWithMore(_ message: MessageContent) -> Bool {
    guard state.frames.isEmpty, let last = state.lastRequest,
      state.turnCount - last.turn <= 3, let dialogue = machine.dialogue(last.dialogue),
      Phrase.ellipsis.matchesAny(in: message.text) || Phrase.other.matchesAny(in: message.text),
      isVague(message, about: dialogue)
    else { return false }
    let reader = reader(of: message)
    var values = last.values
    var changed: [VariableName] = []
    for slot in dialogue.definition.slots {
      guard let found = reader.value(for: slot, isAsked: false), found.value != values[slot.name]
      else { continue }
      values[slot.name] = found.value
      changed.append(slot.name)
    }
    guard !changed.isEmpty else { return false }
    for name in changed {
      for dependent in dialogue.allDependents(of: name) where !changed.contains(dependent) {
        values[dependent] = nil
      }
    }
    note(.answer, "what was asked for last is asked with another \(changed[0].rawValue)")
    begin(last.dialogue, values: values)
    return true
  }

  /// Whether a message says too little to be a request of its own.
  private func isVague(_ message: MessageContent, about dialogue: CompiledDialogue) -> Bool {
    message.intent == .outOfScope || dialogue.definition.intents.contains(message.intent)
      || !machine.isActionable(message.intent) || message.confidence < 0.75
  }

  /// A message that asks for several things: rules answer at once, one dialogue starts, the others wait.
  private mutating func takeSeveral(_ message: MessageContent) -> Bool {
    var intents: [IntentName] = []
    for request in message.requests where machine.isActionable(request.intent) {
      // Two that one dialogue deals with are one.
      let start = machine.dialogue(startedBy: request.intent)
      let isKnown = intents.contains {
        $0 == request.intent || (start != nil && machine.dialogue(startedBy: $0) == start)
      }
      if !isKnown { intents.append(request.intent) }
    }
    guard intents.count > 1 else { return false }
    note(.answer, "it asks for \(intents.map(\.rawValue).joined(separator: ", "))")
    let started = intents.filter { machine.dialogue(startedBy: $0) != nil }
    for intent in intents {
      if let rule = machine.rule(for: intent) { say(rule.reply, because: rule.location) }
    }
    for intent in started.dropFirst().prefix(2) {
      take(.requestQueued(QueuedRequest(intent: intent, carried: message.entities)))
    }
    if let first = started.first { act(on: first) } else { promptAgain() }
    return true
  }

  /// Asks which of two intents, or of several questions, was meant.
  private mutating func clarify(_ message: MessageContent) -> Bool {
    var options: [Offer.Option] = []
    if message.isAmbiguous, message.ranking.count > 1 {
      options = message.ranking.prefix(2).map(\.name).filter {
        machine.isActionable($0) || $0 == DialogueRun.humanAgent
      }.map(option)
      // One dialogue for both: it finds out by itself.
      let starts = message.ranking.prefix(2).map { machine.dialogue(startedBy: $0.name) }
      if starts[0] != nil, starts[0] == starts[1] { return false }
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

  /// An option as a button shows it: with a capital.
  func option(_ intent: IntentName) -> Offer.Option {
    let title = machine.title(of: intent, in: state.language)
    return Offer.Option(
      choice: .intent(intent), title: title.prefix(1).uppercased() + title.dropFirst())
  }
}
