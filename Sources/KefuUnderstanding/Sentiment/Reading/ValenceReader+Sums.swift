extension ValenceReader {
  /// Notes marks and capitals.
  mutating func readSigns(
    _ items: borrowing GrowingBuffer<SentimentItem>, sentenceCount: Int
  ) {
    asked.removeAll()
    for _ in 0..<sentenceCount { asked.append(false) }
    tally.length = Float(items.count)
    tally.sentences = Float(sentenceCount)
    for index in 0..<items.count {
      let item = items[index]
      if item.has(.latin), item.end - item.start >= 3 {
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

  /// Adds up the valences: all, by clause, and the strongest.
  mutating func sum(
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
      if clauseSum > 0 { tally.praiseClauses += 1 } else { tally.blameClauses += 1 }
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
        tally.best = max(tally.best, match.valence)
      } else {
        tally.blame -= match.valence
        tally.worst = max(tally.worst, -match.valence)
      }
    }
    close(&tally)
  }
}
