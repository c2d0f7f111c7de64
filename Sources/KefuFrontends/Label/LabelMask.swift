import KefuValues

/// Hides the numbers of persons in what is written: all but the last four letters and digits become `*`.
enum LabelMask {
  /// The entities whose values are hidden.
  static let entities: Set<String> = ["id_card", "bank_card", "phone", "email"]

  /// A text with their values hidden; it has as many scalars as before.
  static func masked(_ text: UnsafeBufferPointer<UInt8>, _ found: [Entity]) -> [UInt8] {
    let secrets = found.filter { entities.contains($0.name) }
    guard !secrets.isEmpty else { return Array(text) }
    var scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    for secret in secrets {
      let range = secret.range.clamped(to: 0..<scalars.count)
      for index in range.dropLast(4) where isSign(scalars[index]) { scalars[index] = "*" }
    }
    var masked = String.UnicodeScalarView()
    masked.append(contentsOf: scalars)
    return Array(String(masked).utf8)
  }

  /// Entities with their values hidden.
  static func masked(_ found: [Entity]) -> [Entity] {
    found.map { entity in
      guard entities.contains(entity.name), let value = entity.value else { return entity }
      var masked = entity
      masked.value = String(
        String.UnicodeScalarView(
          value.unicodeScalars.enumerated().map { index, scalar in
            index < value.unicodeScalars.count - 4 && isSign(scalar) ? "*" : scalar
          }))
      return masked
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
