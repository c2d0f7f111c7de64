package import KefuText
package import KefuUnderstanding
package import KefuValues

/// Understands messages one after another, in memory of its own: one per thread.
package final class MessageParser {
  package private(set) var tokenizer: Tokenizer
  private var classifier: IntentClassifier
  private let clarificationMargin: Double
  private let requestFinder: RequestFinder
  private var recognizer: EntityRecognizer
  private var sentimentAnalyzer: SentimentAnalyzer?
  private var answerRetriever: AnswerRetriever?

  package init(_ models: ParserModels) {
    tokenizer = Tokenizer(dictionary: models.dictionary)
    classifier = IntentClassifier(
      model: models.intents, rejectedShare: models.rejectedShare)
    clarificationMargin = models.clarificationMargin
    requestFinder = RequestFinder(asides: models.asides)
    recognizer = EntityRecognizer(authored: models.entities)
    if let sentiment = models.sentiment {
      sentimentAnalyzer = SentimentAnalyzer(model: sentiment)
    }
    if let answers = models.answers { answerRetriever = AnswerRetriever(model: answers) }
  }

  /// How many questions are listed.
  package static let answerLimit = 3

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
    /// The questions of the assistant that the message resembles most, and what they deserve.
    package var answers: AnswerRanking

    /// The question to answer: if it deserves an answer, and an intent has less of what it leaves than it has itself.
    package var answer: QuestionName? {
      guard answers.outcome == .answer, let best = answers.candidates.first,
        best.score >= (1 - best.score) * ranking.decision.confidence
      else { return nil }
      return best.question
    }

    /// The one answer, or the short list.
    package var listedAnswers: ArraySlice<AnswerRanking.Candidate> {
      switch answers.outcome {
      case .answer: answers.candidates.prefix(1)
      case .choice: answers.candidates[...]
      case .refusal: []
      }
    }
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
      sentiment: sentimentAnalyzer?.sentiment(of: tokenizer, message: bytes),
      answers: answerRetriever?.ranking(of: tokenizer, limit: MessageParser.answerLimit) ?? .none)
  }

  /// Understands a message.
  package func parse(_ text: String, at time: Instant? = nil, limit: Int) -> Result {
    var text = text
    return text.withUTF8 { parse($0, at: time, limit: limit) }
  }

  /// The language of a text.
  package func language(of text: String) -> Language {
    tokenizer.tokenize(text)
    return tokenizer.language()
  }

  /// Which questions a message asks, and nothing else.
  package func answers(to text: String, limit: Int) -> AnswerRanking {
    tokenizer.tokenize(text)
    return answerRetriever?.ranking(of: tokenizer, limit: limit) ?? .none
  }

  /// Why a message has the sentiment that it has; `nil` without a model of sentiment.
  package func sentimentExplanation(of text: String) -> SentimentExplanation? {
    var text = text
    return text.withUTF8 { bytes in
      tokenizer.tokenize(bytes)
      return sentimentAnalyzer?.explanation(of: tokenizer, message: bytes)
    }
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
