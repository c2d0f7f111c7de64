/// A word of the lexicon in a message, and what became of its valence.
struct LexiconMatch: BitwiseCopyable {
  /// Items, half-open.
  var first: Int32
  var end: Int32
  var entry: Int32
  var rules: SentimentRules
  /// The valence after all rules.
  var valence: Float

  @inline(__always)
  mutating func multiply(by factor: Float, _ rule: SentimentRules) {
    valence *= factor
    rules.insert(rule)
  }
}
