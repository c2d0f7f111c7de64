internal import KefuValues

extension String {
  /// The text as the intent model cannot tell it from others: lower case, ASCII at its usual width.
  ///
  /// As a digest: a dictionary hashes strings by their normal form, which takes ten times as long.
  var comparable: Digest {
    // Letters with an upper case outside ASCII begin with these bytes.
    let mayHoldCapitals = utf8.contains { (0xC3...0xE2).contains($0) }
    let source = Array((mayHoldCapitals ? lowercased() : self).utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte >= 0xE3, index + 2 < source.count {
        let scalar =
          UInt32(byte & 0x0F) << 12 | UInt32(source[index + 1] & 0x3F) << 6
          | UInt32(source[index + 2] & 0x3F)
        if byte <= 0xEF, scalar == 0x3000 || (0xFF01...0xFF5E).contains(scalar) {
          bytes.append(scalar == 0x3000 ? .space : UInt8(scalar - 0xFEE0).lowercased)
          index += 3
          continue
        }
      }
      bytes.append(byte.lowercased)
      index += 1
    }
    return bytes.withUnsafeBytes { Digest($0) }
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { isUpperCaseLetter ? self + 0x20 : self }
}
