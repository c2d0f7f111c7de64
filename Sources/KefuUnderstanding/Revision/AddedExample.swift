import KefuValues

/// An example that an edit added.
struct AddedExample: Sendable {
  var text: String
  var column: Int
  var features: ExampleFeatures
  /// The row of its dual variables.
  var row: Int
  /// Whether it is the name of an intent, which is trained on but never shown.
  var isName: Bool
  var isRemoved = false
}
