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
      guard mayStart(at: index, items, trie),
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

  /// A quick look at the bits of the lexicon, which says "no" for most items.
  @inline(__always)
  private func mayStart(
    at index: Int, _ items: borrowing GrowingBuffer<SentimentItem>, _ trie: LexiconTrie
  ) -> Bool {
    let item = items[index]
    if item.has(.hasOtherReading) || trie.mayBeWord(item.key)
      || (item.other != 0 && trie.mayBeWord(item.other))
    {
      return true
    }
    guard index + 1 < items.count else { return false }
    let next = items[index + 1]
    return trie.mayBegin(with: item.key, next.key)
      || (next.has(.hasOtherReading) && trie.mayBegin(with: item.key, next.other))
  }

  /// The longest word at an item, by stems; of single words the one that is written so.
  @inline(__always)
  private func longest(
    at index: Int, _ items: borrowing GrowingBuffer<SentimentItem>, _ trie: LexiconTrie,
    follows: Bool
  ) -> (end: Int, entry: Int32)? {
    let item = items[index]
    let stemmed = walk(from: index, items, trie, follows: follows)
    if item.other == 0 || item.other == item.key { return stemmed }
    if let stemmed, stemmed.end > index + 1 { return stemmed }
    if let written = trie.step(from: 0, by: item.other), written.entry >= 0 {
      return (index + 1, written.entry)
    }
    return stemmed
  }

  @inline(__always)
  private func walk(
    from index: Int, _ items: borrowing GrowingBuffer<SentimentItem>, _ trie: LexiconTrie,
    follows: Bool
  ) -> (end: Int, entry: Int32)? {
    var node: UInt32 = 0
    var position = index
    var firstKey: UInt32 = 0
    var best: (end: Int, entry: Int32)?
    // A trie that leads in a circle was forged; no word is longer.
    let limit = min(items.count, index + 40)
    while position < limit {
      let item = items[position]
      let hasOther = item.has(.hasOtherReading)
      // Most words stand alone: the bits say so without a look into the table.
      if position == index + 1, !trie.mayBegin(with: firstKey, item.key),
        !hasOther || !trie.mayBegin(with: firstKey, item.other)
      {
        break
      }
      var step = trie.step(from: node, by: item.key)
      if position == index { firstKey = item.key }
      if step == nil, hasOther {
        step = trie.step(from: node, by: item.other)
        if position == index { firstKey = item.other }
      }
      guard let step else { break }
      node = step.node
      position += 1
      if step.entry >= 0, item.has(.closesToken) || !cuts(from: index, to: position, items),
        stands(step.entry, at: index, items, trie, follows: follows)
      {
        best = (position, step.entry)
      }
    }
    return best
  }

  /// Whether words end inside a token that begins inside them: 太干 in 太|干净, 上当 in 上|当天.
  @inline(__always)
  private func cuts(
    from index: Int, to end: Int, _ items: borrowing GrowingBuffer<SentimentItem>
  ) -> Bool {
    var position = end - 1
    while position > index {
      if items[position].has(.opensToken) { return true }
      position -= 1
    }
    return false
  }

  /// Whether a single Chinese character is a word there, not a piece of one: 好 in 好吃 but not in 好像.
  @inline(__always)
  private func stands(
    _ number: Int32, at index: Int, _ items: borrowing GrowingBuffer<SentimentItem>,
    _ trie: LexiconTrie, follows: Bool
  ) -> Bool {
    let entry = trie.entries[Int(number)]
    if entry.standing == LexiconEntry.Standing.anywhere.rawValue || follows { return true }
    let item = items[index]
    guard item.has(.opensToken) else { return false }
    if item.has(.closesToken) { return true }
    // 太慢, 真好 as one token: two words of the lexicon.
    guard entry.has(.modifier) || entry.has(.negator), items[index + 1].has(.closesToken),
      let next = trie.step(from: 0, by: items[index + 1].key), next.entry >= 0
    else { return false }
    return trie.entries[Int(next.entry)].valence != 0
  }
}
