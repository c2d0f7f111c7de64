public import KefuValues

/// Something that a customer sends.
public struct Message: Hashable, Sendable {
  /// What the customer typed, as it is; for a button its title, or nothing.
  public var text: String
  /// The sender's own id of the message: one that comes again after a crash, while an action of it ran, is not handled twice.
  public var id: String?
  /// When; nothing reads a clock in its place.
  public var time: Instant?
  /// The payload of the button that was pressed; text is never a command.
  public var payload: String?
  /// Addresses of pictures and files; kept for the host, not looked at.
  public var attachments: [String]
  /// What the host adds: `channel` chooses between forms of replies; `format`, `html` or `markdown`, says that the channel renders, so
  /// that what a customer typed is escaped where a reply repeats it.
  public var metadata: [String: String]

  /// Makes a message.
  public init(
    _ text: String, id: String? = nil, at time: Instant? = nil, payload: String? = nil,
    attachments: [String] = [], metadata: [String: String] = [:]
  ) {
    self.text = text
    self.id = id
    self.time = time
    self.payload = payload
    self.attachments = attachments
    self.metadata = metadata
  }
}
