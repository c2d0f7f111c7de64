/// Tells quickly that no word of a trie begins somewhere, by its first units: the trie itself is larger than a cache.
struct WordStarts: ~Copyable {
  /// One bit per unit that is a word.
  private let single: UnsafeMutablePointer<UInt64>
  /// One bit per hash of the two units that begin a longer word.
  private let pairs: UnsafeMutablePointer<UInt64>
  /// One bit per hash of the first four units, or of fewer for a word that is so short.
  private let beginnings: UnsafeMutablePointer<UInt64>

  /// Words of 64 bits, by the width of a unit or of the hashes.
  private static let size = 1 << (16 - 6)
  private static let beginningsSize = 1 << (18 - 6)

  init(_ edges: [UserDictionary.Edge]) {
    single = WordStarts.zeros(WordStarts.size)
    pairs = WordStarts.zeros(WordStarts.size)
    beginnings = WordStarts.zeros(WordStarts.beginningsSize)
    // The hash that leads to each node of the first levels, level by level: an edge comes after those before it.
    var hashes: [UInt32: UInt64] = [0: 0]
    for length in 1...4 {
      var longer: [UInt32: UInt64] = [:]
      for edge in edges where edge.target != 0 {
        guard let hash = hashes[edge.source] else { continue }
        let extended = WordStarts.extended(hash, edge.unit)
        longer[edge.target] = extended
        if length == 1, edge.ending != 0 { single[Int(edge.unit >> 6)] |= 1 << UInt64(edge.unit & 63) }
        if length == 2 { WordStarts.insert(extended >> 48, into: pairs) }
        if length == 4 || length > 1 && edge.ending != 0 {
          WordStarts.insert(extended >> 46, into: beginnings)
        }
      }
      hashes = longer
    }
  }

  deinit {
    single.deallocate()
    pairs.deallocate()
    beginnings.deallocate()
  }

  /// Whether a word may begin at `start`.
  @inline(__always)
  func mayStart(in units: UnsafeMutablePointer<UInt16>, at start: Int, count: Int) -> Bool {
    let unit = units[start]
    if single[Int(unit >> 6)] >> UInt64(unit & 63) & 1 != 0 { return true }
    guard start + 1 < count else { return false }
    var hash = WordStarts.extended(WordStarts.extended(0, unit), units[start + 1])
    guard WordStarts.contains(hash >> 48, in: pairs) else { return false }
    if WordStarts.contains(hash >> 46, in: beginnings) { return true }
    for position in (start + 2)..<max(start + 2, min(start + 4, count)) {
      hash = WordStarts.extended(hash, units[position])
      if WordStarts.contains(hash >> 46, in: beginnings) { return true }
    }
    return false
  }

  @inline(__always)
  private static func extended(_ hash: UInt64, _ unit: UInt16) -> UInt64 {
    (hash ^ (hash >> 32) ^ (UInt64(unit) &+ 1)) &* 0x9e37_79b9_7f4a_7c15
  }

  @inline(__always)
  private static func contains(_ bit: UInt64, in bits: UnsafeMutablePointer<UInt64>) -> Bool {
    bits[Int(bit >> 6)] >> (bit & 63) & 1 != 0
  }

  private static func insert(_ bit: UInt64, into bits: UnsafeMutablePointer<UInt64>) {
    bits[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  private static func zeros(_ count: Int) -> UnsafeMutablePointer<UInt64> {
    let memory = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
    memory.initialize(repeating: 0, count: count)
    return memory
  }
}
