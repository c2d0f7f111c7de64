/// Counts by hash: a view of one open-addressed table in a file.
///
/// A slot holds the upper 40 bits of the hash over a count of 24 bits; 0 is empty. A hash that is not there is taken for
/// one that is with a probability of about 2^-40.
struct ReadingTable: @unchecked Sendable {
  // @unchecked Sendable because the pointer is only read, and the model that holds the memory outlives this view.
  let slots: UnsafePointer<UInt64>
  let mask: Int

  static let largestCount = (1 << 24) - 1

  /// The count of a hash; 0 if it is unknown.
  @inline(__always)
  func count(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let content = slots[slot]
      if content >> 24 == hash >> 24 { return Int(content & 0xFF_FFFF) }
      if content == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }

  /// Whether look-ups end.
  static func isTable(_ slots: ReadOnlyMemory<UInt64>) -> Bool {
    guard slots.count > 0, slots.count & (slots.count - 1) == 0 else { return false }
    return (0..<slots.count).contains { slots.base[$0] == 0 }
  }

  /// The table of counts, which are at least 1; its layout depends on the contents alone.
  static func table(of counts: [UInt64: Int]) -> [UInt64] {
    var capacity = 16
    while capacity < counts.count * 2 { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    for hash in counts.keys.sorted() {
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = (hash >> 24) << 24 | UInt64(min(counts[hash] ?? 0, largestCount))
    }
    return slots
  }
}
