/// A value of a line of JSON that was validated: a range of its bytes, taken apart when it is looked at.
///
/// What is echoed, such as the id of a request, is echoed byte for byte.
struct JSONValue: Sendable {
  enum Kind {
    case object, array, string, number, boolean, null
  }

  private let line: [UInt8]
  private let range: Range<Int>

  /// Validates a whole line.
  init(_ line: [UInt8]) throws(JSONLine.Mistake) {
    self.line = line
    range = try line.withUnsafeBufferPointer { (bytes) throws(JSONLine.Mistake) in
      var scanner = JSONScanner(bytes)
      scanner.skipSpace()
      let start = scanner.position
      try scanner.value()
      let end = scanner.position
      scanner.skipSpace()
      guard scanner.isAtEnd else {
        throw JSONLine.Mistake(
          message: "unexpected text after the value", offset: scanner.position)
      }
      return start..<end
    }
  }

  private init(_ line: [UInt8], _ range: Range<Int>) {
    self.line = line
    self.range = range
  }

  /// The value as it is written.
  var bytes: ArraySlice<UInt8> { line[range] }

  var kind: Kind {
    switch line[range.lowerBound] {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    default: .number
    }
  }

  /// The text of a string; a lone surrogate becomes U+FFFD.
  var string: String? { kind == .string ? text(range) : nil }

  /// The nearest number that there is.
  var number: Double? { kind == .number ? Double(String(decoding: bytes, as: UTF8.self)) : nil }

  var boolean: Bool? { kind == .boolean ? bytes.first == UInt8(ascii: "t") : nil }

  /// The members of an object in their order, equal keys included; empty for anything else.
  var members: [(key: String, value: JSONValue)] {
    guard kind == .object else { return [] }
    var members: [(key: String, value: JSONValue)] = []
    scan(from: UInt8(ascii: "{"), to: UInt8(ascii: "}")) { scanner, offset in
      let key = try scanner.string()
      scanner.skipSpace()
      _ = scanner.take(UInt8(ascii: ":"))
      scanner.skipSpace()
      let start = scanner.position
      try scanner.value()
      members.append(
        (
          text(key.lowerBound + offset..<key.upperBound + offset),
          JSONValue(line, start + offset..<scanner.position + offset)
        ))
    }
    return members
  }

  /// The elements of an array; empty for anything else.
  var elements: [JSONValue] {
    guard kind == .array else { return [] }
    var elements: [JSONValue] = []
    scan(from: UInt8(ascii: "["), to: UInt8(ascii: "]")) { scanner, offset in
      let start = scanner.position
      try scanner.value()
      elements.append(JSONValue(line, start + offset..<scanner.position + offset))
    }
    return elements
  }

  /// The member of an object; of equal keys the last counts, as in most readers.
  subscript(key: String) -> JSONValue? { members.last { $0.key == key }?.value }

  private func text(_ literal: Range<Int>) -> String {
    var text: [UInt8] = []
    line.withUnsafeBufferPointer { bytes in
      let inside = literal.lowerBound + 1..<literal.upperBound - 1
      JSONText.append(UnsafeBufferPointer(rebasing: bytes[inside]), to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Goes through what is between brackets; the line is known to be valid.
  private func scan(
    from opening: UInt8, to closing: UInt8,
    _ item: (inout JSONScanner, _ offset: Int) throws -> Void
  ) {
    line.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(UnsafeBufferPointer(rebasing: bytes[range]))
      _ = scanner.take(opening)
      scanner.skipSpace()
      while !scanner.isAtEnd, !scanner.take(closing) {
        scanner.skipSpace()
        guard (try? item(&scanner, range.lowerBound)) != nil else { return }
        scanner.skipSpace()
        _ = scanner.take(UInt8(ascii: ","))
      }
    }
  }
}
