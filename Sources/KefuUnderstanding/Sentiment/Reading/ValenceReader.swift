/// Gives every matched word its valence in context and counts what else is told: the rules of the lexicon.
///
/// One pass forward and one back, whatever the message. The numbers were chosen by hand, after VADER's (Hutto and Gilbert,
/// 2014) where it has the same rule; how much all of it counts is learnt.
struct ValenceReader: ~Copyable {
  /// Whether a sentence asks or supposes, by number.
  private var asked = GrowingBuffer<Bool>(capacity: 32)
  private(set) var tally = SentimentTally()
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

  /// Notes marks and capitals.
  private mutating func readSigns(
    _ items: borrowing GrowingBuffer<SentimentItem>, sentenceCount: Int
  ) {
    asked.removeAll()
    for _ in 0..<sentenceCount { asked.append(false) }
    tally.length = Float(items.count)
    tally.sentences = Float(sentenceCount)
    for index in 0..<items.count {
      let item = items[index]
      if item.has(.latin) {
        tally.latinWords += 1
        if item.has(.shouted) { tally.shoutedWords += 1 }
      }
      if item.has(.elongated) { tally.elongations += 1 }
      if item.has(.exclamationMark) { tally.exclamations += item.has(.elongated) ? 2 : 1 }
      guard item.has(.questionMark) else { continue }
      // A doubled mark does not ask, it insists.
      if index + 1 < items.count,
        items[index + 1].has(.questionMark) || items[index + 1].has(.exclamationMark)
      {
        tally.insistence += 1
      } else if index == 0 || !items[index - 1].has(.questionMark) {
        asked[Int(item.sentence)] = true
      }
    }
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
          pending.addNegator(endingAt: match.end)
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

  /// Whether a modifier follows what it modifies: 慢死了, 好得很.
  private func isAfterword(
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
      if trie.entries[Int(match.entry)].has(.contrast) {
        factor = max(factor * ValenceReader.beforeContrast, 0.2)
      }
      guard match.valence != 0 else { continue }
      if factor < 1 { match.multiply(by: factor, .beforeContrast) }
      if asked[Int(sentence)] {
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

  private mutating func sum(
    _ items: borrowing GrowingBuffer<SentimentItem>,
    _ matches: borrowing GrowingBuffer<LexiconMatch>
  ) {
    for sentence in 0..<asked.count where asked[sentence] { tally.questions += 1 }
    var clause: Int32 = -1
    var clauseSum: Float = 0
    var isFirst = true
    func close(_ tally: inout SentimentTally) {
      guard clauseSum != 0 else { return }
      if isFirst { tally.firstClause = clauseSum }
      isFirst = false
      tally.lastClause = clauseSum
    }
    for index in 0..<matches.count {
      let match = matches[index]
      guard match.valence != 0 else { continue }
      let matchClause = items[Int(match.first)].clause
      if matchClause != clause {
        close(&tally)
        clause = matchClause
        clauseSum = 0
      }
      clauseSum += match.valence
      if match.valence > 0 {
        tally.praise += match.valence
        tally.praiseWords += 1
        tally.best = max(tally.best, match.valence)
      } else {
        tally.blame -= match.valence
        tally.blameWords += 1
        tally.worst = max(tally.worst, -match.valence)
      }
    }
    close(&tally)
  }
}
