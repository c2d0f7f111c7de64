import Kefu
import KefuValues

/// Hides the numbers of persons in what is written: all but the last four letters and digits become `*`.
enum LabelMask {
  /// The entities whose values are hidden.
  static let entities: Set<String> = ["id_card", "bank_card", "phone", "email"]

  /// Lends a text as it may be written.
  static func withShown(
    _ text: UnsafeBufferPointer<UInt8>, _ found: [Entity], isMasked: Bool,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard isMasked else { return body(text) }
    masked(text, found).withUnsafeBufferPointer(body)
  }

  /// A text with their values hidden; it has as many scalars as before.
  static func masked(_ text: UnsafeBufferPointer<UInt8>, _ found: [Entity]) -> [UInt8] {
    let secrets = found.filter { entities.contains($0.name) }
    guard !secrets.isEmpty else { return Array(text) }
    return Array(Masking.masked(String(decoding: text, as: UTF8.self), hiding: secrets).utf8)
  }

  /// Entities with their values hidden.
  static func masked(_ found: [Entity]) -> [Entity] {
    found.map { entity in
      guard entities.contains(entity.name), let value = entity.value else { return entity }
      var masked = entity
      masked.value = String(
        String.UnicodeScalarView(
          value.unicodeScalars.enumerated().map { index, scalar in
            index < value.unicodeScalars.count - 4 && Masking.isSign(scalar) ? "*" : scalar
          }))
      return masked
    }
  }
}
