import KefuValues

extension DialogueRun {
  /// "And the blue one?": asks for what was asked for last, with what the message changes in it.
  mutating func askAgainWithMore(_ message: MessageContent) -> Bool {
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
}
