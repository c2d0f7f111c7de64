import KefuText

/// Turns words into the tables of a `LexiconTrie`; of a word listed twice the last entry counts.
struct LexiconCompiler {
  private struct Edge {
    var source: UInt32
    var key: UInt32
    var target: UInt32
    /// 0 if no word ends at the target, else 1 + the number of its entry.
    var ending: UInt32
  }

  private(set) var entries: [LexiconEntry] = []
  private var edges: [Edge] = []
  private var lookup: [UInt64: Int] = [:]

  init(_ words: [LexiconWord]) {
    var tokenizer = Tokenizer()
    var reader = ItemReader()
    // A word as written comes before any word that only shares its stem.
    var stems = [(path: [UInt32], entry: Int)]()
    for word in words {
      tokenizer.tokenize(word.text)
      reader.read(tokenizer)
      let count = reader.items.count
      guard count > 0, count < 32, entries.count < LexiconTrie.limit else { continue }
      let number = entries.count
      let isPiece = count == 1 && reader.items[0].has(.han)
      entries.append(
        LexiconEntry(
          word, length: count,
          standing: isPiece && !LexiconCompiler.free.contains(word.text) ? .asWord : .anywhere))
      if count == 1 { insert([LexiconCompiler.writtenKey(reader.items[0])], entry: number) }
      if count > 1 || !LexiconCompiler.isInflected(word.text) {
        stems.append(((0..<count).map { LexiconCompiler.stemKey(reader.items[$0]) }, number))
      }
      for form in LexiconCompiler.inflections(of: word.text) {
        tokenizer.tokenize(form)
        reader.read(tokenizer)
        stems.append(
          ((0..<reader.items.count).map { LexiconCompiler.stemKey(reader.items[$0]) }, number))
      }
    }
    for stem in stems.reversed() { insert(stem.path, entry: stem.entry, onlyIfFree: true) }
  }

  /// Single characters that say what they say in any word that is not listed itself.
  private static let free = ["不", "没"]

  /// The slots of the table, half full.
  var slots: [UInt64] {
    let count = max(16, edges.count * 2)
    var slots = [UInt64](repeating: 0, count: count)
    for edge in edges {
      let hash = LexiconTrie.hash(edge.source, edge.key)
      var index = LexiconTrie.index(of: hash, slotCount: count)
      while slots[index] != 0 { index = (index + 1) % count }
      slots[index] = LexiconTrie.slot(hash: hash, node: edge.target, ending: edge.ending)
    }
    return slots
  }

  /// Bits of the words of one item and of the pairs that longer ones begin with.
  var starts: [UInt64] {
    var bits = [UInt64](repeating: 0, count: LexiconTrie.startWords)
    for edge in edges {
      if edge.source == 0, edge.ending != 0 {
        let bit = LexiconTrie.bit(of: edge.key)
        bits[bit.word] |= bit.mask
      } else if edge.source != 0, edges[Int(edge.source) - 1].source == 0 {
        let bit = LexiconTrie.bit(of: edges[Int(edge.source) - 1].key, edge.key)
        bits[bit.word] |= bit.mask
      }
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
        guard edges.count + 1 < LexiconTrie.limit else { return }
        index = edges.count
        lookup[name] = index
        edges.append(Edge(source: node, key: key, target: UInt32(index + 1), ending: 0))
      }
      node = edges[index].target
      if position == path.count - 1, !onlyIfFree || edges[index].ending == 0 {
        edges[index].ending = UInt32(entry + 1)
      }
    }
  }

  /// The key of a word as written: its stem's key is for its other forms.
  private static func writtenKey(_ item: SentimentItem) -> UInt32 {
    item.other != 0 ? item.other : item.key
  }

  /// A number has no stem but its sort, which is no word.
  private static func stemKey(_ item: SentimentItem) -> UInt32 {
    item.has(.hasOtherReading) && !item.has(.latin) ? item.other : item.key
  }

  /// Whether a single word stands for itself alone: cracking is praise, but cracked is not; orderly, but order is not.
  private static func isInflected(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
    return text.hasSuffix("ing") || text.hasSuffix("ed") || text.hasSuffix("ly")
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
