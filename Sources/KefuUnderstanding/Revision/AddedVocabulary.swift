/// Numbers the features that edits added, from the first number that the model's file leaves free.
struct AddedVocabulary {
  let first: Int
  private var hashes: [UInt64] = []
  /// As in `Vocabulary`, with numbers from 0.
  private(set) var slots: NumberMemory<UInt64>

  init(first: Int) {
    self.first = first
    slots = NumberMemory(copying: Vocabulary.table(of: []), count: 16, spare: 0)
  }

  init(copying other: AddedVocabulary) {
    first = other.first
    hashes = other.hashes
    slots = NumberMemory(copying: other.slots.base, count: other.slots.count, spare: 0)
  }

  @inline(__always)
  private var table: Vocabulary { Vocabulary(slots: slots.base, mask: slots.count - 1) }

  /// The number of a feature, or -1.
  @inline(__always)
  func index(of hash: UInt64) -> Int {
    let index = table.fileIndex(of: hash)
    return index < 0 ? -1 : first + index
  }

  /// Numbers a feature that has none.
  mutating func append(_ hash: UInt64) -> Int {
    hashes.append(hash)
    if hashes.count * 2 > slots.count {
      let table = Vocabulary.table(of: hashes)
      slots = NumberMemory(copying: table, count: table.count, spare: 0)
    } else {
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots.base[slot] != 0 { slot = (slot + 1) & mask }
      slots.base[slot] = (hash >> 32) << 32 | UInt64(hashes.count)
    }
    return first + hashes.count - 1
  }
}
