/// RFC 8259 word by word, as slow and plain as possible: the judge between Kefu and Foundation.
struct JSONGrammar {
  private let bytes: [UInt8]
  private var position = 0

  /// Whether bytes in valid UTF-8 are one object with white space around it.
  static func isObject(_ bytes: [UInt8]) -> Bool {
    var grammar = JSONGrammar(bytes)
    grammar.space()
    return grammar.object() && grammar.isAtEndAfterSpace()
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func isAtEndAfterSpace() -> Bool {
    space()
    return position == bytes.count
  }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[position...].starts(with: text.utf8) else { return false }
    position += text.utf8.count
    return true
  }

  private mutating func takeOne(of text: String) -> Bool {
    guard position < bytes.count, text.utf8.contains(bytes[position]) else { return false }
    position += 1
    return true
  }

  private mutating func space() { while takeOne(of: " \t\n\r") {} }

  private mutating func value() -> Bool {
    space()
    // The first byte decides; nothing is tried twice.
    guard position < bytes.count else { return false }
    switch bytes[position] {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "t"): return take("true")
    case UInt8(ascii: "f"): return take("false")
    case UInt8(ascii: "n"): return take("null")
    default: return number()
    }
  }

  private mutating func object() -> Bool {
    guard take("{") else { return false }
    space()
    if take("}") { return true }
    repeat {
      space()
      guard string() else { return false }
      space()
      guard take(":"), value() else { return false }
      space()
    } while take(",")
    return take("}")
  }

  private mutating func array() -> Bool {
    guard take("[") else { return false }
    space()
    if take("]") { return true }
    repeat {
      guard value() else { return false }
      space()
    } while take(",")
    return take("]")
  }

  private mutating func string() -> Bool {
    guard take("\"") else { return false }
    while position < bytes.count {
      if take("\"") { return true }
      if take("\\") {
        if take("u") {
          for _ in 0..<4 { guard takeOne(of: "0123456789abcdefABCDEF") else { return false } }
        } else {
          guard takeOne(of: "\"\\/bfnrt") else { return false }
        }
      } else {
        guard bytes[position] >= 0x20 else { return false }
        position += 1
      }
    }
    return false
  }

  private mutating func number() -> Bool {
    _ = take("-")
    if !take("0") { guard digits() else { return false } }
    if take(".") { guard digits() else { return false } }
    if takeOne(of: "eE") {
      _ = takeOne(of: "+-")
      return digits()
    }
    return true
  }

  private mutating func digits() -> Bool {
    guard takeOne(of: "0123456789") else { return false }
    while takeOne(of: "0123456789") {}
    return true
  }
}
