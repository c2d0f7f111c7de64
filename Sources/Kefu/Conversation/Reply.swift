public import KefuValues

/// What the assistant says.
public struct Reply: Hashable, Sendable, Codable {
  /// The text, ready to show.
  public var text: String
  /// Its language.
  public var language: ReplyLanguage
  /// The authored reply that it is a variant of.
  public var name: String
  /// What the customer may press.
  public var buttons: [ReplyButton]
  /// Things shown as cards.
  public var cards: [ReplyCard]
  /// The address of a picture.
  public var image: String?
  /// An address to open.
  public var link: ReplyButton?
  /// The whole reply as text, for a terminal: cards, buttons and addresses as lines below it.
  public var plainText: String

  /// Makes a reply.
  public init(
    text: String, language: ReplyLanguage, name: String, buttons: [ReplyButton] = [],
    cards: [ReplyCard] = [], image: String? = nil, link: ReplyButton? = nil,
    plainText: String? = nil
  ) {
    self.text = text
    self.language = language
    self.name = name
    self.buttons = buttons
    self.cards = cards
    self.image = image
    self.link = link
    self.plainText = plainText ?? text
  }
}

extension Reply {
  /// Reads a stored reply; what was stored before there were buttons is text alone.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      text: try container.decode(String.self, forKey: .text),
      language: try container.decode(ReplyLanguage.self, forKey: .language),
      name: try container.decode(String.self, forKey: .name),
      buttons: try container.decodeIfPresent([ReplyButton].self, forKey: .buttons) ?? [],
      cards: try container.decodeIfPresent([ReplyCard].self, forKey: .cards) ?? [],
      image: try container.decodeIfPresent(String.self, forKey: .image),
      link: try container.decodeIfPresent(ReplyButton.self, forKey: .link),
      plainText: try container.decodeIfPresent(String.self, forKey: .plainText))
  }
}
