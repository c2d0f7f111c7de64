extension TextBuffer {
  /// The normalised text of a range, unpaired surrogates replaced; the standard library takes a microsecond more.
  package func text(of range: Range<Int>) -> String {
    let units = UnsafeBufferPointer(start: units + range.lowerBound, count: range.count)
    return String(unsafeUninitializedCapacity: 3 * units.count) { bytes in
      var count = 0
      func append(_ byte: UInt32) {
        bytes[count] = UInt8(truncatingIfNeeded: byte)
        count += 1
      }
      var position = 0
      while position < units.count {
        var scalar = UInt32(units[position])
        position += 1
        if scalar < 0x80 {
          append(scalar)
          continue
        }
        if scalar & 0xF800 == 0xD800 {
          let next = position < units.count ? UInt32(units[position]) : 0
          if scalar < 0xDC00, next & 0xFC00 == 0xDC00 {
            scalar = 0x10000 + (scalar & 0x3FF) << 10 + next & 0x3FF
            position += 1
            append(0xF0 | scalar >> 18)
            append(0x80 | scalar >> 12 & 0x3F)
            append(0x80 | scalar >> 6 & 0x3F)
            append(0x80 | scalar & 0x3F)
            continue
          }
          scalar = 0xFFFD
        }
        if scalar < 0x800 {
          append(0xC0 | scalar >> 6)
        } else {
          append(0xE0 | scalar >> 12)
          append(0x80 | scalar >> 6 & 0x3F)
        }
        append(0x80 | scalar & 0x3F)
      }
      return count
    }
  }
}
