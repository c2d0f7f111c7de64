package import KefuValues

/// A message, its mood, and what it is about.
package struct SentimentExample: Hashable, Sendable {
  package var text: String
  package var label: SentimentLabel
  /// Hotel, food, film: examples of one domain are held out together, so that the model learns to do without them.
  package var domain: String?

  package init(text: String, label: SentimentLabel, domain: String? = nil) {
    self.text = text
    self.label = label
    self.domain = domain
  }
}
