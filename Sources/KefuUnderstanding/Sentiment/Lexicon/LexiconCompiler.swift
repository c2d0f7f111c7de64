import KefuText

/// Turns words into the tables of a `LexiconTrie`; of a word listed twice the last entry counts.
struct LexiconCompiler {
  private(set) var entries: [LexiconEntry] = []
  private var trie: [LexiconTrie.Edge] = []
  private var lookup: [UInt64: Int] = [:]
  private var nodeCount: UInt32 = 1

  init(_ words: [LexiconWord]) {
    var tokenizer = Tokenizer()
    var reader = ItemReader()
    // A word as written comes before any word that only shares its stem.
    var stems = [(path: [UInt32], entry: Int)]()
    for word in words {
      tokenizer.tokenize(word.text)
      reader.read(tokenizer)
      let count = reader.items.count
      guard count > 0, count < 32 else { continue }
      let number = entries.count
      entries.append(
        LexiconEntry(
          word, length: count, isSingleHan: count == 1 && reader.items[0].has(.han)))
      insert((0..<count).map { LexiconCompiler.writtenKey(reader.items[$0]) }, entry: number)
      stems.append(((0..<count).map { LexiconCompiler.stemKey(reader.items[$0]) }, number))
      for form in LexiconCompiler.inflections(of: word.text) {
        tokenizer.tokenize(form)
        reader.read(tokenizer)
        stems.append(
          ((0..<reader.items.count).map { LexiconCompiler.stemKey(reader.items[$0]) }, number))
      }
    }
    for stem in stems.reversed() { insert(stem.path, entry: stem.entry, onlyIfFree: true) }
  }

  /// The edges in their table: at most half full.
  var table: [LexiconTrie.Edge] {
    var capacity = 16
    while capacity < trie.count * 2 { capacity *= 2 }
    let empty = LexiconTrie.Edge(source: 0, key: 0, target: 0, ending: 0)
    var slots = [LexiconTrie.Edge](repeating: empty, count: capacity)
    for edge in trie {
      var slot = LexiconTrie.slot(edge.source, edge.key, mask: capacity - 1)
      while slots[slot].target != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = edge
    }
    return slots
  }

  var starts: [UInt64] {
    var bits = [UInt64](repeating: 0, count: LexiconTrie.startWords)
    for edge in trie where edge.source == 0 {
      bits[Int(edge.key >> 22)] |= 1 << UInt64(edge.key >> 16 & 63)
    }
    return bits
  }

  private mutating func insert(_ path: [UInt32], entry: Int, onlyIfFree: Bool = false) {
    var node: UInt32 = 0
    for (position, key) in path.enumerated() {
      let name = UInt64(node) << 32 | UInt64(key)
      let index: Int
      if let known = lookup[name] {
        index = known
      } else {
        index = trie.count
        lookup[name] = index
        trie.append(LexiconTrie.Edge(source: node, key: key, target: nodeCount, ending: 0))
        nodeCount += 1
      }
      node = trie[index].target
      if position == path.count - 1, !onlyIfFree || trie[index].ending == 0 {
        trie[index].ending = UInt32(entry + 1)
      }
    }
  }

  private static func writtenKey(_ item: SentimentItem) -> UInt32 {
    item.other != 0 ? item.other : item.key
  }

  /// A number has no stem but its sort, which is no word.
  private static func stemKey(_ item: SentimentItem) -> UInt32 {
    item.has(.hasOtherReading) && !item.has(.latin) ? item.other : item.key
  }

  /// The forms of a short word in -e, whose stem is too short to be matched: hate, hates, hated, hating.
  private static func inflections(of text: String) -> [String] {
    guard (3...5).contains(text.utf8.count), text.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return [] }
    if text.hasSuffix("e") {
      return [text + "s", text + "d", text.dropLast() + "ing"]
    }
    return text.utf8.count == 3 ? [text + "s"] : []
  }
}
