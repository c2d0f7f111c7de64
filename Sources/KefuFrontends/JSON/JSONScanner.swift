/// Validates JSON from left to right.
struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  /// Whether the string that was read last is spelt with escapes.
  private(set) var lastStringHasEscapes = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  private var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// A string; returns its range with the quotes.
  mutating func string() throws(JSONLine.Mistake) -> Range<Int> {
    let start = position
    guard take(UInt8(ascii: "\"")) else {
      throw JSONLine.Mistake(message: "expected a string in double quotes", offset: position)
    }
    lastStringHasEscapes = false
    while true {
      position = bytes.firstToEscape(from: position)
      guard position < bytes.count else { break }
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return start..<position
      case UInt8(ascii: "\\"):
        lastStringHasEscapes = true
        try escape()
      default:
        throw JSONLine.Mistake(message: "a control character must be escaped", offset: position - 1)
      }
    }
    throw JSONLine.Mistake(message: "a string does not end", offset: start)
  }

  private mutating func escape() throws(JSONLine.Mistake) {
    let start = position - 1
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard next.hexadecimalValue != nil else {
          throw JSONLine.Mistake(message: "\\u needs four hexadecimal digits", offset: start)
        }
        position += 1
      }
    default:
      throw JSONLine.Mistake(message: "unknown escape", offset: start)
    }
  }

  /// Any value; containers by a stack of bits: whether the container is an object.
  mutating func value() throws(JSONLine.Mistake) {
    var isObject = BitStack()
    while true {
      // One value begins here.
      skipSpace()
      switch next {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let opensObject = next == UInt8(ascii: "{")
        guard isObject.count < JSONLine.depthLimit else {
          throw JSONLine.Mistake(message: "nested too deeply", offset: position)
        }
        position += 1
        skipSpace()
        if take(opensObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) { break }
        isObject.push(opensObject)
        if opensObject { try key() }
        continue
      case UInt8(ascii: "\""): _ = try string()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
      case UInt8(ascii: "t"): try literal("true")
      case UInt8(ascii: "f"): try literal("false")
      case UInt8(ascii: "n"): try literal("null")
      default: throw JSONLine.Mistake(message: "expected a value", offset: position)
      }
      // A value has ended: close what it ends.
      while let inObject = isObject.last {
        skipSpace()
        if take(UInt8(ascii: ",")) {
          if inObject { try key() }
          break
        }
        guard take(inObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
          throw JSONLine.Mistake(
            message: inObject ? "expected ',' or '}'" : "expected ',' or ']'", offset: position)
        }
        isObject.pop()
      }
      if isObject.isEmpty { return }
    }
  }

  private mutating func key() throws(JSONLine.Mistake) {
    skipSpace()
    _ = try string()
    skipSpace()
    guard take(UInt8(ascii: ":")) else {
      throw JSONLine.Mistake(message: "expected ':' after a key", offset: position)
    }
  }

  private mutating func literal(_ text: StaticString) throws(JSONLine.Mistake) {
    let start = position
    for index in 0..<text.utf8CodeUnitCount {
      guard take(text.utf8Start[index]) else {
        throw JSONLine.Mistake(message: "expected a value", offset: start)
      }
    }
  }

  private mutating func number() throws(JSONLine.Mistake) {
    let start = position
    _ = take(UInt8(ascii: "-"))
    let leadingZero = next == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !leadingZero || whole == 1 else {
      throw JSONLine.Mistake(message: "not a number", offset: start)
    }
    if take(UInt8(ascii: ".")), digits() == 0 {
      throw JSONLine.Mistake(message: "not a number", offset: start)
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      if digits() == 0 { throw JSONLine.Mistake(message: "not a number", offset: start) }
    }
  }

  private mutating func digits() -> Int {
    let start = position
    while next >= UInt8(ascii: "0"), next <= UInt8(ascii: "9") { position += 1 }
    return position - start
  }
}

/// A stack of bits that needs no memory of its own up to 64.
private struct BitStack {
  private var bits: UInt64 = 0
  private var below: [UInt64] = []
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }
  var last: Bool? { count == 0 ? nil : bits & 1 == 1 }

  mutating func push(_ bit: Bool) {
    if count > 0, count % 64 == 0 { below.append(bits) }
    bits = bits << 1 | (bit ? 1 : 0)
    count += 1
  }

  mutating func pop() {
    count -= 1
    bits >>= 1
    if count > 0, count % 64 == 0 { bits = below.removeLast() }
  }
}

extension UInt8 {
  /// 0...15 for a hexadecimal digit.
  var hexadecimalValue: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}
