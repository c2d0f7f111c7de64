/// The text behind a JSON string literal that was validated.
enum JSONText {
  /// Appends the UTF-8 of the literal whose inside is `inside`; a lone surrogate becomes U+FFFD.
  static func append(_ inside: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    var position = 0
    while position < inside.count {
      let end = inside.firstToEscape(from: position)
      text.append(contentsOf: inside[position..<end])
      position = end
      guard position < inside.count else { return }
      guard inside[position] == UInt8(ascii: "\\"), position + 1 < inside.count else {
        text.append(inside[position])
        position += 1
        continue
      }
      let escape = inside[position + 1]
      position += 2
      switch escape {
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"):
        var unit = codeUnit(inside, at: position)
        position += 4
        if unit >= 0xD800, unit < 0xDC00, position + 6 <= inside.count,
          inside[position] == UInt8(ascii: "\\"), inside[position + 1] == UInt8(ascii: "u")
        {
          let low = codeUnit(inside, at: position + 2)
          if low >= 0xDC00, low < 0xE000 {
            unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            position += 6
          }
        }
        let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default: text.append(escape)
      }
    }
  }

  private static func codeUnit(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt32 {
    var unit: UInt32 = 0
    for index in position..<min(position + 4, bytes.count) {
      unit = unit << 4 | (bytes[index].hexadecimalValue ?? 0)
    }
    return unit
  }
}
