/// An author's entity that was found in a message.
struct AuthoredMatch {
  /// Units of the normalised text, half-open.
  var start: Int
  var end: Int
  /// The number of the entity.
  var entity: Int
  var value: String
  /// `lookup`, `lookup.typo` or `pattern`.
  var rule: StaticString
}
