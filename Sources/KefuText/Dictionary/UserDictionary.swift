/// Words laid over ICU's segmentation: product names, carriers, slang.
///
/// A trie over normalised UTF-16 in one open-addressed table, so that it is two flat arrays: cheap to share between
/// threads and to keep in a file. Finding the longest word at a position costs one probe per unit.
package struct UserDictionary: Sendable, Hashable {
  /// One edge of the trie.
  ///
  /// The root is node 0; `target` 0 marks an empty slot, for no edge leads to the root.
  package struct Edge: Hashable, Sendable {
    package var source: UInt32
    package var target: UInt32
    package var unit: UInt16
    /// 0 if no word ends at the target, else 1 + the word's class (1: no class).
    package var ending: UInt16
  }

  /// The names of the word classes, in order of name.
  package let classes: [String]
  /// Slots of the edge table; a power of two.
  package let edges: [Edge]

  package static let empty = UserDictionary(words: [])

  /// Words that normalise to nothing are left out; a word listed twice keeps its first class.
  package init(words: [DictionaryWord]) {
    let names = Set(words.compactMap(\.wordClass)).sorted()
    // A token has room for 255 classes.
    let classes = Array(names.prefix(255))
    let normalizer = Normalizer()
    var buffer = TextBuffer()
    var trie = [Edge]()
    var lookup = [UInt64: Int]()
    var nodes: UInt32 = 1
    for word in words {
      var text = word.text
      text.withUTF8 { normalizer.normalize($0, into: &buffer) }
      var node: UInt32 = 0
      for position in 0..<buffer.count {
        let key = UInt64(node) << 16 | UInt64(buffer.units[position])
        let index: Int
        if let known = lookup[key] {
          index = known
        } else {
          index = trie.count
          lookup[key] = index
          trie.append(Edge(source: node, target: nodes, unit: buffer.units[position], ending: 0))
          nodes += 1
        }
        node = trie[index].target
        if position == buffer.count - 1, trie[index].ending == 0 {
          let wordClass = word.wordClass.flatMap { classes.firstIndex(of: $0) }
          trie[index].ending = UInt16(wordClass.map { $0 + 2 } ?? 1)
        }
      }
    }
    var capacity = 16
    while capacity < trie.count * 2 { capacity *= 2 }
    var table = [Edge](repeating: Edge(source: 0, target: 0, unit: 0, ending: 0), count: capacity)
    for edge in trie {
      var slot = UserDictionary.slot(edge.source, edge.unit, mask: capacity - 1)
      while table[slot].target != 0 { slot = (slot + 1) & (capacity - 1) }
      table[slot] = edge
    }
    self.classes = classes
    edges = table
  }

  /// Takes back what another process stored; `nil` if it is not a table.
  package init?(classes: [String], edges: [Edge]) {
    guard !edges.isEmpty, edges.count & (edges.count - 1) == 0, classes.count <= 255,
      edges.contains(where: { $0.target == 0 })
    else { return nil }
    self.classes = classes
    self.edges = edges
  }

  /// Whether there is no word in it.
  package var isEmpty: Bool { edges.allSatisfy { $0.target == 0 } }

  @inlinable @inline(__always)
  package static func slot(_ node: UInt32, _ unit: UInt16, mask: Int) -> Int {
    let mixed = (UInt64(node) << 16 | UInt64(unit)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed >> 32) & mask
  }
}
