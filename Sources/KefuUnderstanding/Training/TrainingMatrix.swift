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
  /// The squared mass of features that the vocabulary leaves out, by row: words, characters.
  private(set) var unknownMass: [(words: Float, characters: Float)] = []
  let featureCount: Int
  private let unknown: UnknownFrequencies

  var rowCount: Int { rowStarts.count - 1 }

  init(_ texts: FeaturizedTexts, vocabulary builder: VocabularyBuilder) {
    featureCount = builder.hashes.count
    unknown = builder.unknown
    let table = Vocabulary.table(of: builder.hashes)
    let total = texts.rows.reduce(0) { $0 + $1.count }
    features.reserveCapacity(total)
    rawValues.reserveCapacity(total)
    table.withUnsafeBufferPointer { slots in
      guard let base = slots.baseAddress else { return }
      let vocabulary = Vocabulary(slots: base, mask: slots.count - 1)
      for row in texts.rows { append(row, vocabulary, builder) }
    }
    values = rawValues
    for row in 0..<rowCount { scale(row) }
  }

  private mutating func append(
    _ row: [FeaturizedTexts.Entry], _ vocabulary: Vocabulary, _ builder: VocabularyBuilder
  ) {
    features.append(0)
    rawValues.append(1)
    isWord.append(false)
    var unknown: (words: Float, characters: Float) = (0, 0)
    for entry in row {
      let number = vocabulary.index(of: entry.hash)
      let weight = Vectorizer.damped(entry.count)
      if number < 0 {
        let value = weight * self.unknown.of(isHan: entry.isHan)
        switch entry.block {
        case .words: unknown.words += value * value
        case .characters: unknown.characters += value * value
        }
        continue
      }
      features.append(Int32(number))
      rawValues.append(weight * builder.inverseFrequencies[number])
      isWord.append(entry.block == .words)
    }
    unknownMass.append(unknown)
    rowStarts.append(Int64(features.count))
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

  /// A row as a model sees it that was trained without `fold`: features that only the fold has are unknown to it.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - foldFrequencies: In how many rows of the fold every feature occurs.
  ///   - frequencies: In how many rows of the whole set.
  ///   - vector: Receives the row.
  func heldOut(
    _ row: Int, foldFrequencies: [UInt32], frequencies: [UInt32], into vector: inout SparseVector
  ) {
    vector.removeAll()
    vector.append(0, 1, origin: -1)
    var known: (words: Float, characters: Float) = (0, 0)
    var unknown = unknownMass[row]
    let components = (Int(rowStarts[row]) + 1)..<Int(rowStarts[row + 1])
    for component in components {
      let feature = Int(features[component])
      let value = rawValues[component]
      let isKnown = frequencies[feature] > foldFrequencies[feature]
      switch (isKnown, isWord[component]) {
      case (true, true): known.words += value * value
      case (true, false): known.characters += value * value
      case (false, true): unknown.words += value * value
      case (false, false): unknown.characters += value * value
      }
      if isKnown { vector.append(feature, value, origin: component) }
    }
    vector.unknownWords =
      unknown.words > 0 ? unknown.words / (unknown.words + known.words) : 0
    vector.unknownCharacters =
      unknown.characters > 0 ? unknown.characters / (unknown.characters + known.characters) : 0
    let wordScale = known.words > 0 ? 1 / known.words.squareRoot() : 0
    let characterScale = known.characters > 0 ? 1 / known.characters.squareRoot() : 0
    for component in 1..<max(1, vector.count) {
      vector.values[component] *=
        isWord[Int(vector.origins[component])] ? wordScale : characterScale
    }
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
