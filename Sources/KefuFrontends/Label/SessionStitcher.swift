/// Adds the label of a conversation to the last of its lines.
///
/// A line is the last if the next one has another key or none, so one line is held back until the next has come.
struct SessionStitcher {
  private let rules: ConversationRules
  private var facts: ConversationFacts
  private var session: [UInt8] = []
  private var held: [UInt8] = []
  private(set) var lines = JSONBytes()

  init(rules: ConversationRules) {
    self.rules = rules
    facts = ConversationFacts(rules: rules)
  }

  /// Replaces `lines` by what can be written after a batch.
  mutating func stitch(_ output: LabelOutput) {
    lines.removeAll()
    output.lines.withBytes { bytes in
      var start = 0
      for line in output.sessionLines {
        if line.session.isEmpty || line.session != session { end() }
        lines.raw(held)
        held.removeAll(keepingCapacity: true)
        held.append(contentsOf: bytes[start..<line.end])
        session = line.session
        if let turn = line.turn { facts.add(turn) }
        start = line.end
      }
    }
  }

  /// Replaces `lines` by the last line, at the end of the input.
  mutating func finish() {
    lines.removeAll()
    end()
  }

  private mutating func end() {
    if !held.isEmpty {
      if session.isEmpty || facts.isEmpty {
        lines.raw(held)
      } else {
        // Before the closing bracket and the line end.
        lines.raw(held.dropLast(2))
        lines.raw(",")
        lines.write(facts)
        lines.raw("}\n")
      }
      held.removeAll(keepingCapacity: true)
    }
    facts = ConversationFacts(rules: rules)
  }
}
