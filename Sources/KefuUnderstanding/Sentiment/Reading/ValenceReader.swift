/// Gives every matched word its valence in context and counts what else is told: the rules of the lexicon.
///
/// One pass forward and one back, whatever the message. The numbers were chosen by hand, after VADER's (Hutto and Gilbert,
/// 2014) where it has the same rule; how much all of it counts is learnt.
struct ValenceReader: ~Copyable {
  /// Whether a sentence asks or supposes, by number.
  var asked = GrowingBuffer<Bool>(capacity: 32)
  var tally = SentimentTally()
  private var pending = PendingModifiers(clause: -1)

  /// 不好 is nearly as bad as 好 is good; 不差 is only fair.
  private static let negatedPraise: Float = -0.8
  private static let negatedBlame: Float = -0.5
  private static let mildlyNegated: Float = -0.45
  private static let doublyNegated: Float = 0.7
  private static let beforeContrast: Float = 0.5
  private static let afterContrast: Float = 1.25
  private static let conceded: Float = 0.6
  private static let asked: Float = 0.3
  private static let wished: Float = 0.4
  private static let shouted: Float = 1.3
  private static let elongated: Float = 1.25

  /// Replaces `tally` and the valences of the matches.
  mutating func read(
    _ items: borrowing GrowingBuffer<SentimentItem>, sentenceCount: Int,
    _ matches: borrowing GrowingBuffer<LexiconMatch>, _ trie: LexiconTrie
  ) {
    tally = SentimentTally()
    readSigns(items, sentenceCount: sentenceCount)
    for index in 0..<matches.count where trie.entries[Int(matches[index].entry)].has(.question) {
      asked[Int(items[Int(matches[index].first)].sentence)] = true
    }
    weigh(items, matches, trie)
    weighBack(items, matches, trie)
    sum(items, matches)
  }

  /// Applies what stands before a word: negators, modifiers, contrast, concession, wishes.
  private mutating func weigh(
    _ items: borrowing GrowingBuffer<SentimentItem>,
    _ matches: borrowing GrowingBuffer<LexiconMatch>, _ trie: LexiconTrie
  ) {
    pending = PendingModifiers(clause: -1)
    var contrastedSentence: Int32 = -1
    var wishedSentence: Int32 = -1
    var concededClause: Int32 = -1
    let isShouting = tally.shoutedWords * 2 > tally.latinWords
    for index in 0..<matches.count {
      var match = matches[index]
      let entry = trie.entries[Int(match.entry)]
      let item = items[Int(match.first)]
      tally.covered += Float(match.end - match.first)
      if pending.clause != item.clause { beginClause(item.clause) }
      count(entry)
      if entry.has(.contrast) {
        contrastedSentence = item.sentence
        beginClause(item.clause)
      }
      if entry.has(.concession) { concededClause = item.clause }
      if entry.has(.wish) { wishedSentence = item.sentence }
      guard entry.valence != 0 else {
        if entry.has(.negator) {
          if isAlternative(match, items) {
            asked[Int(item.sentence)] = true
            continue
          }
          if let denied = denied(by: index, items, matches) {
            negate(matches, denied)
            continue
          }
          pending.addNegator(endingAt: match.end, isMild: entry.has(.modifier))
        } else if entry.has(.modifier) || entry.has(.excess) {
          if isAfterword(index, items, matches, trie) {
            modify(matches, index - 1, by: Float(entry.factor) / 100)
          } else {
            pending.addModifier(
              factor: Float(entry.factor) / 100, isExcess: entry.has(.excess))
          }
        }
        continue
      }
      match.valence = Float(entry.valence) / 10
      applyPending(to: &match, isHan: item.has(.han))
      for position in Int(match.first)..<Int(match.end) where items[position].has(.elongated) {
        match.multiply(by: ValenceReader.elongated, .intensifier)
        break
      }
      if item.has(.shouted), !isShouting { match.multiply(by: ValenceReader.shouted, .capitals) }
      if contrastedSentence == item.sentence {
        match.multiply(by: ValenceReader.afterContrast, .afterContrast)
      }
      if concededClause == item.clause { match.multiply(by: ValenceReader.conceded, .concession) }
      if wishedSentence == item.sentence, !entry.has(.wish) {
        match.multiply(by: ValenceReader.wished, .wish)
      }
      matches[index] = match
      pending = PendingModifiers(clause: item.clause)
    }
    beginClause(-1)
  }

  private mutating func beginClause(_ clause: Int32) {
    if pending.negations > 0 { tally.loneNegators += 1 }
    if pending.isExcess || (pending.isModified && pending.factor < 1) { tally.excesses += 1 }
    pending = PendingModifiers(clause: clause)
  }

  private mutating func count(_ entry: LexiconEntry) {
    if entry.has(.swear) { tally.swearing += 1 }
    if entry.has(.threat) { tally.threats += 1 }
    if entry.has(.sarcasm) { tally.sarcasm += 1 }
    if entry.has(.wish) { tally.wishes += 1 }
    if entry.has(.contrast) { tally.contrasts += 1 }
  }

  private func negate(_ matches: borrowing GrowingBuffer<LexiconMatch>, _ index: Int) {
    var match = matches[index]
    match.multiply(
      by: match.valence > 0 ? ValenceReader.negatedPraise : ValenceReader.negatedBlame, .negation)
    matches[index] = match
  }

  private func modify(
    _ matches: borrowing GrowingBuffer<LexiconMatch>, _ index: Int, by factor: Float
  ) {
    var match = matches[index]
    match.multiply(by: factor, factor < 1 ? .diminisher : .intensifier)
    matches[index] = match
  }

  private func applyPending(to match: inout LexiconMatch, isHan: Bool) {
    let isNegated = pending.negates(match, isHan: isHan)
    if isNegated, pending.negations % 2 == 0 {
      match.multiply(by: ValenceReader.doublyNegated, .doubleNegation)
    } else if isNegated, pending.isModifierNegated {
      match.multiply(by: ValenceReader.mildlyNegated, .mildNegation)
    } else {
      if pending.isModified {
        match.multiply(
          by: pending.factor, pending.factor < 1 ? .diminisher : .intensifier)
      }
      if isNegated {
        match.multiply(
          by: match.valence > 0 ? ValenceReader.negatedPraise : ValenceReader.negatedBlame,
          .negation)
      }
    }
  }

  /// Applies what stands after a word: a contrast, and a question at the end of the sentence.
  private mutating func weighBack(
    _ items: borrowing GrowingBuffer<SentimentItem>,
    _ matches: borrowing GrowingBuffer<LexiconMatch>, _ trie: LexiconTrie
  ) {
    var sentence: Int32 = -1
    var factor: Float = 1
    for index in (0..<matches.count).reversed() {
      var match = matches[index]
      let item = items[Int(match.first)]
      if item.sentence != sentence {
        sentence = item.sentence
        factor = 1
      }
      let entry = trie.entries[Int(match.entry)]
      if entry.has(.contrast) {
        factor = max(factor * ValenceReader.beforeContrast, 0.2)
      }
      guard match.valence != 0 else { continue }
      if factor < 1 { match.multiply(by: factor, .beforeContrast) }
      // Who swears does not ask.
      if asked[Int(sentence)], !entry.has(.swear) {
        if match.valence > 0 {
          tally.askedPraise += match.valence
        } else {
          tally.askedBlame -= match.valence
        }
        match.multiply(by: ValenceReader.asked, .question)
      }
      matches[index] = match
    }
  }
}
