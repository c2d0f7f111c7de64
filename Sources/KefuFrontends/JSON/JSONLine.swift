/// One line of JSON Lines taken apart at its top level (RFC 8259), without making values of it.
///
/// The whole line is validated, however deep; nesting costs one bit a level and is refused beyond `depthLimit`.
struct JSONLine {
  /// A key and its value, as ranges of the line's bytes: the key without its quotes, the value with them.
  struct Member {
    var key: Range<Int>
    var value: Range<Int>
    /// Whether the key is spelt with escapes.
    var isKeyEscaped: Bool
  }

  struct Mistake: Error {
    var message: StaticString
    /// The byte at which it shows, from 0.
    var offset: Int
  }

  static let depthLimit = 512

  private(set) var members: [Member] = []

  init(_ line: UnsafeBufferPointer<UInt8>) throws(Mistake) {
    var scanner = JSONScanner(line)
    scanner.skipSpace()
    guard scanner.take(UInt8(ascii: "{")) else {
      throw Mistake(message: "a line must be a JSON object", offset: scanner.position)
    }
    scanner.skipSpace()
    if !scanner.take(UInt8(ascii: "}")) {
      while true {
        scanner.skipSpace()
        let key = try scanner.string()
        scanner.skipSpace()
        guard scanner.take(UInt8(ascii: ":")) else {
          throw Mistake(message: "expected ':' after a key", offset: scanner.position)
        }
        scanner.skipSpace()
        let start = scanner.position
        try scanner.value()
        members.append(
          Member(
            key: (key.lowerBound + 1)..<(key.upperBound - 1), value: start..<scanner.position,
            isKeyEscaped: line[key].contains(UInt8(ascii: "\\"))))
        scanner.skipSpace()
        if scanner.take(UInt8(ascii: "}")) { break }
        guard scanner.take(UInt8(ascii: ",")) else {
          throw Mistake(message: "expected ',' or '}'", offset: scanner.position)
        }
      }
    }
    scanner.skipSpace()
    guard scanner.isAtEnd else {
      throw Mistake(message: "unexpected text after the object", offset: scanner.position)
    }
  }
}
