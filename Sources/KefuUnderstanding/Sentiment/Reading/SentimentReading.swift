import KefuText

/// Everything that is read of a message before it is judged, in memory that is used again.
struct SentimentReading: ~Copyable {
  private var itemReader = ItemReader()
  private var matcher = LexiconMatcher()
  private var valences = ValenceReader()
  private var gramReader = NGramReader()
  /// Whether the message has Chinese characters.
  private(set) var isChinese = false

  var tally: SentimentTally { valences.tally }

  /// Replaces what is read by a message's.
  mutating func read(
    _ tokenizer: borrowing Tokenizer, message: UnsafeBufferPointer<UInt8>?, trie: LexiconTrie
  ) {
    itemReader.read(tokenizer)
    if let message { itemReader.markCapitals(message, tokenizer.text) }
    matcher.match(itemReader.items, in: trie)
    valences.read(
      itemReader.items, sentenceCount: itemReader.sentenceCount, matcher.matches, trie)
    gramReader.read(itemReader.items)
    isChinese = itemReader.hasHan
  }

  var grams: GrowingBuffer<NGram> {
    _read { yield gramReader.grams }
  }

  var items: GrowingBuffer<SentimentItem> {
    _read { yield itemReader.items }
  }

  var matches: GrowingBuffer<LexiconMatch> {
    _read { yield matcher.matches }
  }

  /// The units of the normalised text that some items stand for.
  func units(_ range: Range<Int>) -> Range<Int> {
    let items = itemReader.items.base
    return Int(items[range.lowerBound].start)..<Int(items[range.upperBound - 1].end)
  }
}
