extension IntentModel {
  /// The similarity of every example to a message, in the order of `ExampleIndex.similarities(to:revision:)`.
  ///
  /// - Parameters:
  ///   - message: The features of the message.
  ///   - vector: The encoder's vector of it, which is counted in as much as the words; `nil` without an encoder.
  ///   - revision: What edits changed.
  /// - Returns: By example, 0...1.
  func similarities(
    to message: [ExampleIndex.MessageFeature], meaning vector: [Float]?, revision: ModelRevision?
  ) -> [Float] {
    var similarities = examples.similarities(to: message, revision: revision)
    guard let vector, let exampleVectors else { return similarities }
    func add(_ cosine: Float, to example: Int) {
      similarities[example] = (similarities[example] + min(max(0, cosine), 1)) / 2
    }
    for (example, cosine) in exampleVectors.cosines(ofFirst: exampleCount, with: vector)
      .enumerated()
    {
      add(cosine, to: example)
    }
    guard let revision else { return similarities }
    for text in revision.removedTexts where text < exampleCount { similarities[text] = 0 }
    for (index, example) in revision.addedExamples.enumerated()
    where !example.isName && !example.isRemoved {
      let cosine = zip(example.features.vector, vector).reduce(0) { $0 + $1.0 * $1.1 }
      add(cosine, to: exampleCount + index)
    }
    return similarities
  }
}
