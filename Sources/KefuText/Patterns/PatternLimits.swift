/// How large an authored pattern may grow; what is over is refused before anything is built.
package enum PatternLimits {
  /// The largest count in `{m,n}`.
  package static let repetition = 1000
  /// The most instructions of one pattern, counts multiplied out.
  package static let programSize = 20_000
  /// The most groups inside one another.
  package static let nesting = 200
}
