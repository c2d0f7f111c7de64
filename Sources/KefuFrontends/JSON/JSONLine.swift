/// One line of JSON Lines taken apart at its top level (RFC 8259), without making values of it.
///
/// The whole line is validated, however deep; nesting costs one bit a level and is refused beyond `depthLimit`. A value
/// of this type can read one line after another in the same memory.
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

  init() {}

  init(_ line: UnsafeBufferPointer<UInt8>) throws(Mistake) { try read(line) }

  /// Replaces the members by those of another line.
  mutating func read(_ line: UnsafeBufferPointer<UInt8>) throws(Mistake) {
    members.removeAll(keepingCapacity: true)
    var scanner = JSONScanner(line)
    scanner.skipSpace()
    guard scanner.take(UInt8(ascii: "{")) else {
      throw Mistake(message: "a line must be a JSON object", offset: scanner.position)
    }
    scanner.skipSpace()
    if !scanner.take(UInt8(ascii: "}")) {
      while true {
        members.append(try scanner.member())
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

  /// The elements of an array that was validated, as ranges of `array`.
  static func elements(of array: UnsafeBufferPointer<UInt8>) throws(Mistake) -> [Range<Int>] {
    var scanner = JSONScanner(array)
    var elements: [Range<Int>] = []
    guard scanner.take(UInt8(ascii: "[")) else {
      throw Mistake(message: "expected an array", offset: 0)
    }
    scanner.skipSpace()
    if scanner.take(UInt8(ascii: "]")) { return [] }
    repeat {
      scanner.skipSpace()
      let start = scanner.position
      try scanner.value()
      elements.append(start..<scanner.position)
      scanner.skipSpace()
    } while scanner.take(UInt8(ascii: ","))
    return elements
  }
}

extension JSONScanner {
  /// A key, a colon and a value.
  mutating func member() throws(JSONLine.Mistake) -> JSONLine.Member {
    skipSpace()
    let key = try string()
    let isEscaped = lastStringHasEscapes
    skipSpace()
    guard take(UInt8(ascii: ":")) else {
      throw JSONLine.Mistake(message: "expected ':' after a key", offset: position)
    }
    skipSpace()
    let start = position
    try value()
    return JSONLine.Member(
      key: (key.lowerBound + 1)..<(key.upperBound - 1), value: start..<position,
      isKeyEscaped: isEscaped)
  }
}
