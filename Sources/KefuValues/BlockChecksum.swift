/// A checksum of many megabytes in the time it takes to read them; for accidents, not against an attacker.
///
/// Eight lanes of 64 bits, each of which every word passes by a step that can be undone, so that no change of one word is
/// lost; the lanes are then fingerprinted together.
package enum BlockChecksum {
  /// The checksum of bytes whose count is a multiple of 64.
  package static func digest(of bytes: UnsafeRawBufferPointer) -> Digest {
    precondition(bytes.count % 64 == 0)
    let prime: UInt64 = 0x9e37_79b9_7f4a_7c15
    var a: UInt64 = 1
    var b: UInt64 = 2
    var c: UInt64 = 3
    var d: UInt64 = 4
    var e: UInt64 = 5
    var f: UInt64 = 6
    var g: UInt64 = 7
    var h: UInt64 = 8
    @inline(__always)
    func step(_ lane: UInt64, _ offset: Int) -> UInt64 {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      return ((lane << 29 | lane >> 35) ^ word) &* prime
    }
    var offset = 0
    while offset < bytes.count {
      a = step(a, offset)
      b = step(b, offset + 8)
      c = step(c, offset + 16)
      d = step(d, offset + 24)
      e = step(e, offset + 32)
      f = step(f, offset + 40)
      g = step(g, offset + 48)
      h = step(h, offset + 56)
      offset += 64
    }
    return withUnsafeBytes(of: (a, b, c, d, e, f, g, h, UInt64(bytes.count))) { Digest($0) }
  }
}
