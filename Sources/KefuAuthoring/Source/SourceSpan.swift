internal import KefuValues

/// A stretch of one line of an authored file.
struct SourceSpan: Hashable, Sendable {
  var location: SourceLocation
  /// Unicode scalars, at least 1.
  var length: Int

  init(_ location: SourceLocation, length: Int = 1) {
    self.location = location
    self.length = max(1, length)
  }
}

/// A value and where it stands.
struct Located<Value: Hashable & Sendable>: Hashable, Sendable {
  var value: Value
  var span: SourceSpan

  var location: SourceLocation { span.location }
}
