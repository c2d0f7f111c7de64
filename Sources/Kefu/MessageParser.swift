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
