/// Tells well-formed UTF-8 (Unicode 15, table 3-7).
package enum UTF8Check {
  package static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    let count = bytes.count
    while position < count {
      let lead = bytes[position]
      if lead < 0x80 {
        position += 1
        continue
      }
      let length: Int
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch lead {
      case 0xC2...0xDF: length = 2
      case 0xE0...0xEF:
        length = 3
        if lead == 0xE0 { low = 0xA0 }
        if lead == 0xED { high = 0x9F }
      case 0xF0...0xF4:
        length = 4
        if lead == 0xF0 { low = 0x90 }
        if lead == 0xF4 { high = 0x8F }
      default: return false
      }
      guard position + length <= count, bytes[position + 1] >= low, bytes[position + 1] <= high
      else { return false }
      for offset in 2..<max(2, length) where bytes[position + offset] & 0xC0 != 0x80 {
        return false
      }
      position += length
    }
    return true
  }
}
