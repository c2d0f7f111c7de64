package import KefuText
package import KefuUnderstanding
package import KefuValues

/// Everything that a parser reads and never writes; shared by all parsers of an assistant.
package struct ParserModels: Sendable {
  package var intents: IntentModel
  package var dictionary: UserDictionary
  /// The share of in-scope messages that may be taken for foreign, 0...1.
  package var rejectedShare: Double
  /// Two intents nearer than this are ambiguous, 0...1.
  package var clarificationMargin: Double
  /// Intents that are never a request of their own beside another.
  package var asides: Set<IntentName>
  /// `nil` leaves sentiment out.
  package var sentiment: SentimentModel?
  /// `nil` leaves questions out.
  package var answers: AnswerModel?
  /// `nil` finds system entities alone.
  package var entities: AuthoredEntities?
  /// Values added to and removed from them since they were made.
  package var entityEdits: EntityEdits
  /// The encoder that the models of intents and questions were made with, if they were made with one.
  package var embedding: (any TextEmbedding)?
  /// `nil` takes every message as it is typed.
  package var reading: ReadingModel?

  /// A model of intents alone, with the settings that an assistant has by default.
  package init(
    intents: IntentModel, dictionary: UserDictionary = .empty, rejectedShare: Double = 0.05,
    clarificationMargin: Double = 0.1, asides: Set<IntentName> = [],
    sentiment: SentimentModel? = nil, answers: AnswerModel? = nil,
    entities: AuthoredEntities? = nil,
    entityEdits: EntityEdits = EntityEdits(), embedding: (any TextEmbedding)? = nil,
    reading: ReadingModel? = nil
  ) {
    self.intents = intents
    self.dictionary = dictionary
    self.rejectedShare = rejectedShare
    self.clarificationMargin = clarificationMargin
    self.asides = asides
    self.sentiment = sentiment
    self.answers = answers
    self.entities = entities
    self.entityEdits = entityEdits
    self.embedding = embedding
    self.reading = reading
  }
}
