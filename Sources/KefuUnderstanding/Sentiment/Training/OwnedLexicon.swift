/// A lexicon before it is in a file.
final class OwnedLexicon: @unchecked Sendable {
  // @unchecked Sendable because the memory is not written after `init`.
  private let edges: UnsafeMutablePointer<LexiconTrie.Edge>
  private let starts: UnsafeMutablePointer<UInt64>
  private let entries: UnsafeMutablePointer<LexiconEntry>
  /// Valid as long as this object lives.
  let trie: LexiconTrie

  init(_ lexicon: LexiconCompiler) {
    func copied<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
      let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
      memory.initialize(from: elements, count: elements.count)
      return memory
    }
    let table = lexicon.table
    edges = copied(table)
    starts = copied(lexicon.starts)
    entries = copied(lexicon.entries)
    trie = LexiconTrie(edges: edges, mask: table.count - 1, starts: starts, entries: entries)
  }

  deinit {
    edges.deallocate()
    starts.deallocate()
    entries.deallocate()
  }
}
