package import KefuValues

/// An intent as authored: its name and the messages that express it.
package struct IntentDefinition: Hashable, Sendable {
  package var name: IntentName
  /// Where the name stands.
  package var location: SourceLocation
  package var examples: [Example]
  /// Whether it is never a request of its own beside another: a greeting, thanks, a yes.
  package var isAside: Bool
  /// What it is called when a customer is asked what she meant; empty if the author gave none.
  package var title: LocalizedText

  package init(
    name: IntentName, location: SourceLocation, examples: [Example], isAside: Bool = false,
    title: LocalizedText = LocalizedText()
  ) {
    self.name = name
    self.location = location
    self.examples = examples
    self.isAside = isAside
    self.title = title
  }
}

/// A message that expresses an intent.
package struct Example: Hashable, Sendable {
  /// The message without annotation marks.
  package var text: String
  /// The list it stands in.
  package var language: ReplyLanguage
  package var location: SourceLocation
  package var annotations: [EntityAnnotation]

  package init(
    text: String, language: ReplyLanguage, location: SourceLocation,
    annotations: [EntityAnnotation] = []
  ) {
    self.text = text
    self.language = language
    self.location = location
    self.annotations = annotations
  }
}

/// A span of an example marked by the author: `[A10023](order_id)`.
package struct EntityAnnotation: Hashable, Sendable {
  package var entity: String
  /// Unicode scalars of the example's text, half-open.
  package var range: Range<Int>
  /// The value, if it differs from the marked text.
  package var value: String?
  /// What part it plays where an entity occurs twice: `from`, `to`.
  package var role: String?

  package init(entity: String, range: Range<Int>, value: String? = nil, role: String? = nil) {
    self.entity = entity
    self.range = range
    self.value = value
    self.role = role
  }
}
