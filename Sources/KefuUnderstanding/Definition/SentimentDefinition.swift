package import KefuValues

/// A word with the sentiment that it carries, as a shop adds it to the built-in lexicon.
package struct SentimentWord: Hashable, Sendable {
  package var text: String
  /// −3 (as bad as can be) … 3; 0 takes a built-in word's sentiment away.
  package var valence: Double

  package init(text: String, valence: Double) {
    self.text = text
    self.valence = valence
  }
}

/// A message whose sentiment is known.
package struct SentimentExample: Hashable, Sendable {
  package var text: String
  package var label: SentimentLabel
  /// What it speaks of (`hotel`, `chat`): a model is tuned on domains that it was not trained on.
  package var domain: String?

  package init(text: String, label: SentimentLabel, domain: String? = nil) {
    self.text = text
    self.label = label
    self.domain = domain
  }
}
