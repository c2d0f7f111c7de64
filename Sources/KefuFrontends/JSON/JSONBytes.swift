/// Writes JSON as UTF-8 bytes.
package struct JSONBytes {
  package var bytes: [UInt8] = []

  package init() {}

  package mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package mutating func raw(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// A string literal of valid UTF-8.
  package mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    for index in 0..<utf8.count {
      let byte = utf8[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      bytes.append(contentsOf: utf8[start..<index])
      start = index + 1
      switch byte {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      default:
        raw("\\u00")
        bytes.append(JSONBytes.hexadecimal[Int(byte >> 4)])
        bytes.append(JSONBytes.hexadecimal[Int(byte & 15)])
      }
    }
    bytes.append(contentsOf: utf8[start...])
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// Four decimals, without trailing zeros: 0.9134, 1, 0.5.
  package mutating func decimal(_ value: Double) { decimal(value, places: 4) }

  package mutating func decimal(_ value: Double, places: Int) {
    guard value.isFinite else { return raw("null") }
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    let scaled = (abs(value) * factor).rounded()
    guard scaled < 9e15 else { return bytes.append(contentsOf: String(value).utf8) }
    let number = Int(scaled)
    let whole = number / Int(factor)
    var fraction = number % Int(factor)
    if value < 0, number != 0 { bytes.append(UInt8(ascii: "-")) }
    self.number(whole)
    if fraction == 0 { return }
    bytes.append(UInt8(ascii: "."))
    var divisor = Int(factor) / 10
    while fraction > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(fraction / divisor))
      fraction %= divisor
      divisor /= 10
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
