/// Where a pattern matched.
package struct PatternMatch: Hashable, Sendable {
  /// The match, as offsets of Unicode scalars.
  package var range: Range<Int>

  /// What each group captured last, in the order of ``Pattern/captureNames``; `nil` for one not entered.
  package var captures: [Range<Int>?]

  /// Makes a match.
  package init(range: Range<Int>, captures: [Range<Int>?] = []) {
    self.range = range
    self.captures = captures
  }
}
