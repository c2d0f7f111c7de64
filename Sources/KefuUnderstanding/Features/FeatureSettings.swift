/// Which features are made; part of a model, for both must agree.
package struct FeatureSettings: Hashable, Sendable {
  /// Whether every unordered pair of words of a message is a feature, rather than neighbours in order: it pays when
  /// examples are few.
  package var wordPairs: Bool

  package init(wordPairs: Bool) { self.wordPairs = wordPairs }
}
