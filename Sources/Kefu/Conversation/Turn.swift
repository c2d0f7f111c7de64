public import KefuValues

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
