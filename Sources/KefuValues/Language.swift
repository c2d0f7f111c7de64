/// The language that a message gives evidence of.
public enum Language: String, Hashable, Sendable, CaseIterable, Codable {
  /// Chinese.
  case zh
  /// English.
  case en
  /// Words of both.
  case mixed
  /// Undetermined: nothing but digits, symbols, or another script.
  case und
}

/// A language in which the assistant replies.
public enum ReplyLanguage: String, Hashable, Sendable, CaseIterable, Codable {
  /// Chinese.
  case zh
  /// English.
  case en
}
