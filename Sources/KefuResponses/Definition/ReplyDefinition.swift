package import KefuValues

/// A reply as authored: its words; when which form is right is known to the dialogue machine.
package struct ReplyDefinition: Hashable, Sendable, Codable {
  package var name: ReplyName
  package var location: SourceLocation
  /// At least one, in the author's order; the last is said when no other fits.
  package var forms: [ReplyForm]
  package var buttons: [ButtonTemplate]
  /// What stands on the line of each thing of the list; its arguments are the fields of the thing.
  package var line: LocalizedTemplate?
  /// Shows each thing of the list as a card instead of a line.
  package var card: CardTemplate?
  /// The address of a picture.
  package var image: String?
  /// A button with an address that stands apart from the others.
  package var link: ButtonTemplate?

  package init(
    name: ReplyName, location: SourceLocation, forms: [ReplyForm], buttons: [ButtonTemplate] = [],
    line: LocalizedTemplate? = nil, card: CardTemplate? = nil, image: String? = nil,
    link: ButtonTemplate? = nil
  ) {
    self.name = name
    self.location = location
    self.forms = forms
    self.buttons = buttons
    self.line = line
    self.card = card
    self.image = image
    self.link = link
  }
}

extension ReplyDefinition {
  /// A reply of one form and text alone.
  package init(
    name: ReplyName, location: SourceLocation, variants: [ReplyLanguage: [ReplyTemplate]]
  ) {
    self.init(name: name, location: location, forms: [ReplyForm(variants: variants)])
  }

  /// What is said when no other form fits.
  package var variants: [ReplyLanguage: [ReplyTemplate]] { forms.last?.variants ?? [:] }
}
