/// Hashes by which the tables of a reading model are looked up.
enum ReadingHash {
  /// The factor of the polynomial of a Latin word.
  ///
  /// A polynomial, because the hash of a word with one letter changed then follows from its halves.
  static let base: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// Continues the polynomial of a word.
  @inline(__always)
  static func extended(_ polynomial: UInt64, _ unit: UInt16) -> UInt64 {
    polynomial &* base &+ UInt64(unit)
  }

  /// The hash of the word with a polynomial.
  @inline(__always)
  static func word(_ polynomial: UInt64) -> UInt64 { mixed(polynomial) }

  /// The hash of a word.
  @inline(__always)
  static func word(_ units: UnsafeMutablePointer<UInt16>, _ range: Range<Int>) -> UInt64 {
    var polynomial: UInt64 = 0
    for position in range { polynomial = extended(polynomial, units[position]) }
    return word(polynomial)
  }

  /// The hash of two words, one after the other.
  @inline(__always)
  static func words(_ first: UInt64, _ second: UInt64) -> UInt64 {
    mixed(first &* 3 &+ second)
  }

  /// The hash of two characters, one after the other; 0 stands for the end of a run.
  @inline(__always)
  static func characters(_ first: UInt16, _ second: UInt16) -> UInt64 {
    mixed(UInt64(first) << 16 | UInt64(second))
  }
}
