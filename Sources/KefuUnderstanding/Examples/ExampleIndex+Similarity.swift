extension ExampleIndex {
  /// A feature of a message that is compared with the examples.
  struct MessageFeature {
    /// -1 if the model does not know it.
    var number: Int
    /// Its inverse document frequency, squared.
    var square: Float
    var isWord: Bool
  }

  /// The similarity of every example to a message, 0...1: of those of the file, then of those that edits added; 0 for those
  /// that edits removed.
  func similarities(to message: [MessageFeature], revision: ModelRevision?) -> [Float] {
    let count = entries.count
    let added = revision?.addedExamples ?? []
    var words = [Float](repeating: 0, count: count + added.count)
    var characters = [Float](repeating: 0, count: count + added.count)
    // The squared length of the message's own vectors.
    var wordMass: Float = 0
    var characterMass: Float = 0
    for feature in message {
      if feature.isWord {
        wordMass += feature.square
        forEachExample(with: feature.number) { words[$0] += feature.square }
      } else {
        characterMass += feature.square
        forEachExample(with: feature.number) { characters[$0] += feature.square }
      }
    }
    if let revision, !added.isEmpty {
      addProducts(of: message, with: added, revision, to: &words, &characters)
    }
    let wordScale = wordMass > 0 ? 1 / wordMass.squareRoot() : 0
    let characterScale = characterMass > 0 ? 1 / characterMass.squareRoot() : 0
    for example in words.indices {
      let scales =
        example < count
        ? (entries.base[example].wordScale, entries.base[example].characterScale)
        : (
          added[example - count].features.wordScale,
          added[example - count].features.characterScale
        )
      // A block that neither of the two has says nothing.
      let hasWords = wordMass > 0 || scales.0 > 0
      let hasCharacters = characterMass > 0 || scales.1 > 0
      let blocks: Float = hasWords && hasCharacters ? 2 : 1
      let sum =
        words[example] * scales.0 * wordScale + characters[example] * scales.1 * characterScale
      let similarity = sum / blocks
      words[example] = similarity > 0 ? min(similarity, 1) : 0
    }
    if let revision {
      for text in revision.removedTexts where text < count { words[text] = 0 }
    }
    return words
  }

  private func addProducts(
    of message: [MessageFeature], with added: [AddedExample], _ revision: ModelRevision,
    to words: inout [Float], _ characters: inout [Float]
  ) {
    var squares = [Float](repeating: 0, count: revision.sources.count)
    for feature in message where feature.number >= 0 { squares[feature.number] = feature.square }
    for (index, example) in added.enumerated() where !example.isRemoved {
      let position = entries.count + index
      for component in example.features.components.dropFirst() {
        let square = squares[Int(component.feature)]
        if component.isWord { words[position] += square } else { characters[position] += square }
      }
    }
  }
}
