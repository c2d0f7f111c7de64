package import KefuText
package import KefuValues

/// Tells the mood of messages: the entrance of this folder.
///
/// A message is read as items (`ItemReader`), the words of the lexicon are found in them (`LexiconMatcher`), rules give
/// them their valence in context (`ValenceReader`), n-grams are scored (`NGramWeights`), and what comes of it is judged
/// (`SentimentJudge`). It owns all the memory it writes: one per thread. The model is shared.
package struct SentimentAnalyzer: ~Copyable {
  package let model: SentimentModel
  var reading = SentimentReading()
  let signs: UnsafeMutablePointer<Double>

  package init(model: SentimentModel) {
    self.model = model
    signs = .allocate(capacity: SentimentSign.count)
    signs.initialize(repeating: 0, count: SentimentSign.count)
  }

  deinit { signs.deallocate() }

  /// The mood of the message that `tokenizer` holds.
  ///
  /// - Parameters:
  ///   - tokenizer: Holds the message.
  ///   - message: The message as given, in UTF-8, for its capitals; without it none are seen.
  /// - Returns: The most probable label, and the score.
  package mutating func sentiment(
    of tokenizer: borrowing Tokenizer, message: UnsafeBufferPointer<UInt8>? = nil
  ) -> Sentiment {
    let verdict = verdict(on: tokenizer, message: message)
    return Sentiment(label: verdict.label, score: verdict.score)
  }

  /// Replaces `reading` and `signs` by those of a message.
  mutating func verdict(
    on tokenizer: borrowing Tokenizer, message: UnsafeBufferPointer<UInt8>?
  ) -> SentimentJudge.Verdict {
    reading.read(tokenizer, message: message, trie: model.trie)
    SentimentSign.write(reading.tally, model.weights.scores(of: reading.grams), to: signs)
    return model.judge.verdict(isChinese: reading.isChinese, signs)
  }
}
