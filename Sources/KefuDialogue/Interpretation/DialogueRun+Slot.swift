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
    guard !hasCompetingIntent(message, atLeast: 0.5) else { return false }
    if fillFromMessage(except: nil) {
      note(.slot, "the message fills slots that were not asked for")
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
    // Whoever gives an order number gives it to be used.
    case .entity: found.source == .reference ? !hasCompetingIntent(message, atLeast: 0.7) : true
    case .yesNo: true
    case .choice:
      reader(of: message).isBareOption(of: slot.type)
        || !hasCompetingIntent(message, atLeast: 0.8)
    case .number, .date, .list: !hasCompetingIntent(message, atLeast: 0.8)
    // What is said by the way, such as praise, is what was asked for.
    case .text:
      machine.isAside(intent(of: message)) && message.question == nil
        || !hasCompetingIntent(message, atLeast: 0.7)
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

extension ValueType {
  /// Whether two slots may take the same words of a message.
  fileprivate var isShared: Bool {
    switch self {
    case .choice: true
    case .entity, .text, .yesNo, .number, .date, .list: false
    }
  }
}
