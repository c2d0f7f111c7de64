/// The keys of items: 32 bits of a mixed hash.
///
/// The lexicon has some ten thousand; a foreign word is taken for one of them once in half a million.
enum ItemKey {
  private static let wordSeed: UInt64 = 0x6b65_6675_0011
  private static let hanSeed: UInt64 = 0x6b65_6675_0012
  private static let classSeed: UInt64 = 0x6b65_6675_0013

  @inline(__always)
  static func han(_ unit: UInt16) -> UInt32 { folded(extended(hanSeed, by: UInt64(unit))) }

  @inline(__always)
  static func word(_ units: UnsafeMutablePointer<UInt16>, _ length: Int) -> UInt32 {
    var hash = wordSeed
    for position in 0..<length { hash = extended(hash, by: UInt64(units[position])) }
    return folded(hash)
  }

  /// Stands for all numbers, addresses or identifiers of one sort.
  @inline(__always)
  static func sort(_ number: UInt64) -> UInt32 { folded(extended(classSeed, by: number)) }

  @inline(__always)
  private static func folded(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: mixed(hash) >> 32)
  }
}
