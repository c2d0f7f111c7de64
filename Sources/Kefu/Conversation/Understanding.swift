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

  /// One of several things that a message asks for.
  public struct Request: Hashable, Sendable {
    /// What is asked for.
    public var intent: Candidate
    /// Where in the message: Unicode scalars, half-open.
    public var range: Range<Int>

    /// Makes a request.
    public init(intent: Candidate, range: Range<Int>) {
      self.intent = intent
      self.range = range
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
  /// What the message asks for, in its order, if it asks for several things; else empty.
  public var requests: [Request]
  /// What the message names, in its order: dates, amounts, orders.
  public var entities: [Entity]
  /// How it feels; `nil` if the assistant has no examples of sentiment.
  public var sentiment: Sentiment?

  /// Makes an understanding.
  public init(
    text: String, language: Language, intent: Candidate, ranking: [Candidate], isAmbiguous: Bool,
    requests: [Request] = [], entities: [Entity] = [], sentiment: Sentiment? = nil
  ) {
    self.text = text
    self.language = language
    self.intent = intent
    self.ranking = ranking
    self.isAmbiguous = isAmbiguous
    self.requests = requests
    self.entities = entities
    self.sentiment = sentiment
  }
}
