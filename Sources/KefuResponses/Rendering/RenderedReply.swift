package import KefuValues

/// A reply as the customer gets it.
package struct RenderedReply: Hashable, Sendable {
  /// With the numbered lines of the list, if it is not shown as cards.
  package var text: String
  package var buttons: [ReplyButton]
  package var cards: [ReplyCard]
  /// The address of a picture.
  package var image: String?
  package var link: ReplyButton?
  /// How many things are listed, as lines of the text or as cards; they take the numbers from 1.
  package var itemCount: Int

  package init(
    text: String, buttons: [ReplyButton] = [], cards: [ReplyCard] = [], image: String? = nil,
    link: ReplyButton? = nil, itemCount: Int = 0
  ) {
    self.text = text
    self.buttons = buttons
    self.cards = cards
    self.image = image
    self.link = link
    self.itemCount = itemCount
  }
}
