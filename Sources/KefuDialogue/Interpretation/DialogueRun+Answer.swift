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
      isElliptical(message, about: dialogue)
    else { return false }
    let reader = reader(of: message)
    var values = last.values
    var changed: [VariableName] = []
    for slot in dialogue.definition.slots {
      let taken = changed.compactMap { values[$0] }
      // "What about S": a size as short as that is one only where a size is expected.
      guard
        let found = reader.value(
          for: slot, isAsked: slot.type == .entity("size"), except: taken),
        found.value != values[slot.name], !taken.contains(found.value)
      else { continue }
      values[slot.name] = found.value
      changed.append(slot.name)
    }
    if changed.isEmpty, Phrase.other.matchesAny(in: message.text) {
      // Another one, but which: it is asked for.
      changed = dialogue.definition.slots.filter { $0.refersTo != nil && values[$0.name] != nil }
        .map(\.name)
      for name in changed { values[name] = nil }
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

  /// Whether a message only makes sense after the last request: 那蓝色的呢, "the other order", a bare A10015.
  private func isElliptical(_ message: MessageContent, about dialogue: CompiledDialogue) -> Bool {
    if listedItem(PlainText(message.text)) != nil { return true }
    let isPhrased =
      Phrase.ellipsis.matchesAny(in: message.text) || Phrase.other.matchesAny(in: message.text)
    if isPhrased, PlainText(message.text).isShort { return true }
    guard isVague(message, about: dialogue) else { return false }
    if isPhrased { return true }
    // A clear request for the same with things of its own is asked anew.
    if dialogue.definition.intents.contains(message.intent), message.confidence >= 0.75 {
      return false
    }
    let reader = reader(of: message)
    return dialogue.definition.slots.contains { slot in
      slot.filling == .anytime && slot.type.isEntity && reader.isMostly(slot.type)
    }
  }

  /// Whether a message says too little to be a request of its own.
  private func isVague(_ message: MessageContent, about dialogue: CompiledDialogue) -> Bool {
    if let name = machine.dialogue(startedBy: message.intent), name != dialogue.definition.name,
      message.confidence >= 0.5
    {
      return false
    }
    return message.intent == .outOfScope || dialogue.definition.intents.contains(message.intent)
      || !machine.isActionable(message.intent) || message.confidence < 0.75
  }

  /// A message that asks for several things: rules answer at once, one dialogue starts, the others wait.
  private mutating func takeSeveral(_ message: MessageContent) -> Bool {
    let requests = distinctRequests(of: message)
    guard requests.count > 1 else { return false }
    note(.answer, "it asks for \(requests.map(\.intent.rawValue).joined(separator: ", "))")
    for request in requests {
      if let rule = machine.rule(for: request.intent) { say(rule.reply, because: rule.location) }
    }
    let started = requests.filter { machine.dialogue(startedBy: $0.intent) != nil }
    for request in started.dropFirst().prefix(2) {
      let queued = QueuedRequest(
        intent: request.intent, carried: entities(of: request, among: requests, in: message),
        text: part(request.range, of: message.text))
      take(.requestQueued(queued))
    }
    guard let first = started.first else {
      promptAgain()
      return true
    }
    take(.carried(entities(of: first, among: requests, in: message), text: message.text))
    act(on: first.intent)
    return true
  }

  /// The part of a text, in scalars.
  private func part(_ range: Range<Int>, of text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var part = String.UnicodeScalarView()
    part.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(part)
  }

  /// What a message asks for: what one dialogue deals with is one request, a part that only names something is none.
  private func distinctRequests(of message: MessageContent) -> [RequestContent] {
    var requests: [RequestContent] = []
    for request in message.requests where machine.isActionable(request.intent) {
      let named = message.entities.filter { request.range.contains($0.start) }
        .reduce(0) { $0 + $1.end - $1.start }
      if named * 5 >= request.range.count * 3 { continue }
      let start = machine.dialogue(startedBy: request.intent)
      let isKnown = requests.contains {
        $0.intent == request.intent
          || (start != nil && machine.dialogue(startedBy: $0.intent) == start)
      }
      if !isKnown { requests.append(request) }
    }
    return requests
  }

  /// The entities that belong to a request: those of its part, else those of no other part.
  private func entities(
    of request: RequestContent, among requests: [RequestContent], in message: MessageContent
  ) -> [MessageEntity] {
    let own = message.entities.filter { request.range.contains($0.start) }
    if !own.isEmpty { return own }
    // "A10023 到哪了？另外开发票": the only order there is is meant again.
    let names = Set(message.entities.map(\.name))
    return message.entities.filter { entity in
      message.entities.count { $0.name == entity.name } == 1 || names.isEmpty
    }
  }

  /// Asks which of two intents, or of several questions, was meant.
  private mutating func clarify(_ message: MessageContent) -> Bool {
    var options: [Offer.Option] = []
    if message.isAmbiguous, message.ranking.count > 1 {
      options = message.ranking.prefix(2).map(\.name).filter {
        machine.isActionable($0) || $0 == DialogueRun.humanAgent
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
