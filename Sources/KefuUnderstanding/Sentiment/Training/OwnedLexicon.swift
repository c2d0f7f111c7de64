/// A lexicon before it is in a file.
final class OwnedLexicon: @unchecked Sendable {
  // @unchecked Sendable because the memory is not written after `init`.
  private let slots: UnsafeMutablePointer<UInt64>
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
    let table = lexicon.slots
    slots = copied(table)
    starts = copied(lexicon.starts)
    entries = copied(lexicon.entries)
    trie = LexiconTrie(slots: slots, slotCount: table.count, starts: starts, entries: entries)
  }

  deinit {
    slots.deallocate()
    starts.deallocate()
    entries.deallocate()
  }
}
