package import KefuText
package import KefuUnderstanding
package import KefuValues

/// Understands messages one after another, in memory of its own: one per thread.
package final class MessageParser {
  package private(set) var tokenizer: Tokenizer
  private var classifier: IntentClassifier
  private let clarificationMargin: Double
  private let requestFinder: RequestFinder
  private var recognizer = EntityRecognizer()
  private var sentimentAnalyzer: SentimentAnalyzer?

  package init(_ models: ParserModels) {
    tokenizer = Tokenizer(dictionary: models.dictionary)
    classifier = IntentClassifier(
      model: models.intents, rejectedShare: models.rejectedShare)
    clarificationMargin = models.clarificationMargin
    requestFinder = RequestFinder(asides: models.asides)
    if let sentiment = models.sentiment {
      sentimentAnalyzer = SentimentAnalyzer(model: sentiment)
    }
  }

  /// What a message in UTF-8 means.
  package struct Result {
    package var ranking: IntentRanking
    package var language: LanguageEvidence
    package var isAmbiguous: Bool
    /// What the message asks for, if it asks for several things; else empty.
    package var requests: [Request]
    /// In the order of the text; they do not overlap.
    package var entities: [Entity]
    /// `nil` without a model of sentiment.
    package var sentiment: Sentiment?
  }

  /// Understands a message.
  ///
  /// - Parameters:
  ///   - bytes: The message in UTF-8, which need not be valid.
  ///   - time: When it was written, for days such as tomorrow.
  ///   - limit: How many intents are ranked.
  /// - Returns: What it means.
  package func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, at time: Instant? = nil, limit: Int
  ) -> Result {
    tokenizer.tokenize(bytes)
    let ranking = classifier.ranking(of: tokenizer, limit: max(2, limit))
    let isClose =
      ranking.candidates.count > 1
      && ranking.candidates[0].confidence - ranking.candidates[1].confidence
        < clarificationMargin
    return Result(
      ranking: ranking, language: tokenizer.languageEvidence(),
      isAmbiguous: isClose && !ranking.isRejected,
      requests: requestFinder.requests(
        in: tokenizer, takenAsWholeFor: ranking.decision, by: &classifier),
      entities: recognizer.entities(in: tokenizer, message: bytes, at: time),
      sentiment: sentimentAnalyzer?.sentiment(of: tokenizer, message: bytes))
  }

  /// Understands a message.
  package func parse(_ text: String, at time: Instant? = nil, limit: Int) -> Result {
    var text = text
    return text.withUTF8 { parse($0, at: time, limit: limit) }
  }

  /// Why a message is taken for what it is, and the examples it resembles.
  package func explanation(
    of text: String, intents: Int, examples: Int
  ) -> (explanation: IntentExplanation, nearest: [NearestExample]) {
    tokenizer.tokenize(text)
    let explanation = classifier.explanation(of: tokenizer, limit: intents)
    return (explanation, classifier.nearestExamples(to: tokenizer, limit: examples))
  }
}
