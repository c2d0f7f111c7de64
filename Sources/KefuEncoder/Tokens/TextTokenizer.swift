/// Cuts a text into the pieces of a model's vocabulary.
protocol TextTokenizer: Sendable {
  /// Appends the numbers of at most `limit` pieces, without those that every text begins and ends with.
  func append(_ text: Substring, limit: Int, to tokens: inout [Int32])
}
