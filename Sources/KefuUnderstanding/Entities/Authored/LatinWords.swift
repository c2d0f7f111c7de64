import KefuText

/// The words that follow each other from a place in a message, for look-ups that forgive a mistake.
///
/// Most messages are made of words that customers use: a few looks at what is remembered of them say that nothing is mistyped.
struct LatinWords: ~Copyable {
  struct Word: BitwiseCopyable {
    var start: Int
    var end: Int
    /// Whether it is no mistake, whatever it resembles.
    var isKnown: Bool
  }

  /// Words of the message in their order, each hashed once.
  private var list = GrowingBuffer<Word>(capacity: 64)
  /// The word that begins where was read last.
  private var first = 0
  /// How many of the words from there on follow each other.
  private(set) var count = 0

  subscript(index: Int) -> Word { list[first + index] }

  /// Forgets the words, for the next message.
  mutating func removeAll() {
    list.removeAll()
    first = 0
    count = 0
  }

  /// Reads up to as many words as a form has, with one space or hyphen between.
  ///
  /// - Parameters:
  ///   - start: Where a word begins, behind where it was asked before.
  ///   - text: The message.
  ///   - typos: Knows words.
  /// - Returns: Whether one of the words may be mistyped.
  mutating func read(from start: Int, in text: GrammarText, _ typos: TypoIndex) -> Bool {
    while first < list.count, list[first].start < start { first += 1 }
    // A word may begin inside another, behind an apostrophe.
    if first == list.count || list[first].start != start {
      list.removeAll()
      first = 0
      append(from: start, in: text, typos)
    }
    count = 1
    var isMistyped = !list[first].isKnown
    while count < TypoIndex.wordLimit {
      let end = list[first + count - 1].end
      guard text[end] == 0x20 || text[end] == 0x2D, text[end + 1].isAlphanumeric else { break }
      if first + count == list.count { append(from: end + 1, in: text, typos) }
      if !list[first + count].isKnown { isMistyped = true }
      count += 1
    }
    return isMistyped
  }

  private mutating func append(from start: Int, in text: GrammarText, _ typos: TypoIndex) {
    var hash = LookupTable.seed
    var end = start
    while text[end].isAlphanumeric || text[end] == 0x27 {
      hash = LookupTable.extend(hash, by: text[end])
      end += 1
    }
    list.append(Word(start: start, end: end, isKnown: typos.isKnown(mixed(hash))))
  }
}
