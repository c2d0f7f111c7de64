/// Something to press below a reply.
public struct ReplyButton: Hashable, Sendable, Codable {
  /// What it says.
  public var title: String
  /// What to send back as the payload of a message: an opaque token; `nil` for a link.
  public var payload: String?
  /// The address that it opens; `nil` unless it is a link.
  public var url: String?

  /// Makes a button.
  public init(title: String, payload: String? = nil, url: String? = nil) {
    self.title = title
    self.payload = payload
    self.url = url
  }
}

/// A thing shown as a card: a product, an order.
public struct ReplyCard: Hashable, Sendable, Codable {
  /// The headline.
  public var title: String
  /// What stands below it.
  public var text: String?
  /// The address of a picture.
  public var image: String?
  /// The address that it opens.
  public var url: String?
  /// The payload of a message that chooses it; `nil` if it cannot be chosen.
  public var payload: String?

  /// Makes a card.
  public init(
    title: String, text: String? = nil, image: String? = nil, url: String? = nil,
    payload: String? = nil
  ) {
    self.title = title
    self.text = text
    self.image = image
    self.url = url
    self.payload = payload
  }
}
