/// A 128-bit fingerprint of bytes, the same on every machine; not for security.
///
/// MurmurHash3, x64, 128 bits (Austin Appleby, public domain), in its streaming-free form.
public struct Digest: Hashable, Sendable {
  /// The first 64 bits.
  public var high: UInt64
  /// The last 64 bits.
  public var low: UInt64

  /// Makes a digest from its two halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Fingerprints bytes; `seed` chains several pieces.
  public init(_ bytes: UnsafeRawBufferPointer, seed: Digest = Digest(high: 0, low: 0)) {
    let c1: UInt64 = 0x87c3_7b91_1142_53d5
    let c2: UInt64 = 0x4cf5_ad43_2745_937f
    var h1 = seed.high
    var h2 = seed.low
    func mixK1(_ k: UInt64) -> UInt64 { ((k &* c1).rotated(31)) &* c2 }
    func mixK2(_ k: UInt64) -> UInt64 { ((k &* c2).rotated(33)) &* c1 }
    var offset = 0
    while offset + 16 <= bytes.count {
      let k1 = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let k2 = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      h1 ^= mixK1(k1)
      h1 = (h1.rotated(27) &+ h2) &* 5 &+ 0x52dc_e729
      h2 ^= mixK2(k2)
      h2 = (h2.rotated(31) &+ h1) &* 5 &+ 0x3849_5ab5
      offset += 16
    }
    var k1: UInt64 = 0
    var k2: UInt64 = 0
    for index in offset..<bytes.count {
      let within = index - offset
      if within < 8 {
        k1 |= UInt64(bytes[index]) << UInt64(within * 8)
      } else {
        k2 |= UInt64(bytes[index]) << UInt64((within - 8) * 8)
      }
    }
    h2 ^= mixK2(k2)
    h1 ^= mixK1(k1)
    h1 ^= UInt64(bytes.count)
    h2 ^= UInt64(bytes.count)
    h1 = h1 &+ h2
    h2 = h2 &+ h1
    h1 = h1.finalMix()
    h2 = h2.finalMix()
    h1 = h1 &+ h2
    h2 = h2 &+ h1
    self.init(high: h1, low: h2)
  }

  /// Fingerprints the UTF-8 of a string.
  public init(_ text: String, seed: Digest = Digest(high: 0, low: 0)) {
    var text = text
    self = text.withUTF8 { Digest(UnsafeRawBufferPointer($0), seed: seed) }
  }
}

extension Digest: CustomStringConvertible {
  /// 32 hexadecimal digits, lower case.
  public var description: String { high.hexadecimal + low.hexadecimal }
}

extension UInt64 {
  fileprivate func rotated(_ count: UInt64) -> UInt64 { (self << count) | (self >> (64 - count)) }

  fileprivate func finalMix() -> UInt64 {
    var value = self
    value ^= value >> 33
    value = value &* 0xff51_afd7_ed55_8ccd
    value ^= value >> 33
    value = value &* 0xc4ce_b9fe_1a85_ec53
    value ^= value >> 33
    return value
  }

  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
