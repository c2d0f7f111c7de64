import KefuValues

extension DialogueRun {
  /// The value of the slot that was asked for, and of any other slot of the dialogue that the message has one for.
  mutating func interpretAsSlot(_ message: MessageContent) -> Bool {
    guard !state.frames.isEmpty else { return false }
    if let slot = pendingSlot, let found = value(for: slot, of: message),
      isAnswer(found, to: slot, message)
    {
      note(.slot, "\(slot.name.rawValue) was asked for")
      fill(slot.name, with: found.value, by: found.source)
      fillFromMessage(except: slot.name)
      settle()
      return true
    }
    guard isMostlyValue(message) || !hasCompetingIntent(message, atLeast: 0.5) else {
      return false
    }
    if fillFromMessage(except: nil) {
      note(.slot, "the message fills slots that were not asked for")
      // The author may have foreseen that what was asked for is not needed any more.
      if interpretAsTransition(message) { return true }
      settle()
      return true
    }
    // A new value of a slot that is filled, and hardly a word beside it: "A10024".
    if let new = correction(in: message), PlainText(message.text).length <= 24 {
      note(.slot, "\(new.slot.rawValue) is given anew")
      correct(new)
      return true
    }
    return false
  }

  /// The slot that the running dialogue waits for.
  var pendingSlot: SlotDefinition? {
    state.running?.asking.flatMap { runningDialogue?.slot($0) }
  }

  func reader(of message: MessageContent) -> SlotReader {
    SlotReader(
      message.text, entities: state.carried, ranking: message.ranking, references: references)
  }

  func value(
    for slot: SlotDefinition, of message: MessageContent
  ) -> (value: SlotValue, source: SlotSource)? {
    reader(of: message).value(for: slot, isAsked: true)
  }

  /// Whether a value is the answer, not something said by the way.
  private func isAnswer(
    _ found: (value: SlotValue, source: SlotSource), to slot: SlotDefinition,
    _ message: MessageContent
  ) -> Bool {
    switch slot.type {
    // Whoever gives an order number gives it to be used, if it is not for something else.
    case .entity:
      found.source == .reference
        ? !hasCompetingIntent(message, atLeast: 0.7)
        : slot.refersTo == nil || reader(of: message).isMostly(slot.type)
          || machine.dialogue(startedBy: intent(of: message)) == nil
          || !hasCompetingIntent(message, atLeast: 0.85)
    case .yesNo: true
    case .choice, .number, .date, .list:
      reader(of: message).isMostly(slot.type) || !hasCompetingIntent(message, atLeast: 0.8)
    case .text: isFreeText(message, for: slot)
    }
  }

  /// Whether a message may be the text that was asked for: not what the state takes otherwise, no question, no other request.
  private func isFreeText(_ message: MessageContent, for slot: SlotDefinition) -> Bool {
    let name = intent(of: message)
    let text = PlainText(message.text)
    if isTakenByPattern(message) || isHandledHere(name) && message.confidence(of: name) >= 0.5 {
      return false
    }
    // A word that another slot waits for: "it's broken" to "which of these?".
    if isMostlyValue(message) { return false }
    if Phrase.question.matchesAny(in: message.text) {
      // A long one about what the dialogue is about is part of the story.
      if startsRunning(name) {
        return text.isLong && slot.accepts(.text(message.text), day: day, value: value(of:))
      }
      return message.question == nil && !machine.isActionable(name)
    }
    // A statement of some length is what was asked for, and so is what is said by the way.
    if text.isLong || machine.isAside(name) { return true }
    return !hasCompetingIntent(message, atLeast: text.isShort && text.length <= 4 ? 0.95 : 0.8)
  }

  /// Whether the message is a value for an empty slot of the running dialogue and hardly anything else.
  private func isMostlyValue(_ message: MessageContent) -> Bool {
    guard let frame = state.running, let dialogue = runningDialogue else { return false }
    let reader = reader(of: message)
    return dialogue.definition.slots.contains { slot in
      slot.filling == .anytime && frame.values[slot.name] == nil && reader.isMostly(slot.type)
    }
  }

  /// Fills the empty slots of the running dialogue from what the message of this turn has; returns whether any was.
  @discardableResult
  mutating func fillFromMessage(except asked: VariableName?) -> Bool {
    guard let frame = state.running, let dialogue = runningDialogue else { return false }
    let reader = SlotReader(
      state.carriedText, entities: state.carried, ranking: message?.ranking ?? [],
      references: references)
    var filledAny = false
    var taken: [SlotValue] = asked.flatMap { frame.values[$0] }.map { [$0] } ?? []
    for slot in dialogue.definition.slots
    where slot.filling == .anytime && frame.values[slot.name] == nil && slot.name != asked {
      guard
        let found = reader.value(
          for: slot, isAsked: false, except: slot.type.isShared ? [] : taken),
        !taken.contains(found.value) || slot.type.isShared,
        slot.accepts(found.value, day: day, value: value(of:))
      else { continue }
      taken.append(found.value)
      fill(slot.name, with: found.value, by: found.source)
      filledAny = true
    }
    return filledAny
  }
}

extension DialogueRun {
  /// A message that gives a dialogue only an attribute, "43码的有吗", is about what was spoken of just now.
  mutating func fillFromFocus() {
    guard let frame = state.running, let dialogue = runningDialogue else { return }
    for slot in dialogue.definition.slots
    where slot.filling == .anytime && frame.values[slot.name] == nil {
      guard let kind = slot.refersTo,
        let item = state.focus.last(where: { $0.kind == kind }), state.turnCount - item.turn <= 2
      else { continue }
      fill(slot.name, with: item.value, by: .reference)
    }
  }
}

extension ValueType {
  /// Whether two slots may take the same words of a message.
  fileprivate var isShared: Bool {
    switch self {
    case .choice: true
    case .entity, .text, .yesNo, .number, .date, .list: false
    }
  }

  var isEntity: Bool {
    switch self {
    case .entity: true
    case .choice, .text, .yesNo, .number, .date, .list: false
    }
  }
}
