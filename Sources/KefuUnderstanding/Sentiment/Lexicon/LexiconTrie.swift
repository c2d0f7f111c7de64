/// The compiled lexicon: a view of one open-addressed table of edges in a model's file.
///
/// An edge leads from a node by the key of an item to another; finding the longest word at an item costs one probe per item,
/// and nothing for most items, for a bit says whether a word begins with it.
struct LexiconTrie: @unchecked Sendable {
  // @unchecked Sendable because the pointers are only read, and the model that holds the memory outlives this view.

  /// The root is node 0; `target` 0 marks an empty slot, for no edge leads to the root.
  struct Edge: BitwiseCopyable, Hashable {
    var source: UInt32
    var key: UInt32
    var target: UInt32
    /// 0 if no word ends at the target, else 1 + the number of its entry.
    var ending: UInt32
  }

  let edges: UnsafePointer<Edge>
  let mask: Int
  /// 2^16 bits, by the upper half of the first key.
  let starts: UnsafePointer<UInt64>
  let entries: UnsafePointer<LexiconEntry>

  static let startWords = 1024

  @inline(__always)
  func mayStart(with key: UInt32) -> Bool {
    starts[Int(key >> 22)] & (1 << UInt64(key >> 16 & 63)) != 0
  }

  /// The edge from a node by a key, or `nil`.
  @inline(__always)
  func edge(from source: UInt32, by key: UInt32) -> Edge? {
    var slot = LexiconTrie.slot(source, key, mask: mask)
    while edges[slot].target != 0 {
      let edge = edges[slot]
      if edge.source == source, edge.key == key { return edge }
      slot = (slot + 1) & mask
    }
    return nil
  }

  @inline(__always)
  static func slot(_ source: UInt32, _ key: UInt32, mask: Int) -> Int {
    let mixed = (UInt64(source) << 32 | UInt64(key)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }

  /// Whether entries are in range and look-ups end.
  static func isTrie(
    _ edges: ReadOnlyMemory<Edge>, starts: ReadOnlyMemory<UInt64>, entryCount: Int
  ) -> Bool {
    guard edges.count > 0, edges.count & (edges.count - 1) == 0, starts.count == startWords else {
      return false
    }
    var hasEmptySlot = false
    for slot in 0..<edges.count {
      if edges.base[slot].ending > entryCount { return false }
      if edges.base[slot].target == 0 { hasEmptySlot = true }
    }
    return hasEmptySlot
  }
}
