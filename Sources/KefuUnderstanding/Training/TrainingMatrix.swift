import CKernels

/// The training set as sparse rows over a vocabulary, and what a held-out row looks like to a model that never saw it.
struct TrainingMatrix: @unchecked Sendable {
  // @unchecked Sendable because it is not changed once made; the kernel reads its arrays from several threads.
  private(set) var rowStarts: [Int64] = [0]
  private(set) var features: [Int32] = []
  /// TF-IDF weights before scaling, and scaled to length 1 by block.
  private(set) var rawValues: [Float] = []
  private(set) var values: [Float] = []
  private(set) var isWord: [Bool] = []
  let featureCount: Int
  /// Vectors of meaning beside the sparse rows; `nil` without an encoder.
  let embeddings: EmbeddedTexts?

  var rowCount: Int { rowStarts.count - 1 }

  init(
    _ texts: FeaturizedTexts, vocabulary builder: VocabularyBuilder,
    embeddings: EmbeddedTexts? = nil
  ) {
    self.embeddings = embeddings
    featureCount = builder.hashes.count
    let total = builder.numbers.count + texts.rows.count
    features.reserveCapacity(total)
    rawValues.reserveCapacity(total)
    isWord.reserveCapacity(total)
    rowStarts.reserveCapacity(texts.rows.count + 1)
    var position = 0
    for row in texts.rows {
      features.append(0)
      rawValues.append(1)
      isWord.append(false)
      for entry in row {
        let number = builder.numbers[position]
        position += 1
        features.append(number)
        rawValues.append(
          Vectorizer.damped(entry.count) * builder.inverseFrequencies[Int(number)])
        isWord.append(entry.block == .words)
      }
      rowStarts.append(Int64(features.count))
    }
    values = rawValues
    for row in 0..<rowCount { scale(row) }
  }

  private mutating func scale(_ row: Int) {
    var words: Float = 0
    var characters: Float = 0
    // Component 0 is the constant feature and stays 1.
    let components = (Int(rowStarts[row]) + 1)..<Int(rowStarts[row + 1])
    for component in components {
      let square = rawValues[component] * rawValues[component]
      if isWord[component] { words += square } else { characters += square }
    }
    let wordScale = words > 0 ? 1 / words.squareRoot() : 0
    let characterScale = characters > 0 ? 1 / characters.squareRoot() : 0
    for component in components {
      values[component] = rawValues[component] * (isWord[component] ? wordScale : characterScale)
    }
  }

  /// A row as a model sees it that was trained without the row: features that only such rows have are unknown to it.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - weights: The model.
  ///   - vector: Receives the row; its features are rows of `weights`.
  func heldOut(_ row: Int, from weights: TrainedWeights, into vector: inout SparseVector) {
    vector.removeAll()
    var known: (words: Float, characters: Float) = (0, 0)
    var unknown: (words: Float, characters: Float) = (0, 0)
    let constant = Int(rowStarts[row])
    vector.append(Int(weights.sources[0]), weights.factors[0], origin: constant)
    for component in (constant + 1)..<Int(rowStarts[row + 1]) {
      let source = Int(weights.sources[Int(features[component])])
      let value = rawValues[component]
      switch (source >= 0, isWord[component]) {
      case (true, true): known.words += value * value
      case (true, false): known.characters += value * value
      case (false, true): unknown.words += value * value
      case (false, false): unknown.characters += value * value
      }
      if source >= 0 { vector.append(source, value, origin: component) }
    }
    vector.unknownWords =
      unknown.words > 0 ? unknown.words / (unknown.words + known.words) : 0
    vector.unknownCharacters =
      unknown.characters > 0 ? unknown.characters / (unknown.characters + known.characters) : 0
    let wordScale = known.words > 0 ? 1 / known.words.squareRoot() : 0
    let characterScale = known.characters > 0 ? 1 / known.characters.squareRoot() : 0
    for position in 1..<max(1, vector.count) {
      let component = Int(vector.origins[position])
      vector.values[position] *=
        (isWord[component] ? wordScale : characterScale)
        * weights.factors[Int(features[component])]
    }
  }

  /// Adds to the scores of a row what its embedding says.
  func addEmbedding(
    of row: Int, by weights: TrainedWeights, to scores: UnsafeMutablePointer<Float>
  ) {
    guard let embeddings, weights.embeddingDimension > 0 else { return }
    let scale = weights.embeddingScale[embeddings.scripts[row]]
    guard scale > 0 else { return }
    let vector = embeddings[row].map { $0 * scale }
    kefu_add_dense(vector, Int32(vector.count), weights.rows, Int32(weights.stride), scores)
  }

  /// In how many of some rows every feature occurs.
  func frequencies(of rows: [Int32]) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: featureCount)
    for row in rows {
      for component in Int(rowStarts[Int(row)])..<Int(rowStarts[Int(row) + 1]) {
        counts[Int(features[component])] += 1
      }
    }
    return counts
  }
}
