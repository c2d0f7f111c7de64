package import KefuValues

/// A training example that resembles a message.
package struct NearestExample: Hashable, Sendable {
  package var text: String
  package var label: IntentName
  /// 1 for a message of the same features, 0 for one without a common feature.
  package var similarity: Double

  package init(text: String, label: IntentName, similarity: Double) {
    self.text = text
    self.label = label
    self.similarity = similarity
  }
}
