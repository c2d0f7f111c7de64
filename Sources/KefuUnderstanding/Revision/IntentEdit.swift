package import KefuValues

/// A change of a running model.
package enum IntentEdit: Hashable, Sendable {
  case addExample(LabelledText)
  case removeExample(LabelledText)
  /// A new intent; its name is its first example.
  case addIntent(IntentName)
  /// Removes an intent and its examples.
  case removeIntent(IntentName)
}
