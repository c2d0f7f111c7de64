package import KefuValues

/// What a button or a link says.
package struct ButtonTemplate: Hashable, Sendable, Codable {
  /// Plain text, not a template.
  package var title: LocalizedText
  /// The address that it opens; `nil` for a button that sends a payload.
  package var url: String?

  package init(title: LocalizedText, url: String? = nil) {
    self.title = title
    self.url = url
  }
}
