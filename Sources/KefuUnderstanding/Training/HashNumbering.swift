/// Numbers hashes in the order in which they first come.
///
/// Open addressing with slots like `Vocabulary`'s: a Dictionary costs five times as much here.
struct HashNumbering {
  private(set) var hashes: [UInt64] = []
  private var slots = [UInt64](repeating: 0, count: 1 << 12)

  /// The number of a hash; a new one gets the next.
  @inline(__always)
  mutating func number(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 { return Int(slots[slot] & 0xFFFF_FFFF) - 1 }
      slot = (slot + 1) & mask
    }
    hashes.append(hash)
    slots[slot] = (hash >> 32) << 32 | UInt64(hashes.count)
    if hashes.count * 2 > slots.count { slots = Vocabulary.table(of: hashes) }
    return hashes.count - 1
  }
}
