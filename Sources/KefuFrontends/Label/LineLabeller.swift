import Kefu
import KefuText
import KefuUnderstanding
import KefuValues

/// Labels lines one after another, in memory of its own: one per thread.
final class LineLabeller {
  private let parser: MessageParser
  private let options: LabelOptions
  /// The column of the message in TSV, from 0.
  private let column: Int
  private var text: [UInt8] = []
  private(set) var output = JSONBytes()
  private(set) var summary = LabelSummary()

  init(parser: MessageParser, options: LabelOptions, column: Int) {
    self.parser = parser
    self.options = options
    self.column = column
  }

  func removeAll() {
    output.bytes.removeAll(keepingCapacity: true)
    summary = LabelSummary()
  }

  /// Appends exactly one line of output for one line of input.
  func label(_ line: UnsafeBufferPointer<UInt8>, number: Int, isTooLong: Bool) {
    summary.lines += 1
    if isTooLong {
      fail("line_too_long", "the line has more than \(LineReader.lineLimit) bytes", number)
    } else if !UTF8Check.isValid(line) {
      fail("invalid_utf8", "the line is not UTF-8; convert it, for instance with iconv", number)
    } else {
      switch options.input {
      case .text: writeText(line)
      case .tsv: labelColumns(line, number: number)
      case .jsonl: labelObject(line, number: number)
      }
    }
    output.bytes.append(0x0A)
  }

  private func writeText(_ message: UnsafeBufferPointer<UInt8>) {
    output.raw("{")
    openResult()
    output.raw("\"text\":")
    output.string(message)
    writeResult(of: message, at: options.now)
    closeResult()
    output.raw("}")
  }

  private func labelColumns(_ line: UnsafeBufferPointer<UInt8>, number: Int) {
    var start = 0
    var index = 0
    while true {
      let end = line[start...].firstIndex(of: 0x09) ?? line.count
      if index == column {
        writeText(UnsafeBufferPointer(rebasing: line[start..<end]))
        return
      }
      guard end < line.count else {
        fail(
          "missing_column",
          "the line has \(index + 1) columns, the text is in column \(column + 1)", number)
        return
      }
      start = end + 1
      index += 1
    }
  }

  private func labelObject(_ line: UnsafeBufferPointer<UInt8>, number: Int) {
    let object: JSONLine
    do {
      object = try JSONLine(line)
    } catch {
      let message =
        line.allSatisfy({ $0 == 0x20 || $0 == 0x09 })
        ? "the line is empty" : "\(error.message), at byte \(error.offset + 1)"
      fail("bad_json", message, number)
      return
    }
    guard let member = textMember(object, line) else {
      let key = options.textKey ?? "text"
      fail(
        "missing_text", "there is no key '\(key)'; name the key of the message with --text-key",
        number)
      return
    }
    guard line[member.value.lowerBound] == UInt8(ascii: "\"") else {
      fail("missing_text", "the message is not a string", number)
      return
    }
    let inside = UnsafeBufferPointer(
      rebasing: line[(member.value.lowerBound + 1)..<(member.value.upperBound - 1)])
    text.removeAll(keepingCapacity: true)
    JSONText.append(inside, to: &text)
    guard let time = time(of: object, line) else {
      fail(
        "bad_time", "the time is not ISO 8601 with an offset, such as 2026-11-21T09:30:00+08:00",
        number)
      return
    }
    output.raw("{")
    if options.resultKey != nil {
      let displaced = writeOthers(object, line, except: nil)
      openResult()
      output.raw("\"text\":")
      output.raw(line[member.value])
      text.withUnsafeBufferPointer { writeResult(of: $0, at: time) }
      closeResult()
      writeDisplaced(displaced, line)
    } else {
      output.raw("\"text\":")
      output.raw(line[member.value])
      text.withUnsafeBufferPointer { writeResult(of: $0, at: time) }
      output.raw(",")
      let displaced = writeOthers(object, line, except: member)
      // What was written last ends with a comma, which has to go.
      output.bytes.removeLast()
      writeDisplaced(displaced, line)
    }
    output.raw("}")
  }

  /// The time of a message: its key `time`, else that of all; `nil` if the key holds something else.
  private func time(
    of object: JSONLine, _ line: UnsafeBufferPointer<UInt8>
  ) -> Instant?? {
    guard let member = object.members.last(where: { hasKey($0, "time", line) }) else {
      return .some(options.now)
    }
    let value = line[member.value]
    if value.elementsEqual("null".utf8) { return .some(options.now) }
    guard value.count > 2, value.first == UInt8(ascii: "\""),
      let time = Instant(String(decoding: value.dropFirst().dropLast(), as: UTF8.self))
    else { return nil }
    return .some(time)
  }

  private func textMember(
    _ object: JSONLine, _ line: UnsafeBufferPointer<UInt8>
  ) -> JSONLine.Member? {
    let keys = options.textKey.map { [$0] } ?? ["text", "message"]
    for key in keys {
      // The last of equal keys counts, as in most readers.
      if let member = object.members.last(where: { hasKey($0, key, line) }) { return member }
    }
    return nil
  }

  /// Writes the input's own keys, each followed by a comma; returns those whose names Kefu uses.
  private func writeOthers(
    _ object: JSONLine, _ line: UnsafeBufferPointer<UInt8>, except text: JSONLine.Member?
  ) -> [JSONLine.Member] {
    var displaced: [JSONLine.Member] = []
    for member in object.members {
      let isText = text.map { $0.key == member.key && hasKey(member, "text", line) } ?? false
      if isText { continue }
      if isOwnKey(member, line) {
        displaced.append(member)
        continue
      }
      writeMember(member, line)
      output.raw(",")
    }
    return displaced
  }

  private func isOwnKey(_ member: JSONLine.Member, _ line: UnsafeBufferPointer<UInt8>) -> Bool {
    if let resultKey = options.resultKey {
      return hasKey(member, resultKey, line) || hasKey(member, "input", line)
    }
    return LineLabeller.ownKeys.contains { hasKey(member, $0, line) }
  }

  /// Every key that any stage of Kefu may write.
  private static let ownKeys = [
    "text", "language", "intent", "intent_ranking", "entities", "sentiment", "requests", "answers",
    "ambiguous", "error", "input",
  ]

  private func writeDisplaced(
    _ displaced: [JSONLine.Member], _ line: UnsafeBufferPointer<UInt8>
  ) {
    guard !displaced.isEmpty else { return }
    output.raw(",\"input\":{")
    for (index, member) in displaced.enumerated() {
      if index > 0 { output.raw(",") }
      writeMember(member, line)
    }
    output.raw("}")
  }

  private func writeMember(_ member: JSONLine.Member, _ line: UnsafeBufferPointer<UInt8>) {
    output.raw("\"")
    output.raw(line[member.key])
    output.raw("\":")
    output.raw(line[member.value])
  }

  /// Whether a member's key is this one, also if it is spelt with escapes: a reader sees no difference.
  private func hasKey(
    _ member: JSONLine.Member, _ key: String, _ line: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard member.isKeyEscaped else { return line[member.key].elementsEqual(key.utf8) }
    var unescaped: [UInt8] = []
    JSONText.append(UnsafeBufferPointer(rebasing: line[member.key]), to: &unescaped)
    return unescaped.elementsEqual(key.utf8)
  }

  private func writeResult(of message: UnsafeBufferPointer<UInt8>, at time: Instant?) {
    let result = parser.parse(message, at: time, limit: options.rankingLimit)
    output.write(result, rankingLimit: options.rankingLimit)
    summary.intents[result.ranking.decision.name.rawValue, default: 0] += 1
  }

  private func openResult() {
    guard let key = options.resultKey else { return }
    output.string(key)
    output.raw(":{")
  }

  private func closeResult() {
    if options.resultKey != nil { output.raw("}") }
  }

  private func fail(_ code: StaticString, _ message: String, _ number: Int) {
    summary.errors += 1
    output.raw("{\"error\":{\"code\":\"")
    output.raw(code)
    output.raw("\",\"message\":")
    output.string(message)
    output.raw(",\"line\":")
    output.number(number)
    output.raw("}}")
  }
}
