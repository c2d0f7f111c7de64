import Kefu
import KefuValues

extension LineLabeller {
  /// A line that is a JSON object: a message, or a whole conversation.
  mutating func labelObject(
    _ line: UnsafeBufferPointer<UInt8>, number: Int
  ) -> SessionFact {
    do {
      try object.read(line)
    } catch {
      let message =
        line.allSatisfy({ $0 == 0x20 || $0 == 0x09 })
        ? "the line is empty" : "\(error.message), at byte \(error.offset + 1)"
      fail("bad_json", message, number)
      return SessionFact()
    }
    let members = object.members
    var fact = SessionFact()
    if let sessionKey {
      if let member = members.last(where: { $0.hasKey(sessionKey, line) }) {
        fact.session = Array(line[member.value])
      }
      if !isCustomer(members, line) {
        passOver(members, line)
        return fact
      }
    }
    guard let member = textMember(members, line) else {
      if let turns = turnsMember(members, line) {
        // It has a label of its own.
        fact.session = []
        labelTranscript(line, members, turns: turns, number: number)
      } else {
        let key = options.textKey ?? "text"
        fail(
          "missing_text", "there is no key '\(key)'; name the key of the message with --text-key",
          number, members, line)
      }
      return fact
    }
    guard line.isString(member.value) else {
      fail("missing_text", "the message is not a string", number, members, line)
      return fact
    }
    guard let time = time(of: members, line, else: options.now) else {
      fail(
        "bad_time", "the time is not ISO 8601 with an offset, such as 2026-11-21T09:30:00+08:00",
        number, members, line)
      return fact
    }
    var message: [UInt8] = []
    swap(&message, &text)
    message.removeAll(keepingCapacity: true)
    JSONText.append(line.insideOfString(member.value), to: &message)
    message.withUnsafeBufferPointer { message in
      let result = understand(message, at: time)
      if sessionKey != nil { fact.turn = ConversationFacts.Turn(result) }
      switch options.output {
      case .jsonl: writeObject(message, result, text: member, members, line)
      case .tsv:
        writeCell(message, result)
        output.lines.writeColumns(result)
      case .fasttext: output.lines.writeLabels(result, of: message, options)
      }
    }
    swap(&message, &text)
    return fact
  }

  /// The message's member, whatever its value.
  func textMember(
    _ members: [JSONLine.Member], _ line: UnsafeBufferPointer<UInt8>
  ) -> JSONLine.Member? {
    for key in textKeys {
      // The last of equal keys counts, as in most readers.
      if let member = members.last(where: { $0.hasKey(key, line) }) { return member }
    }
    return nil
  }

  /// The time of a message: its key `time`, else that of all; `nil` if the key holds something else.
  func time(
    of members: [JSONLine.Member], _ line: UnsafeBufferPointer<UInt8>, else other: Instant?
  ) -> Instant?? {
    guard let member = members.last(where: { $0.hasKey(OwnKeys.time, line) }) else {
      return .some(other)
    }
    if line[member.value].elementsEqual("null".utf8) { return .some(other) }
    guard line.isString(member.value),
      let time = Instant(String(decoding: line.insideOfString(member.value), as: UTF8.self))
    else { return nil }
    return .some(time)
  }

  private mutating func writeObject(
    _ message: UnsafeBufferPointer<UInt8>, _ result: MessageParser.Result, text: JSONLine.Member,
    _ members: [JSONLine.Member], _ line: UnsafeBufferPointer<UInt8>
  ) {
    var literal: [UInt8]?
    if options.isMasked {
      var bytes = JSONBytes()
      LabelMask.masked(message, result.entities).withUnsafeBufferPointer { bytes.string($0) }
      literal = bytes.bytes
    }
    output.lines.raw("{")
    var displaced: [JSONLine.Member] = []
    if options.resultKey != nil {
      displaced = writeOthers(members, line, text: text, literal)
      openResult()
    }
    output.lines.raw("\"text\":")
    writeValue(of: text, line, literal)
    output.lines.write(result, rankingLimit: options.rankingLimit)
    closeResult()
    if options.resultKey == nil {
      output.lines.raw(",")
      displaced = writeOthers(members, line, text: text, literal)
      // What was written last ends with a comma, which has to go.
      output.lines.truncate(to: output.lines.count - 1)
    }
    writeDisplaced(displaced, line, text: text, literal)
    output.lines.raw("}")
  }

  /// Writes the input's own keys, each followed by a comma; returns those whose names Kefu uses.
  ///
  /// - Parameters:
  ///   - members: All of them.
  ///   - line: Where they stand.
  ///   - text: The message's, which is not repeated if it is called `text`.
  ///   - literal: What is written for the message in its place; `nil` leaves it as it is.
  /// - Returns: What is to be kept under `input`.
  mutating func writeOthers(
    _ members: [JSONLine.Member], _ line: UnsafeBufferPointer<UInt8>, text: JSONLine.Member?,
    _ literal: [UInt8]?
  ) -> [JSONLine.Member] {
    var displaced: [JSONLine.Member] = []
    for member in members {
      let isText = text?.key == member.key
      if isText, options.resultKey == nil, member.hasKey(OwnKeys.text, line) { continue }
      if isOwnKey(member, line) {
        displaced.append(member)
        continue
      }
      writeMember(member, line, text: text, literal)
      output.lines.raw(",")
    }
    return displaced
  }

  mutating func writeDisplaced(
    _ displaced: [JSONLine.Member], _ line: UnsafeBufferPointer<UInt8>, text: JSONLine.Member?,
    _ literal: [UInt8]?
  ) {
    guard !displaced.isEmpty else { return }
    output.lines.raw(",\"input\":{")
    for (index, member) in displaced.enumerated() {
      if index > 0 { output.lines.raw(",") }
      writeMember(member, line, text: text, literal)
    }
    output.lines.raw("}")
  }

  private func isOwnKey(_ member: JSONLine.Member, _ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard member.isKeyEscaped else {
      return OwnKeys.contain(UnsafeBufferPointer(rebasing: line[member.key]), options)
    }
    return member.unescapedKey(line).withUnsafeBufferPointer { OwnKeys.contain($0, options) }
  }

  private mutating func writeMember(
    _ member: JSONLine.Member, _ line: UnsafeBufferPointer<UInt8>, text: JSONLine.Member?,
    _ literal: [UInt8]?
  ) {
    output.lines.byte(UInt8(ascii: "\""))
    output.lines.append(UnsafeBufferPointer(rebasing: line[member.key]))
    output.lines.raw("\":")
    if let text, literal != nil, text.key != member.key,
      textKeys.contains(where: { member.hasKey($0, line) })
    {
      // Another text under the same key, which nobody has read: what is in it is not known.
      output.lines.raw("null")
    } else {
      writeValue(of: member, line, text?.key == member.key ? literal : nil)
    }
  }

  private mutating func writeValue(
    of member: JSONLine.Member, _ line: UnsafeBufferPointer<UInt8>, _ literal: [UInt8]?
  ) {
    if let literal {
      output.lines.raw(literal)
    } else {
      output.lines.append(UnsafeBufferPointer(rebasing: line[member.value]))
    }
  }

  /// Writes an error with the input's own keys, on which people join.
  mutating func fail(
    _ code: StaticString, _ message: String, _ number: Int, _ members: [JSONLine.Member],
    _ line: UnsafeBufferPointer<UInt8>
  ) {
    // Nobody has read what would have to be hidden.
    guard options.output == .jsonl, options.resultKey == nil, !options.isMasked else {
      return fail(code, message, number)
    }
    output.summary.errors += 1
    output.lines.raw("{")
    output.lines.writeError(code, message, line: number)
    output.lines.raw(",")
    let displaced = writeOthers(members, line, text: nil, nil)
    output.lines.truncate(to: output.lines.count - 1)
    writeDisplaced(displaced, line, text: nil, nil)
    output.lines.raw("}")
  }
}
