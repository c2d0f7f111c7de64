public import KefuValues

/// What the assistant says.
public struct Reply: Hashable, Sendable, Codable {
  /// The text, ready to show.
  public var text: String
  /// Its language.
  public var language: ReplyLanguage
  /// The authored reply that it is a variant of.
  public var name: String

  /// Makes a reply.
  public init(text: String, language: ReplyLanguage, name: String) {
    self.text = text
    self.language = language
    self.name = name
  }
}
