/// A condition on a position that consumes nothing.
enum PatternAssertion: UInt8 {
  case textStart
  case textEnd
  case wordBoundary
  case notWordBoundary

  /// What lies on one side of a position.
  enum Side: UInt8 {
    /// Nothing: the text ends there.
    case edge
    /// A scalar of a word, as `\b` understands it.
    case word
    /// Any other scalar.
    case other
  }

  func holds(before: Side, after: Side) -> Bool {
    switch self {
    case .textStart: before == .edge
    case .textEnd: after == .edge
    case .wordBoundary: (before == .word) != (after == .word)
    case .notWordBoundary: (before == .word) == (after == .word)
    }
  }
}
