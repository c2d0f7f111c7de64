/// Decodes UTF-8; a maximal ill-formed subsequence becomes one U+FFFD (Unicode 15, section 3.9, table 3-8).
package struct UTF8Decoder {
  private let bytes: UnsafeBufferPointer<UInt8>
  package private(set) var position = 0

  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  package var isAtEnd: Bool { position == bytes.count }

  /// The byte that starts the next scalar, or `nil` at the end.
  @inline(__always)
  package var nextByte: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Must not be called at the end.
  @inline(__always)
  package mutating func next() -> UInt32 {
    let lead = bytes[position]
    position += 1
    if lead < 0x80 { return UInt32(lead) }
    // The range of the second byte that the lead allows, which rules out overlong forms and surrogates.
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    let trailing: Int
    var scalar: UInt32
    switch lead {
    case 0xC2...0xDF:
      trailing = 1
      scalar = UInt32(lead & 0x1F)
    case 0xE0...0xEF:
      trailing = 2
      scalar = UInt32(lead & 0x0F)
      if lead == 0xE0 { low = 0xA0 }
      if lead == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      trailing = 3
      scalar = UInt32(lead & 0x07)
      if lead == 0xF0 { low = 0x90 }
      if lead == 0xF4 { high = 0x8F }
    default:
      return 0xFFFD
    }
    for _ in 0..<trailing {
      guard position < bytes.count, bytes[position] >= low, bytes[position] <= high else {
        return 0xFFFD
      }
      scalar = scalar << 6 | UInt32(bytes[position] & 0x3F)
      position += 1
      low = 0x80
      high = 0xBF
    }
    return scalar
  }
}
