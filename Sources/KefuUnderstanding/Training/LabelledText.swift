package import KefuValues

/// A message and the intent that it expresses.
package struct LabelledText: Hashable, Sendable {
  package var text: String
  package var label: IntentName

  package init(text: String, label: IntentName) {
    self.text = text
    self.label = label
  }
}
