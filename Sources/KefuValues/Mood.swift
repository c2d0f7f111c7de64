/// How a conversation feels, as the tone of replies follows it.
public enum Mood: String, Hashable, Sendable, CaseIterable, Codable {
  /// Nothing stands out.
  case calm
  /// The customer praised something a moment ago.
  case happy
  /// The customer complained a moment ago.
  case unhappy
  /// The customer is furious, or has complained again and again.
  case angry
}
