package import KefuValues

/// A reply as authored: its variants by language.
package struct ReplyDefinition: Hashable, Sendable, Codable {
  package var name: ReplyName
  package var location: SourceLocation
  /// At least one template for every language of the assistant; in the author's order.
  package var variants: [ReplyLanguage: [ReplyTemplate]]

  package init(
    name: ReplyName, location: SourceLocation, variants: [ReplyLanguage: [ReplyTemplate]]
  ) {
    self.name = name
    self.location = location
    self.variants = variants
  }
}

/// One wording of a reply: an ICU MessageFormat pattern with named arguments.
package struct ReplyTemplate: Hashable, Sendable, Codable {
  /// The pattern, for instance `Returns are free for {return_days} days`.
  package var pattern: String
  package var location: SourceLocation

  package init(pattern: String, location: SourceLocation) {
    self.pattern = pattern
    self.location = location
  }
}
