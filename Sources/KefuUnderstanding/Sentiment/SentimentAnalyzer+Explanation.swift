package import KefuText
import KefuValues

extension SentimentAnalyzer {
  /// Explains the mood of the message that `tokenizer` holds.
  ///
  /// - Parameters:
  ///   - tokenizer: Holds the message.
  ///   - message: The message as given, in UTF-8, for its capitals.
  /// - Returns: The explanation; its sentiment equals that of `sentiment(of:message:)`.
  package mutating func explanation(
    of tokenizer: borrowing Tokenizer, message: UnsafeBufferPointer<UInt8>? = nil
  ) -> SentimentExplanation {
    let verdict = verdict(on: tokenizer, message: message)
    return SentimentExplanation(
      sentiment: Sentiment(label: verdict.label, score: verdict.score),
      words: explainedWords(tokenizer.text), opinion: evidence(.opinion),
      praise: evidence(.praise), anger: evidence(.anger), grams: explainedGrams(tokenizer.text))
  }

  private func explainedWords(_ text: borrowing TextBuffer) -> [SentimentExplanation.Word] {
    var words = [SentimentExplanation.Word]()
    for index in 0..<reading.matches.count {
      let match = reading.matches[index]
      let entry = model.trie.entries[Int(match.entry)]
      let range = reading.units(Int(match.first)..<Int(match.end))
      words.append(
        SentimentExplanation.Word(
          text: text.text(of: range), source: text.source(of: range),
          valence: Double(entry.valence) / 10, valenceInContext: Double(match.valence),
          rules: match.rules, kinds: LexiconKinds(rawValue: entry.kinds)))
    }
    return words
  }

  private func coefficient(_ question: SentimentJudge.Question, _ sign: SentimentSign) -> Double {
    model.judge.coefficients[
      SentimentJudge.offset(isChinese: reading.isChinese, question: question) + sign.rawValue]
  }

  private func evidence(_ question: SentimentJudge.Question) -> SentimentExplanation.Evidence {
    let sum = model.judge.evidence(question, isChinese: reading.isChinese, signs)
    return SentimentExplanation.Evidence(
      sum: sum, probability: LogisticRegression.sigmoid(sum),
      terms: SentimentSign.allCases.map { sign in
        SentimentExplanation.Term(
          sign: sign, value: signs[sign.rawValue],
          contribution: coefficient(question, sign) * signs[sign.rawValue])
      })
  }

  private func explainedGrams(_ text: borrowing TextBuffer) -> [SentimentExplanation.Gram] {
    let labelled: [SentimentSign] = [
      .positiveNGrams, .neutralNGrams, .negativeNGrams, .angryNGrams,
    ]
    let coefficients = labelled.map { coefficient(.praise, $0) }
    let unit = Double(model.weights.unit(of: reading.grams.count))
    var positions = [String: Int]()
    var grams = [SentimentExplanation.Gram]()
    for index in 0..<reading.grams.count {
      let gram = reading.grams[index]
      let row = model.weights.rows[Int(gram.bucket)]
      var contribution = 0.0
      for label in 0..<4 { contribution += Double(row[label]) * unit * coefficients[label] }
      if contribution == 0 { continue }
      let range = reading.units(Int(gram.first)..<Int(gram.end))
      let gramText = text.text(of: range)
      if let position = positions[gramText] {
        grams[position].contribution += contribution
        continue
      }
      positions[gramText] = grams.count
      grams.append(
        SentimentExplanation.Gram(
          text: gramText, source: text.source(of: range), contribution: contribution))
    }
    return grams.sorted {
      (-abs($0.contribution), $0.source.lowerBound, $0.source.upperBound)
        < (-abs($1.contribution), $1.source.lowerBound, $1.source.upperBound)
    }
  }
}
