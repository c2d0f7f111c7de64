/// Tells quickly that no word of a trie begins somewhere: by the first two units, for one begins many words.
struct WordStarts: ~Copyable {
  /// One bit per unit that is a word.
  private let single: UnsafeMutablePointer<UInt64>
  /// One bit per hash of the two units that begin a longer word.
  private let pairs: UnsafeMutablePointer<UInt64>

  /// Words of 64 bits that either has.
  private static let size = 1024

  init(_ edges: [UserDictionary.Edge]) {
    single = .allocate(capacity: WordStarts.size)
    single.initialize(repeating: 0, count: WordStarts.size)
    pairs = .allocate(capacity: WordStarts.size)
    pairs.initialize(repeating: 0, count: WordStarts.size)
    var firstUnits: [UInt32: UInt16] = [:]
    for edge in edges where edge.target != 0 && edge.source == 0 {
      firstUnits[edge.target] = edge.unit
      if edge.ending != 0 { single[Int(edge.unit >> 6)] |= 1 << UInt64(edge.unit & 63) }
    }
    for edge in edges where edge.target != 0 && edge.source != 0 {
      guard let first = firstUnits[edge.source] else { continue }
      let bit = WordStarts.bit(first, edge.unit)
      pairs[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  deinit {
    single.deallocate()
    pairs.deallocate()
  }

  @inline(__always)
  func mayStart(with unit: UInt16, _ next: UInt16) -> Bool {
    let bit = WordStarts.bit(unit, next)
    return (single[Int(unit >> 6)] >> UInt64(unit & 63) | pairs[bit >> 6] >> UInt64(bit & 63)) & 1
      != 0
  }

  @inline(__always)
  private static func bit(_ unit: UInt16, _ next: UInt16) -> Int {
    Int(truncatingIfNeeded: ((UInt64(unit) << 16 | UInt64(next)) &* 0x9e37_79b9_7f4a_7c15) >> 48)
  }
}
