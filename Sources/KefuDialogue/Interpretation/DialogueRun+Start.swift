import KefuValues

extension DialogueRun {
  /// The start of a dialogue, by a pattern or an intent.
  mutating func interpretAsStart(_ message: MessageContent) -> Bool {
    if let number = message.patterns.first {
      let name = machine.patternStarts[number]
      note(.start, "a pattern starts '\(name.rawValue)'")
      begin(name)
      return true
    }
    let intent = message.intent
    guard let name = machine.dialogue(startedBy: intent), isClear(message, for: name) else {
      return false
    }
    note(.start, "'\(intent)' starts '\(name.rawValue)'")
    begin(name)
    return true
  }

  /// Whether a message is clear enough to interrupt a dialogue that waits for an answer.
  private func isClear(_ message: MessageContent, for name: DialogueName) -> Bool {
    guard pendingSlot != nil, let dialogue = machine.dialogue(name) else { return true }
    let isOwn = state.frames[state.runningActivity].contains { $0.dialogue == name }
    if isOwn || message.confidence >= 0.75 { return true }
    return dialogue.definition.slots.contains { slot in
      if case .entity(let entity) = slot.type {
        message.entities.contains { $0.name == entity }
      } else {
        false
      }
    }
  }
}
