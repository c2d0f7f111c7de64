package import KefuText
package import KefuUnderstanding
import KefuValues

/// Understands messages one after another, in memory of its own: one per thread.
package final class MessageParser {
  package private(set) var tokenizer: Tokenizer
  private var classifier: IntentClassifier
  private let clarificationMargin: Double

  package init(
    model: IntentModel, dictionary: UserDictionary, rejectedShare: Double,
    clarificationMargin: Double
  ) {
    tokenizer = Tokenizer(dictionary: dictionary)
    classifier = IntentClassifier(model: model, rejectedShare: rejectedShare)
    self.clarificationMargin = clarificationMargin
  }

  /// What a message in UTF-8 means.
  package struct Result {
    package var ranking: IntentRanking
    package var language: LanguageEvidence
    package var isAmbiguous: Bool
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
      isAmbiguous: isClose && !ranking.isRejected)
  }
}
