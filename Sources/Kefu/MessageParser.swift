package import KefuText
package import KefuUnderstanding
import KefuValues

/// Understands messages one after another, in memory of its own: one per thread.
package final class MessageParser {
  package private(set) var tokenizer: Tokenizer
  private var classifier: IntentClassifier
  private let clarificationMargin: Double
  private let requestFinder: RequestFinder

  package init(_ models: ParserModels) {
    tokenizer = Tokenizer(dictionary: models.dictionary)
    classifier = IntentClassifier(
      model: models.intents, rejectedShare: models.rejectedShare)
    clarificationMargin = models.clarificationMargin
    requestFinder = RequestFinder(asides: models.asides)
  }

  /// What a message in UTF-8 means.
  package struct Result {
    package var ranking: IntentRanking
    package var language: LanguageEvidence
    package var isAmbiguous: Bool
    /// What the message asks for, if it asks for several things; else empty.
    package var requests: [Request]
  }

  /// Understands a message in UTF-8, which need not be valid.
  package func parse(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Result {
    tokenizer.tokenize(bytes)
    return result(limit: limit)
  }

  /// Understands a message.
  package func parse(_ text: String, limit: Int) -> Result {
    tokenizer.tokenize(text)
    return result(limit: limit)
  }

  /// Why a message is taken for what it is, and the examples it resembles.
  package func explanation(
    of text: String, intents: Int, examples: Int
  ) -> (explanation: IntentExplanation, nearest: [NearestExample]) {
    tokenizer.tokenize(text)
    let explanation = classifier.explanation(of: tokenizer, limit: intents)
    return (explanation, classifier.nearestExamples(to: tokenizer, limit: examples))
  }

  private func result(limit: Int) -> Result {
    let ranking = classifier.ranking(of: tokenizer, limit: max(2, limit))
    let isClose =
      ranking.candidates.count > 1
      && ranking.candidates[0].confidence - ranking.candidates[1].confidence
        < clarificationMargin
    return Result(
      ranking: ranking, language: tokenizer.languageEvidence(),
      isAmbiguous: isClose && !ranking.isRejected,
      requests: requestFinder.requests(
        in: tokenizer, takenAsWholeFor: ranking.decision, by: &classifier))
  }
}
