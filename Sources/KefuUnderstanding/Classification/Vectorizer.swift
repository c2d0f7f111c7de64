import CKernels

/// Weights the features of a message: (1 + ln tf) · idf, every block scaled to length 1.
struct Vectorizer: @unchecked Sendable {
  // @unchecked Sendable because the pointers are only read, and the model that holds the memory outlives this view.
  let vocabulary: Vocabulary
  let inverseFrequencies: UnsafePointer<Float>
  let unknown: UnknownFrequencies

  /// 1 + ln tf for small counts.
  private static let dampedCounts: [Float] = (0...64).map {
    $0 == 0 ? 0 : Float(1 + kefu_log(Double($0)))
  }

  /// The weight of a count.
  @inline(__always)
  static func damped(_ count: Float) -> Float {
    count == 1 ? 1 : count <= 64 ? dampedCounts[Int(count)] : Float(1 + kefu_log(Double(count)))
  }

  /// Replaces `vector` by that of the message in `extractor`; component 0 is the constant feature.
  func vectorize(_ extractor: borrowing FeatureExtractor, into vector: inout SparseVector) {
    vector.removeAll()
    vector.append(0, 1, origin: -1)
    // Squared mass by block: known, unknown.
    var knownWords: Float = 0
    var unknownWords: Float = 0
    var knownCharacters: Float = 0
    var unknownCharacters: Float = 0
    for position in 0..<extractor.count {
      let feature = extractor[position]
      let number = vocabulary.index(of: feature.hash)
      let weight = Vectorizer.damped(feature.count)
      if number < 0 {
        let value = weight * unknown.of(isHan: feature.isHan)
        switch feature.block {
        case .words: unknownWords += value * value
        case .characters: unknownCharacters += value * value
        }
        continue
      }
      let value = weight * inverseFrequencies[number]
      switch feature.block {
      case .words: knownWords += value * value
      case .characters: knownCharacters += value * value
      }
      vector.append(number, value, origin: position)
    }
    vector.unknownWords = share(unknownWords, of: knownWords)
    vector.unknownCharacters = share(unknownCharacters, of: knownCharacters)
    let wordScale = knownWords > 0 ? 1 / knownWords.squareRoot() : 0
    let characterScale = knownCharacters > 0 ? 1 / knownCharacters.squareRoot() : 0
    for component in 1..<max(1, vector.count) {
      switch extractor[Int(vector.origins[component])].block {
      case .words: vector.values[component] *= wordScale
      case .characters: vector.values[component] *= characterScale
      }
    }
  }

  @inline(__always)
  private func share(_ unknown: Float, of known: Float) -> Float {
    unknown + known > 0 ? unknown / (unknown + known) : 0
  }
}
