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
    guard let name = machine.dialogue(startedBy: intent) else { return false }
    note(.start, "'\(intent)' starts '\(name.rawValue)'")
    begin(name)
    return true
  }
}
