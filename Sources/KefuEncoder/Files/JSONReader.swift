/// Reads JSON from left to right; a mistake ends it.
struct JSONReader {
  struct Mistake: Error {
    var message: String
    var offset: Int
  }

  private static let deepest = 64

  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private var depth = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  mutating func document() throws(Mistake) -> JSONValue {
    // A byte-order mark is harmless.
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw mistake("something follows the document") }
    return value
  }

  private func mistake(_ message: String) -> Mistake {
    Mistake(message: message, offset: position)
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.count - position >= count,
      (0..<count).allSatisfy({ bytes[position + $0] == word.utf8Start[$0] })
    else { return false }
    position += count
    return true
  }

  private mutating func value() throws(Mistake) -> JSONValue {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t") where take(word: "true"): return .boolean(true)
    case UInt8(ascii: "f") where take(word: "false"): return .boolean(false)
    case UInt8(ascii: "n") where take(word: "null"): return .null
    default: return .number(try number())
    }
  }

  private mutating func object() throws(Mistake) -> JSONValue {
    position += 1
    depth += 1
    guard depth <= JSONReader.deepest else { throw mistake("it is nested too deeply") }
    var members: [(key: String, value: JSONValue)] = []
    if !take(UInt8(ascii: "}")) {
      repeat {
        skipSpace()
        guard next == UInt8(ascii: "\"") else { throw mistake("expected a key") }
        let key = try string()
        guard take(UInt8(ascii: ":")) else { throw mistake("expected ':'") }
        members.append((key, try value()))
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { throw mistake("expected ',' or '}'") }
    }
    depth -= 1
    return .object(members)
  }

  private mutating func array() throws(Mistake) -> JSONValue {
    position += 1
    depth += 1
    guard depth <= JSONReader.deepest else { throw mistake("it is nested too deeply") }
    var elements: [JSONValue] = []
    if !take(UInt8(ascii: "]")) {
      repeat { elements.append(try value()) } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "]")) else { throw mistake("expected ',' or ']'") }
    }
    depth -= 1
    return .array(elements)
  }

  private mutating func number() throws(Mistake) -> Double {
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        position += 1
        continue
      default: break
      }
      break
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard position > start, position - start < 64, let number = Double(text) else {
      position = start
      throw mistake("expected a value")
    }
    return number
  }

  private mutating func string() throws(Mistake) -> String {
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\""),
      bytes[position] != UInt8(ascii: "\\")
    { position += 1 }
    // Nearly all strings have no escape.
    if next == UInt8(ascii: "\"") {
      position += 1
      return String(decoding: bytes[start..<(position - 1)], as: UTF8.self)
    }
    var text = [UInt8](bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      default: text.append(byte)
      }
    }
    throw mistake("a string does not end")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Mistake) {
    let byte = next
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var code = try fourDigits()
      if code & 0xFC00 == 0xD800, next == UInt8(ascii: "\\") {
        position += 1
        guard next == UInt8(ascii: "u") else { throw mistake("half of a surrogate pair") }
        position += 1
        let low = try fourDigits()
        guard low & 0xFC00 == 0xDC00 else { throw mistake("half of a surrogate pair") }
        code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF)
      }
      guard let scalar = Unicode.Scalar(code) else { throw mistake("half of a surrogate pair") }
      text.append(contentsOf: Array(String(Character(scalar)).utf8))
    default: throw mistake("an unknown escape")
    }
  }

  private mutating func fourDigits() throws(Mistake) -> UInt32 {
    guard bytes.count - position >= 4 else { throw mistake("\\u needs four digits") }
    let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
    guard let code = UInt32(digits, radix: 16), digits.first != "+" else {
      throw mistake("\\u needs four digits")
    }
    position += 4
    return code
  }
}
