/// How a customer feels about what a message speaks of.
public enum SentimentLabel: String, Hashable, Sendable, CaseIterable, Codable {
  /// Praise, joy, real gratitude.
  case positive
  /// Neither: requests, facts, questions, politeness.
  case neutral
  /// Dissatisfaction, disappointment.
  case negative
  /// Dissatisfaction with anger: shouting, swearing, insults, threats.
  case angry
}

/// The mood of one message.
public struct Sentiment: Hashable, Sendable {
  /// The most probable label.
  public var label: SentimentLabel
  /// From -1 to 1: the probability of praise less that of dissatisfaction, anger included.
  public var score: Double

  /// Makes a sentiment; nothing is checked.
  public init(label: SentimentLabel, score: Double) {
    self.label = label
    self.score = score
  }
}
