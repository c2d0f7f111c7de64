/// The compiled lexicon: a view of one open-addressed table of edges in a model's file.
///
/// An edge leads from a node by the key of an item to another; finding the longest word at an item costs one probe per item,
/// and nothing for most items, for bits say whether a word is it or begins with it and the next. A slot has 24 bits of the hash of node and key,
/// 20 of the target and 20 of 1 + the number of the entry that ends there; the root is node 0, and 0 is an empty slot.
struct LexiconTrie: @unchecked Sendable {
  // @unchecked Sendable because the pointers are only read, and the model that holds the memory outlives this view.

  /// Where an edge leads.
  struct Step {
    var node: UInt32
    /// The entry of the word that ends here, or -1.
    var entry: Int32
  }

  let slots: UnsafePointer<UInt64>
  let slotCount: Int
  /// Bits of the items that are words and, from `pairOffset` on, of the pairs that words begin with.
  let starts: UnsafePointer<UInt64>
  let entries: UnsafePointer<LexiconEntry>

  private static let pairOffset = 1024
  static let startWords = pairOffset + 4096
  /// Nodes and entries are numbered below this.
  static let limit: UInt32 = (1 << 20) - 1

  /// Whether an item may be a word by itself.
  @inline(__always)
  func mayBeWord(_ key: UInt32) -> Bool {
    let bit = LexiconTrie.bit(of: key)
    return starts[bit.word] & bit.mask != 0
  }

  /// Whether a longer word may begin with two items.
  @inline(__always)
  func mayBegin(with first: UInt32, _ second: UInt32) -> Bool {
    let bit = LexiconTrie.bit(of: first, second)
    return starts[bit.word] & bit.mask != 0
  }

  @inline(__always)
  static func bit(of key: UInt32) -> (word: Int, mask: UInt64) {
    (Int(key >> 22), 1 << UInt64(key >> 16 & 63))
  }

  @inline(__always)
  static func bit(of first: UInt32, _ second: UInt32) -> (word: Int, mask: UInt64) {
    let hash = (first ^ second &* 0x9e37_79b1) &* 0x85eb_ca6b
    return (pairOffset + Int(hash >> 20), 1 << UInt64(hash >> 14 & 63))
  }

  /// The step from a node by a key, or `nil`.
  @inline(__always)
  func step(from node: UInt32, by key: UInt32) -> Step? {
    let hash = LexiconTrie.hash(node, key)
    var index = LexiconTrie.index(of: hash, slotCount: slotCount)
    while true {
      let slot = slots[index]
      if slot == 0 { return nil }
      if slot >> 40 == hash >> 40 {
        return Step(
          node: UInt32(truncatingIfNeeded: slot >> 20) & LexiconTrie.limit,
          entry: Int32(truncatingIfNeeded: slot & UInt64(LexiconTrie.limit)) - 1)
      }
      index += 1
      if index == slotCount { index = 0 }
    }
  }

  @inline(__always)
  static func hash(_ node: UInt32, _ key: UInt32) -> UInt64 {
    mixed(UInt64(node) << 32 | UInt64(key))
  }

  /// Where to look first.
  @inline(__always)
  static func index(of hash: UInt64, slotCount: Int) -> Int {
    Int(truncatingIfNeeded: ((hash & 0xFFFF_FFFF) &* UInt64(slotCount)) >> 32)
  }

  /// What stands in a slot.
  static func slot(hash: UInt64, node: UInt32, ending: UInt32) -> UInt64 {
    (hash >> 40) << 40 | UInt64(node) << 20 | UInt64(ending)
  }

  /// Whether entries are in range and look-ups end.
  static func isTrie(
    _ slots: ReadOnlyMemory<UInt64>, starts: ReadOnlyMemory<UInt64>, entryCount: Int
  ) -> Bool {
    guard slots.count > 0, slots.count < 1 << 32, starts.count == startWords else { return false }
    var hasEmptySlot = false
    for index in 0..<slots.count {
      if slots.base[index] & UInt64(limit) > UInt64(entryCount) { return false }
      if slots.base[index] == 0 { hasEmptySlot = true }
    }
    return hasEmptySlot
  }
}
