import KefuText

/// Reads a message as items, in memory that is used again.
struct ItemReader: ~Copyable {
  private(set) var items = GrowingBuffer<SentimentItem>(capacity: 256)
  private var latin = LatinWordReader()
  private(set) var hasHan = false
  private var clause: Int32 = 0
  private var sentence: Int32 = 0
  /// Where the last item ended, if it was Chinese.
  private var hanEnd: Int32 = -1

  /// How many sentences were begun.
  var sentenceCount: Int { Int(sentence) + 1 }

  /// Replaces `items` by those of the message that `tokenizer` holds.
  mutating func read(_ tokenizer: borrowing Tokenizer) {
    items.removeAll()
    hasHan = false
    clause = 0
    sentence = 0
    hanEnd = -1
    let units = tokenizer.text.units
    for index in 0..<tokenizer.tokens.count {
      let token = tokenizer.tokens[index]
      switch token.kind {
      case .han: readHan(token, tokenizer.text)
      case .latin: readLatin(token, tokenizer.text)
      case .number:
        let length = token.range.count
        append(
          token, key: ItemKey.sort(length <= 2 ? 0 : length <= 4 ? 1 : 2),
          other: ItemKey.word(units + Int(token.start), length), traits: [.hasOtherReading])
      case .identifier:
        append(
          token, key: ItemKey.sort(3),
          other: ItemKey.word(units + Int(token.start), token.range.count),
          traits: [.hasOtherReading])
      case .url, .email:
        append(token, key: ItemKey.sort(4), other: 0, traits: [])
      case .otherWord, .emoji, .kaomoji:
        append(
          token, key: ItemKey.word(units + Int(token.start), token.range.count), other: 0,
          traits: [])
      case .punctuation, .symbol: readSign(token, tokenizer.text)
      }
      hanEnd = token.isHan ? token.end : -1
    }
  }

  private mutating func readHan(_ token: Token, _ text: borrowing TextBuffer) {
    hasHan = true
    // A space between Chinese words stands for a comma.
    if hanEnd >= 0, hanEnd != token.start { clause &+= 1 }
    for position in token.range {
      var traits: SentimentItem.Traits = .han
      if position == Int(token.start) { traits.insert(.opensToken) }
      if position == Int(token.end) - 1 { traits.insert(.closesToken) }
      if text.sourceEnds[position] - text.sourceStarts[position] > 1 { traits.insert(.elongated) }
      items.append(
        SentimentItem(
          key: ItemKey.han(text.units[position]), other: 0,
          start: Int32(truncatingIfNeeded: position),
          end: Int32(truncatingIfNeeded: position + 1), clause: clause, sentence: sentence,
          traits: traits))
    }
  }

  private mutating func readLatin(_ token: Token, _ text: borrowing TextBuffer) {
    latin.read(token, text)
    for index in 0..<latin.count {
      append(
        token, key: latin.keys[index], other: latin.others[index],
        traits: latin.isElongated ? [.latin, .elongated, .hasOtherReading] : .latin)
    }
  }

  private mutating func readSign(_ token: Token, _ text: borrowing TextBuffer) {
    let unit = text.units[Int(token.start)]
    var traits: SentimentItem.Traits = []
    switch unit {
    case 0x22, 0x27, 0x2D, 0x2018, 0x2019, 0x201C, 0x201D, 0x300A, 0x300B, 0x300C, 0x300D: return
    case 0x21: traits = [.exclamationMark, .endsClause, .endsSentence]
    case 0x3F: traits = [.questionMark, .endsClause, .endsSentence]
    case 0x2E, 0x3002, 0x2026, 0x3B: traits = [.endsClause, .endsSentence]
    case 0x2C, 0x3001, 0x3A, 0x7E: traits = .endsClause
    default: break
    }
    if text.sourceEnds[Int(token.end) - 1] - text.sourceStarts[Int(token.start)] > 1 {
      traits.insert(.elongated)
    }
    append(
      token, key: ItemKey.word(text.units + Int(token.start), token.range.count), other: 0,
      traits: traits)
    if traits.contains(.endsClause) { clause &+= 1 }
    if traits.contains(.endsSentence) { sentence &+= 1 }
  }

  private mutating func append(
    _ token: Token, key: UInt32, other: UInt32, traits: SentimentItem.Traits
  ) {
    items.append(
      SentimentItem(
        key: key, other: other, start: token.start, end: token.end, clause: clause,
        sentence: sentence, traits: traits.union([.opensToken, .closesToken])))
  }

  /// Marks the English words that the message as given writes in capitals.
  mutating func mark(_ trait: SentimentItem.Traits, at index: Int) {
    items[index].traits.insert(trait)
  }
}
