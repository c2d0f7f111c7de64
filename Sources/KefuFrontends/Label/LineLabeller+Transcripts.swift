import Kefu
import KefuValues

/// Conversations: `{"turns":[{"speaker","text"}]}`, or lines that bear the key of one.
extension LineLabeller {
  /// The array of turns.
  func turnsMember(
    _ members: [JSONLine.Member], _ line: UnsafeBufferPointer<UInt8>
  ) -> JSONLine.Member? {
    members.last {
      $0.hasKey(OwnKeys.turns, line) && line[$0.value.lowerBound] == UInt8(ascii: "[")
    }
  }

  /// Whether a turn is the customer's: who speaks is under `speaker`, else `role`; a turn that does not say is.
  func isCustomer(
    _ members: [JSONLine.Member], _ line: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for key in OwnKeys.speakers {
      guard let member = members.last(where: { $0.hasKey(key, line) }) else { continue }
      guard line.isString(member.value) else { return false }
      var name: [UInt8] = []
      JSONText.append(line.insideOfString(member.value), to: &name)
      return options.conversation.customers.contains(
        String(decoding: name, as: UTF8.self).lowercased())
    }
    return true
  }

  /// Writes a line of an agent as it is, but for what Kefu's own keys displace.
  mutating func passOver(_ members: [JSONLine.Member], _ line: UnsafeBufferPointer<UInt8>) {
    switch options.output {
    case .jsonl:
      let own = OwnKeys.conversation
      output.lines.raw("{")
      writeTurn(members.filter { !$0.hasKey(own, line) }, line)
      writeDisplaced(members.filter { $0.hasKey(own, line) }, line, text: nil, nil)
      output.lines.raw("}")
    case .tsv: output.lines.raw("\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N")
    case .fasttext: break
    }
  }

  /// A line with all the turns of a conversation.
  mutating func labelTranscript(
    _ line: UnsafeBufferPointer<UInt8>, _ members: [JSONLine.Member], turns: JSONLine.Member,
    number: Int
  ) {
    guard options.output == .jsonl else {
      fail("bad_turns", "a conversation can be written as jsonl alone", number)
      return
    }
    let array = UnsafeBufferPointer(rebasing: line[turns.value])
    guard let elements = try? JSONLine.elements(of: array),
      !elements.contains(where: { array[$0.lowerBound] != UInt8(ascii: "{") })
    else {
      fail("bad_turns", "a turn is not an object", number, members, line)
      return
    }
    guard let time = time(of: members, line, else: options.now) else {
      fail("bad_time", "the time is not ISO 8601 with an offset", number, members, line)
      return
    }
    var facts = ConversationFacts(rules: options.conversation)
    var hasFailed = false
    let own = OwnKeys.conversation
    let displaced = members.filter { $0.hasKey(own, line) }
    output.lines.raw("{")
    for member in members where member.key != turns.key && !member.hasKey(own, line) {
      writeTurn([member], line)
      output.lines.raw(",")
    }
    output.lines.raw("\"turns\":[")
    for (index, element) in elements.enumerated() {
      if index > 0 { output.lines.raw(",") }
      let turn = UnsafeBufferPointer(rebasing: array[element])
      if !labelTurn(turn, at: time, number: number, &facts) { hasFailed = true }
    }
    output.lines.raw("],")
    output.lines.write(facts)
    writeDisplaced(displaced, line, text: nil, nil)
    output.lines.raw("}")
    if hasFailed { output.summary.errors += 1 }
  }

  /// Writes a turn with its label; returns `false` if it has no text.
  private mutating func labelTurn(
    _ turn: UnsafeBufferPointer<UInt8>, at time: Instant?, number: Int,
    _ facts: inout ConversationFacts
  ) -> Bool {
    guard let members = try? JSONLine(turn).members else { return false }
    output.lines.raw("{")
    defer { output.lines.raw("}") }
    guard isCustomer(members, turn) else {
      writeTurn(members, turn)
      return true
    }
    let key = options.resultKey ?? "label"
    let labelKey = Array(key.utf8)
    let displaced = members.filter { $0.hasKey(labelKey, turn) }
    let others = members.filter { !$0.hasKey(labelKey, turn) }
    writeTurn(others, turn)
    if !others.isEmpty { output.lines.raw(",") }
    output.lines.string(key)
    output.lines.raw(":{")
    let turnTime = self.time(of: members, turn, else: time)
    var isFine = false
    if let member = textMember(members, turn), turn.isString(member.value), let turnTime {
      var message: [UInt8] = []
      JSONText.append(turn.insideOfString(member.value), to: &message)
      message.withUnsafeBufferPointer { message in
        let result = understand(message, at: turnTime)
        facts.add(ConversationFacts.Turn(result))
        output.lines.writeFirst(result, rankingLimit: options.rankingLimit)
      }
      isFine = true
    } else if turnTime == nil {
      output.lines.writeError("bad_time", "the time is not ISO 8601 with an offset", line: number)
    } else {
      output.lines.writeError("missing_text", "the turn has no text", line: number)
    }
    output.lines.raw("}")
    writeDisplaced(displaced, turn, text: nil, nil)
    return isFine
  }

  /// Writes members as they are, but for numbers to hide in the text.
  private mutating func writeTurn(
    _ members: [JSONLine.Member], _ line: UnsafeBufferPointer<UInt8>
  ) {
    for (index, member) in members.enumerated() {
      if index > 0 { output.lines.raw(",") }
      output.lines.byte(UInt8(ascii: "\""))
      output.lines.append(UnsafeBufferPointer(rebasing: line[member.key]))
      output.lines.raw("\":")
      let isText = textKeys.contains { member.hasKey($0, line) }
      if options.isMasked, isText, line.isString(member.value) {
        var message: [UInt8] = []
        JSONText.append(line.insideOfString(member.value), to: &message)
        message.withUnsafeBufferPointer { message in
          // What an agent says is read for this alone.
          let entities = parser.parse(message, at: nil, limit: 1).entities
          let masked = LabelMask.masked(message, entities)
          masked.withUnsafeBufferPointer { output.lines.string($0) }
        }
      } else {
        output.lines.append(UnsafeBufferPointer(rebasing: line[member.value]))
      }
    }
  }
}
