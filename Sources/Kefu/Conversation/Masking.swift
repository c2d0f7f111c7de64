import KefuDialogue
package import KefuValues

/// Hides what must not be kept: the numbers of identity and bank cards but for the last four digits.
package enum Masking {
  /// The entities whose values are hidden.
  static let entities = DialogueMachine.secretEntities

  /// A text with the values of such entities hidden.
  static func masked(_ text: String, _ found: [Entity]) -> String {
    masked(text, hiding: found.filter { entities.contains($0.name) })
  }

  /// A text with the values of these entities hidden; it has as many scalars as before.
  package static func masked(_ text: String, hiding secrets: [Entity]) -> String {
    guard !secrets.isEmpty else { return text }
    var scalars = Array(text.unicodeScalars)
    for secret in secrets {
      let range = secret.range.clamped(to: 0..<scalars.count)
      for index in range.dropLast(4) where isSign(scalars[index]) { scalars[index] = "*" }
    }
    var masked = String.UnicodeScalarView()
    masked.append(contentsOf: scalars)
    return String(masked)
  }

  /// A value with all but its last four characters hidden.
  static func masked(_ value: String) -> String {
    String(repeating: "*", count: max(0, value.count - 4)) + value.suffix(4)
  }

  /// Whether a scalar tells something: a letter or a digit.
  package static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
