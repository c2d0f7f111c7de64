public import KefuValues

/// What a message means to the assistant, apart from any conversation.
public struct Understanding: Hashable, Sendable {
  /// An intent and how probable it is.
  public struct Candidate: Hashable, Sendable {
    /// The intent.
    public var name: IntentName
    /// 0...1; of all messages given 0.8, four in five mean this.
    public var confidence: Double

    /// Makes a candidate.
    public init(name: IntentName, confidence: Double) {
      self.name = name
      self.confidence = confidence
    }
  }

  /// The message as given.
  public var text: String
  /// The language that its words give evidence of.
  public var language: Language
  /// The decision: the best intent, or `out_of_scope` with 1 − in-scope probability.
  public var intent: Candidate
  /// In-scope intents, the most probable first.
  public var ranking: [Candidate]
  /// Whether the two best intents are closer than the assistant's clarification margin.
  public var isAmbiguous: Bool

  /// Makes an understanding.
  public init(
    text: String, language: Language, intent: Candidate, ranking: [Candidate], isAmbiguous: Bool
  ) {
    self.text = text
    self.language = language
    self.intent = intent
    self.ranking = ranking
    self.isAmbiguous = isAmbiguous
  }
}
