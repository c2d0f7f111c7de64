/// Words laid over ICU's segmentation: product names, carriers, slang.
///
/// A trie over normalised UTF-16 in one open-addressed table, so that it is two flat arrays: cheap to share between
/// threads and to keep in a file. Finding the longest word at a position costs one probe per unit.
package struct UserDictionary: Sendable, Hashable {
  /// One edge of the trie (`WordTrie`).
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
    var trie = WordTrie()
    for word in words {
      var text = word.text
      text.withUTF8 { normalizer.normalize($0, into: &buffer) }
      trie.insert(buffer.unitArray) { ending in
        guard ending == 0 else { return }
        let wordClass = word.wordClass.flatMap { classes.firstIndex(of: $0) }
        ending = UInt16(wordClass.map { $0 + 2 } ?? 1)
      }
    }
    self.classes = classes
    edges = trie.edges
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
