/// How a message feels.
public enum SentimentLabel: String, Hashable, Sendable, CaseIterable, Codable {
  /// Content, grateful, delighted.
  case positive
  /// Neither: a question, a fact, a request.
  case neutral
  /// Disappointed or dissatisfied.
  case negative
  /// Beyond dissatisfied: shouting, insults, threats.
  case angry
}

/// The sentiment of a message.
public struct Sentiment: Hashable, Sendable, Codable {
  /// The most probable label.
  public var label: SentimentLabel
  /// −1 (surely negative or angry) … 1 (surely positive).
  public var score: Double

  /// Makes a sentiment.
  public init(label: SentimentLabel, score: Double) {
    self.label = label
    self.score = score
  }
}
