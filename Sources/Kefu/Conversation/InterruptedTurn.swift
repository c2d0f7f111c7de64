/// A turn that has begun and not ended: what a conversation says of it that is saved before an action runs.
public struct InterruptedTurn: Hashable, Sendable, Codable {
  /// The sender's own id of the message; `nil` if it has none.
  public var id: String?
  /// What the customer wrote, as the history will have it; `nil` if the turn began otherwise.
  public var message: String?
  /// What the channel renders, `html` or `markdown`; `nil` for plain text.
  public var format: String?
  /// What was said before the action; nobody has heard it yet.
  public var replies: [Reply]
}
