extension ValenceReader {
  /// Whether it is asked rather than denied: 好不好, 有没有.
  func isAlternative(
    _ match: LexiconMatch, _ items: borrowing GrowingBuffer<SentimentItem>
  ) -> Bool {
    let before = Int(match.first) - 1
    let after = Int(match.first) + 1
    return before >= 0 && after < items.count && items[before].has(.han)
      && items[before].key == items[after].key
  }

  /// The word before it that a negator at the end of its clause turns round, if it does: 噪音几乎没有, 耐心一点都没有.
  func denied(
    by index: Int, _ items: borrowing GrowingBuffer<SentimentItem>,
    _ matches: borrowing GrowingBuffer<LexiconMatch>
  ) -> Int? {
    let match = matches[index]
    // 好吃不 asks.
    guard index > 0, match.end - match.first > 1 else { return nil }
    let clause = items[Int(match.first)].clause
    let end = Int(match.end)
    guard end >= items.count || items[end].has(.endsClause) || items[end].clause != clause else {
      return nil
    }
    // A modifier may stand between: 一点.
    var word = index - 1
    if matches[word].valence == 0, word > 0,
      matches[word].end == match.first
        || matches[word].end + 1 == match.first
    {
      word -= 1
    }
    let previous = matches[word]
    guard previous.valence != 0, items[Int(previous.first)].clause == clause,
      items[Int(previous.first)].has(.han), match.first - previous.end <= 4
    else { return nil }
    return word
  }

  /// Whether a modifier follows what it modifies: 慢死了, 好得很.
  func isAfterword(
    _ index: Int, _ items: borrowing GrowingBuffer<SentimentItem>,
    _ matches: borrowing GrowingBuffer<LexiconMatch>, _ trie: LexiconTrie
  ) -> Bool {
    let match = matches[index]
    guard index > 0, matches[index - 1].end == match.first, matches[index - 1].valence != 0,
      items[Int(match.first)].has(.han)
    else { return false }
    guard index + 1 < matches.count else { return true }
    let next = matches[index + 1]
    return next.first > match.end + 1 || trie.entries[Int(next.entry)].valence == 0
  }
}
