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

/// One message answered.
public struct Turn: Sendable {
  /// What to say, in order.
  public var replies: [Reply]
  /// The conversation after this turn; hand it in with the next message.
  public var conversation: Conversation
  /// What the message was taken for; `nil` if the turn began otherwise.
  public var understanding: Understanding?
  /// The rule that answered, where it stands; `nil` if none did.
  public var rule: SourceLocation?
}
