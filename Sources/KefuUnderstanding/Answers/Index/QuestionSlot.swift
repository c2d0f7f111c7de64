/// What the index knows of a term, in a table with open addressing.
///
/// The place in the table comes from the lower half of the term's hash, the upper half is compared: two terms are taken for
/// one with a probability of about 2^-50.
struct QuestionSlot {
  /// The upper half of the term's hash.
  var fingerprint: UInt32
  /// How many questions have the term; 0 marks an empty slot.
  var frequency: UInt32
  /// The posting itself if there is one; else where postings or the entries of chunks begin, by `isChunked`.
  var position: UInt32
  /// How often it is in a question at most, 0...3.
  var mostTimes: UInt32

  /// Whether so many postings are kept chunk by chunk: an entry of 8 bytes for every chunk must pay.
  static func isChunked(frequency: Int, chunkCount: Int) -> Bool {
    frequency > mostSparse(chunkCount: chunkCount)
  }

  /// How many postings are kept in one list at most.
  static func mostSparse(chunkCount: Int) -> Int { max(64, 4 * chunkCount) }
}

/// Finds terms: a view of the table in the memory of an index.
struct QuestionSlotTable {
  let slots: ReadOnlyMemory<QuestionSlot>

  /// The index of a term's slot, or `nil`; ends on any table, damaged or not.
  @inline(__always)
  func slot(of hash: UInt64) -> Int? {
    var slot = QuestionSlotTable.first(for: hash, of: slots.count)
    for _ in 0..<slots.count {
      let content = slots.base[slot]
      if content.frequency == 0 { return nil }
      if content.fingerprint == UInt32(truncatingIfNeeded: hash >> 32) { return slot }
      slot = slot + 1 == slots.count ? 0 : slot + 1
    }
    return nil
  }

  /// Where to look first in a table of so many slots.
  @inline(__always)
  static func first(for hash: UInt64, of capacity: Int) -> Int {
    Int(((hash & 0xFFFF_FFFF) * UInt64(capacity)) >> 32)
  }

  /// How many slots so many terms get: a third stay empty.
  static func capacity(for terms: Int) -> Int { terms + terms / 2 + 1 }
}
