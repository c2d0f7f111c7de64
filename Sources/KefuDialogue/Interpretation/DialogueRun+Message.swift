import KefuValues

extension DialogueRun {
  /// Answers a message: the first interpretation that fits is taken.
  mutating func handle(_ message: MessageContent) {
    let isNewSession = hasExpired
    take(
      .messageReceived(
        time: context.time, customer: context.customer, channel: context.channel))
    if isNewSession { take(.sessionExpired) }
    weighLanguage(message.language)
    take(.carried(message.entities, text: message.text))
    feel(message.sentiment, isForeign: message.intent == .outOfScope)
    if state.call != nil {
      // The host never said how it ended.
      endCall(.failure(ActionFailureName.outcomeUnknown.rawValue))
    }
    guard state.handoff == nil else { return waitForAgent() }
    apologize()
    references = [referent(in: message)].compactMap { $0 }
    let message = weighed(message)
    self.message = message
    for entity in message.entities {
      if let kind = machine.focusKind(of: entity.name) { focus(kind, on: .text(entity.value)) }
    }
    let order =
      state.running.flatMap { machine.dialogue($0.dialogue)?.definition.interpretation }
      ?? InterpretationStep.allCases
    for step in order where interpret(message, as: step) {
      if step != .fallback { take(.understood) }
      return
    }
    // An author may leave steps out, but nothing goes unanswered.
    interpretAsFallback(message)
  }

  /// A message whose best intent starts a dialogue for just what it names or points to is about that: it is neither foreign to the
  /// shop nor one of its questions.
  private func weighed(_ message: MessageContent) -> MessageContent {
    let text = PlainText(message.text)
    let isNumber =
      text.length > 2 && text.text.unicodeScalars.allSatisfy { $0.isDigit || $0 == " " }
    let isCharacter = text.length == 1 && message.entities.isEmpty && message.confidence < 0.9
    let isPlace =
      text.isShort && text.ordinal != nil && state.list == nil
      && !state.buttons.contains { $0.turn >= state.turnCount - 1 }
    if text.isBlank || isNumber && message.entities.isEmpty && text.text != "886" || isCharacter
      || isPlace && message.entities.isEmpty
    {
      var message = message
      message.intent = .outOfScope
      message.question = nil
      message.questions = []
      return message
    }
    guard let top = message.ranking.first, top.confidence >= 0.4,
      let name = machine.dialogue(startedBy: top.name), let dialogue = machine.dialogue(name)
    else { return message }
    let slots = dialogue.definition.slots.filter { $0.filling == .anytime }
    // "耳机多少钱": what the dialogue finds out by calling another is named too.
    let isNamed = (slots + calledSlots(of: dialogue)).contains { slot in
      guard slot.refersTo != nil, case .entity(let entity) = slot.type else { return false }
      return message.entities.contains { $0.name == entity }
    }
    let isPointedTo = slots.contains { slot in
      slot.refersTo.map { kind in references.contains { $0.kind == kind } } ?? false
    }
    guard isNamed || isPointedTo else { return message }
    var message = message
    if message.intent == .outOfScope {
      message.intent = top.name
      message.confidence = top.confidence
    }
    if !Phrase.question.matchesAny(in: message.text) || top.confidence >= 0.5 {
      message.question = nil
    }
    message.questions = []
    return message
  }

  /// What the dialogues that a dialogue calls take from any message.
  private func calledSlots(of dialogue: CompiledDialogue) -> [SlotDefinition] {
    dialogue.definition.states.flatMap { state -> [SlotDefinition] in
      guard case .call(let name, _, _, _) = state.kind else { return [] }
      return machine.dialogue(name)?.definition.slots.filter { $0.filling == .anytime } ?? []
    }
  }

  private mutating func interpret(_ message: MessageContent, as step: InterpretationStep) -> Bool {
    switch step {
    case .payload: interpretAsPayload(message)
    case .person: interpretAsPerson(message)
    case .control: interpretAsControl(message)
    case .correction: interpretAsCorrection(message)
    case .slot: interpretAsSlot(message)
    case .transition: interpretAsTransition(message)
    case .answer: interpretAsAnswer(message)
    case .start: interpretAsStart(message)
    case .fallback:
      {
        interpretAsFallback(message)
        return true
      }()
    }
  }

  /// Whether the customer was silent for so long that she begins anew.
  private var hasExpired: Bool {
    guard let last = state.time, let now = context.time else { return false }
    return now.secondsSince1970 - last.secondsSince1970 > Int64(machine.settings.sessionExpiry)
  }

  /// The intent of a message here: the decision, unless the state takes an intent that is nearly as probable.
  ///
  /// What the state and its groups take counts four times as much, a yes or no where one was asked for too. This is the only place where
  /// the ranking is weighed by the state.
  func intent(of message: MessageContent) -> IntentName {
    let handled = handledIntents
    guard !handled.isEmpty else { return message.intent }
    var total = 1.0
    var best: (name: IntentName, weight: Double)?
    for candidate in message.ranking {
      let isHandled = handled.contains(candidate.name)
      let weight = candidate.confidence * (isHandled ? 4 : 1)
      if isHandled { total += candidate.confidence * 3 }
      if weight > best?.weight ?? 0 { best = (candidate.name, weight) }
    }
    guard let best, handled.contains(best.name), best.weight / total >= 0.5 else {
      return message.intent
    }
    return best.name
  }

  /// Whether the state that waits, or a group around it, takes an intent.
  func isHandledHere(_ intent: IntentName) -> Bool { handledIntents.contains(intent) }

  private var handledIntents: [IntentName] {
    guard let frame = state.running, let dialogue = runningDialogue,
      let index = dialogue.index(of: frame.state)
    else { return [] }
    return dialogue.handledIntents(in: index)
  }

  /// Whether a message clearly wants something other than what the running dialogue is about.
  func hasCompetingIntent(_ message: MessageContent, atLeast confidence: Double) -> Bool {
    if message.question != nil, Phrase.question.matchesAny(in: message.text) { return true }
    let name = intent(of: message)
    guard machine.isActionable(name), let top = message.ranking.first(where: { $0.name == name }),
      top.confidence >= confidence
    else { return false }
    return !startsRunning(name) && !handledIntents.contains(name)
  }

  /// Whether an intent starts a dialogue that runs, or a caller of it.
  func startsRunning(_ intent: IntentName) -> Bool {
    state.frames[state.runningActivity].contains {
      machine.dialogue($0.dialogue)?.definition.intents.contains(intent) ?? false
    }
  }
}
