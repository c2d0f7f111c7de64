/// The beginnings of words, for a quick "no" from a kilobyte that stays in the cache.
///
/// One bit per hash of the first units: a set bit may be another word's. The memory is written while the lexicon is
/// built and never freed.
struct LexiconStarts {
  private let bits: UnsafeMutablePointer<UInt64>
  private let hasThirdUnit: Bool
  /// The second unit of words that have only one.
  private static let end: UInt16 = 0

  /// Makes an empty set.
  ///
  /// - Parameter length: How many units of a word are looked at, 2 or 3: every word must have as many, or one alone.
  init(length: Int) {
    bits = .allocate(capacity: 128)
    bits.initialize(repeating: 0, count: 128)
    hasThirdUnit = length == 3
  }

  func insert(_ word: [UInt16]) {
    let end = LexiconStarts.end
    let bit: Int
    if word.count == 1 {
      bit = index(word[0], end, end)
    } else {
      guard word.count >= (hasThirdUnit ? 3 : 2) else { return }
      bit = index(word[0], word[1], hasThirdUnit ? word[2] : 0)
    }
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether a word of several units may start at a position.
  @inline(__always)
  func mayContain(_ text: GrammarText, at start: Int) -> Bool {
    let bit = index(text[start], text[start + 1], hasThirdUnit ? text[start + 2] : 0)
    return bits[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  /// Whether a unit may be a word.
  @inline(__always)
  func mayContain(_ unit: UInt16) -> Bool {
    let bit = index(unit, LexiconStarts.end, LexiconStarts.end)
    return bits[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  @inline(__always)
  private func index(_ first: UInt16, _ second: UInt16, _ third: UInt16) -> Int {
    let units = UInt64(first) << 32 | UInt64(second) << 16 | UInt64(third)
    return Int(truncatingIfNeeded: (units &* 0x9e37_79b9_7f4a_7c15) >> 51)
  }
}
