package import KefuText
package import KefuUnderstanding
package import KefuValues

/// Understands messages one after another, in memory of its own: one per thread.
///
/// Intents and questions are found in the message as it is read (`MessageReader`): with typing mistakes put right. Entities,
/// sentiment and every span come from the message as it was typed.
package final class MessageParser {
  /// Holds the message as it was typed.
  package private(set) var tokenizer: Tokenizer
  /// Holds the message as it is read, if that differs.
  private var readTokenizer: Tokenizer
  private var reader: MessageReader?
  private var classifier: IntentClassifier
  private let clarificationMargin: Double
  private let requestFinder: RequestFinder
  private var recognizer: EntityRecognizer
  private var sentimentAnalyzer: SentimentAnalyzer?
  private var answerRetriever: AnswerRetriever?

  package init(_ models: ParserModels) {
    tokenizer = Tokenizer(dictionary: models.dictionary)
    readTokenizer = Tokenizer(sharingDictionaryOf: tokenizer)
    if let reading = models.reading { reader = MessageReader(model: reading) }
    classifier = IntentClassifier(
      model: models.intents, rejectedShare: models.rejectedShare, before: models.answers,
      embedding: models.embedding)
    clarificationMargin = models.clarificationMargin
    requestFinder = RequestFinder(asides: models.asides)
    recognizer = EntityRecognizer(authored: models.entities, edits: models.entityEdits)
    if let sentiment = models.sentiment {
      sentimentAnalyzer = SentimentAnalyzer(model: sentiment)
    }
    if let answers = models.answers {
      answerRetriever = AnswerRetriever(model: answers, embedding: models.embedding)
    }
  }

  /// How many questions are listed.
  package static let answerLimit = 3
  /// A question of this score is answered whatever the intent: the message is nearly one of its phrasings.
  private static let sureScore = 0.9

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

    /// The question to answer: if it deserves an answer and is at least as probable as the intent, or sure.
    package var answer: QuestionName? {
      guard answers.outcome == .answer, let best = answers.candidates.first,
        best.score >= min(ranking.decision.confidence, MessageParser.sureScore)
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
    let isRewritten = read(bytes)
    let ranking = withReading(isRewritten) { $0.ranking(of: $1, limit: max(2, limit)) }
    // Before anything else is classified: they share the features.
    let answers = answersBesideRanking(isRewritten: isRewritten)
    let isClose =
      ranking.candidates.count > 1
      && ranking.candidates[0].confidence - ranking.candidates[1].confidence
        < clarificationMargin
    return Result(
      ranking: ranking, language: tokenizer.languageEvidence(),
      isAmbiguous: isClose && !ranking.isRejected,
      requests: requests(beside: ranking, isRewritten: isRewritten),
      entities: recognizer.entities(in: tokenizer, message: bytes, at: time),
      sentiment: sentimentAnalyzer?.sentiment(of: tokenizer, message: bytes),
      answers: answers)
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
    var text = text
    return text.withUTF8 { answers(isRewritten: read($0), limit: limit) }
  }

  /// What a message is read as, piece by piece, where that is not what was typed.
  package struct Reading: Hashable, Sendable {
    package var typed: String
    package var read: String
    package var reason: Rewrite.Reason
  }

  /// What a message is read as where that is not what was typed.
  package func readings(of text: String) -> [Reading] {
    var text = text
    let isRewritten = text.withUTF8 { read($0) }
    guard isRewritten else { return [] }
    var readings: [Reading] = []
    for rewrite in reader?.rewrites ?? [] {
      readings.append(
        Reading(
          typed: tokenizer.text.text(of: rewrite.range),
          read: reader?.replacement(of: rewrite) ?? "", reason: rewrite.reason))
    }
    return readings
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
    var text = text
    let isRewritten = text.withUTF8 { read($0) }
    return withReading(isRewritten) { classifier, tokenizer in
      let explanation = classifier.explanation(of: tokenizer, limit: intents)
      return (explanation, classifier.nearestExamples(to: tokenizer, limit: examples))
    }
  }

  /// Tokenises a message and reads it; returns whether it is read otherwise than typed.
  private func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    tokenizer.tokenize(bytes)
    guard reader?.read(tokenizer) == true, let rewritten = reader?.rewritten else { return false }
    readTokenizer.tokenize(rewritten)
    return true
  }

  private func withReading<Value>(
    _ isRewritten: Bool, _ body: (inout IntentClassifier, borrowing Tokenizer) -> Value
  ) -> Value {
    isRewritten ? body(&classifier, readTokenizer) : body(&classifier, tokenizer)
  }

  /// The answers to the message that `classifier` has just ranked.
  private func answersBesideRanking(isRewritten: Bool) -> AnswerRanking {
    let limit = MessageParser.answerLimit
    let ranking =
      isRewritten
      ? answerRetriever?.ranking(of: readTokenizer, rankedBy: classifier, limit: limit)
      : answerRetriever?.ranking(of: tokenizer, rankedBy: classifier, limit: limit)
    return ranking ?? .none
  }

  private func answers(isRewritten: Bool, limit: Int) -> AnswerRanking {
    let ranking =
      isRewritten
      ? answerRetriever?.ranking(of: readTokenizer, limit: limit)
      : answerRetriever?.ranking(of: tokenizer, limit: limit)
    return ranking ?? .none
  }

  /// The requests, with spans of the message as it was typed.
  private func requests(beside ranking: IntentRanking, isRewritten: Bool) -> [Request] {
    let requests = withReading(isRewritten) {
      requestFinder.requests(in: $1, takenAsWholeFor: ranking.decision, by: &$0)
    }
    guard isRewritten else { return requests }
    return requests.map { request in
      let units = reader?.units(behind: request.range) ?? 0..<0
      return Request(intent: request.intent, range: tokenizer.text.source(of: units))
    }
  }
}
