package import KefuText
package import KefuValues

/// Everything that was understood of a message, as the machine sees it.
package struct MessageContent: Hashable, Sendable {
  /// As the customer wrote it.
  package var text: String
  /// The payload of a button; the text is its title then, or empty.
  package var payload: String?
  /// The decision: the best intent, or `out_of_scope`.
  package var intent: IntentName
  package var confidence: Double
  /// In-scope intents, the most probable first.
  package var ranking: [RankedIntent]
  package var isAmbiguous: Bool
  /// The intents of the parts of a message that asks for several things, in their order.
  package var requests: [RequestContent]
  package var entities: [MessageEntity]
  package var sentiment: Sentiment?
  package var language: LanguageEvidence
  /// The question that is surely asked.
  package var question: QuestionName?
  /// The questions that may be meant.
  package var questions: [QuestionName]
  /// The patterns of dialogues that match, in the order of `DialogueMachine.patterns`.
  package var patterns: [Int]
  /// The day on the customer's clock.
  package var day: CivilDate?

  package init(
    text: String, payload: String? = nil, intent: IntentName, confidence: Double,
    ranking: [RankedIntent] = [], isAmbiguous: Bool = false, requests: [RequestContent] = [],
    entities: [MessageEntity] = [], sentiment: Sentiment? = nil, language: LanguageEvidence,
    question: QuestionName? = nil, questions: [QuestionName] = [], patterns: [Int] = [],
    day: CivilDate? = nil
  ) {
    self.text = text
    self.payload = payload
    self.intent = intent
    self.confidence = confidence
    self.ranking = ranking
    self.isAmbiguous = isAmbiguous
    self.requests = requests
    self.entities = entities
    self.sentiment = sentiment
    self.language = language
    self.question = question
    self.questions = questions
    self.patterns = patterns
    self.day = day
  }
}

extension MessageContent {
  /// How probable an intent is; 0 if it is not ranked.
  func confidence(of intent: IntentName) -> Double {
    ranking.first { $0.name == intent }?.confidence ?? 0
  }
}

/// An intent and how probable it is.
package struct RankedIntent: Hashable, Sendable {
  package var name: IntentName
  package var confidence: Double

  package init(name: IntentName, confidence: Double) {
    self.name = name
    self.confidence = confidence
  }
}

/// One of several requests of a message.
package struct RequestContent: Hashable, Sendable {
  package var intent: IntentName
  /// Scalars of the message.
  package var range: Range<Int>

  package init(intent: IntentName, range: Range<Int>) {
    self.intent = intent
    self.range = range
  }
}

/// An entity of a message, as far as slots care.
package struct MessageEntity: Hashable, Sendable, Codable {
  package var name: String
  package var value: String
  package var unit: String?
  /// Scalars of the message, half-open.
  package var start: Int
  package var end: Int

  package init(name: String, value: String, unit: String? = nil, start: Int, end: Int) {
    self.name = name
    self.value = value
    self.unit = unit
    self.start = start
    self.end = end
  }
}
