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

  /// A model of intents alone, with the settings that an assistant has by default.
  package init(
    intents: IntentModel, dictionary: UserDictionary = .empty, rejectedShare: Double = 0.05,
    clarificationMargin: Double = 0.1, asides: Set<IntentName> = [],
    sentiment: SentimentModel? = nil
  ) {
    self.intents = intents
    self.dictionary = dictionary
    self.rejectedShare = rejectedShare
    self.clarificationMargin = clarificationMargin
    self.asides = asides
    self.sentiment = sentiment
  }
}
