/// Finds the words of the lexicon in items: the longest at every place, from left to right.
struct LexiconMatcher: ~Copyable {
  private(set) var matches = GrowingBuffer<LexiconMatch>(capacity: 128)

  /// Replaces `matches` by those of a message.
  mutating func match(_ items: borrowing GrowingBuffer<SentimentItem>, in trie: LexiconTrie) {
    matches.removeAll()
    var index = 0
    // Where the last match ended: 不 opens the way for 好 in 不好.
    var previousEnd = -1
    while index < items.count {
      let item = items[index]
      guard
        trie.mayStart(with: item.key) || (item.other != 0 && trie.mayStart(with: item.other)),
        let best = longest(at: index, items, trie, follows: previousEnd == index)
      else {
        index += 1
        continue
      }
      matches.append(
        LexiconMatch(
          first: Int32(truncatingIfNeeded: index), end: Int32(truncatingIfNeeded: best.end),
          entry: best.entry, rules: [], valence: 0))
      index = best.end
      previousEnd = index
    }
  }

  /// The longest word at an item: as written, or by stems if that is longer.
  private func longest(
    at index: Int, _ items: borrowing GrowingBuffer<SentimentItem>, _ trie: LexiconTrie,
    follows: Bool
  ) -> (end: Int, entry: Int32)? {
    let stemmed = walk(from: index, items, trie, follows: follows, asWritten: false)
    guard items[index].other != 0 else { return stemmed }
    let written = walk(from: index, items, trie, follows: follows, asWritten: true)
    guard let written else { return stemmed }
    guard let stemmed else { return written }
    return stemmed.end > written.end ? stemmed : written
  }

  @inline(__always)
  private func walk(
    from index: Int, _ items: borrowing GrowingBuffer<SentimentItem>, _ trie: LexiconTrie,
    follows: Bool, asWritten: Bool
  ) -> (end: Int, entry: Int32)? {
    var node: UInt32 = 0
    var position = index
    var best: (end: Int, entry: Int32)?
    // A trie that leads in a circle was forged; no word is longer.
    let limit = min(items.count, index + 40)
    while position < limit {
      let item = items[position]
      var edge = trie.edge(from: node, by: asWritten && item.other != 0 ? item.other : item.key)
      if edge == nil, asWritten ? item.has(.elongated) : item.has(.hasOtherReading) {
        edge = trie.edge(from: node, by: asWritten ? item.key : item.other)
      }
      guard let edge else { break }
      node = edge.target
      position += 1
      if edge.ending != 0 {
        let entry = Int32(edge.ending - 1)
        if stands(trie.entries[Int(entry)], at: index, items, follows: follows) {
          best = (position, entry)
        }
      }
    }
    return best
  }

  /// Whether a single Chinese character is a word there, not a piece of one: 好 in 好吃 but not in 好像.
  @inline(__always)
  private func stands(
    _ entry: LexiconEntry, at index: Int, _ items: borrowing GrowingBuffer<SentimentItem>,
    follows: Bool
  ) -> Bool {
    if entry.isSingleHan == 0 || follows { return true }
    let item = items[index]
    guard item.has(.opensToken) else { return false }
    return item.has(.closesToken) || entry.has(.negator)
  }
}
