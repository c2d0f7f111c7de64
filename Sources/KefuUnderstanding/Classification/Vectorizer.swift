import CKernels

/// Weights the features of a message: (1 + ln tf) · idf, every block scaled to length 1.
struct Vectorizer: @unchecked Sendable {
  // @unchecked Sendable because the pointers are only read, and the model that holds the memory outlives this view.
  let vocabulary: Vocabulary
  let inverseFrequencies: UnsafePointer<Float>
  let unknown: UnknownFrequencies
  /// Where the weights of a known feature are, for a model that will ask.
  var weightSources: UnsafePointer<kefu_weight_source>?

  /// The weight of a count, 1 + ln tf.
  @inline(__always)
  static func damped(_ count: Float) -> Float {
    // Nearly all counts; the numbers are what the formula gives.
    if count == 1 { return 1 }
    if count == 2 { return 1.693_147_18 }
    if count == 3 { return 2.098_612_31 }
    return Float(1 + kefu_log(Double(count)))
  }

  /// Replaces `vector` by that of the message in `extractor`; component 0 is the constant feature.
  func vectorize(_ extractor: borrowing FeatureExtractor, into vector: inout SparseVector) {
    vector.removeAll(reserving: extractor.count + 1)
    number(extractor, into: vector.numbers)
    vector.append(0, 1, origin: -1)
    // Squared mass by block: known, unknown.
    var knownWords: Float = 0
    var unknownWords: Float = 0
    var knownCharacters: Float = 0
    var unknownCharacters: Float = 0
    for position in 0..<extractor.count {
      let feature = extractor[position]
      let number = Int(vector.numbers[position])
      let weight = Vectorizer.damped(feature.count)
      if number < 0 {
        let value = weight * unknown.of(isHan: feature.isHan)
        if feature.form.isCharacters {
          unknownCharacters += value * value
        } else {
          unknownWords += value * value
        }
        continue
      }
      let value = weight * inverseFrequencies[number]
      if feature.form.isCharacters {
        knownCharacters += value * value
      } else {
        knownWords += value * value
      }
      vector.append(number, value, origin: position)
    }
    vector.unknownWords = share(unknownWords, of: knownWords)
    vector.unknownCharacters = share(unknownCharacters, of: knownCharacters)
    let wordScale = knownWords > 0 ? 1 / knownWords.squareRoot() : 0
    let characterScale = knownCharacters > 0 ? 1 / knownCharacters.squareRoot() : 0
    for component in 1..<max(1, vector.count) {
      vector.values[component] *=
        extractor[Int(vector.origins[component])].form.isCharacters ? characterScale : wordScale
    }
  }

  /// Looks the numbers of all features up, and fetches what will be asked of them.
  @inline(__always)
  private func number(
    _ extractor: borrowing FeatureExtractor, into numbers: UnsafeMutablePointer<Int32>
  ) {
    for position in 0..<extractor.count {
      let number = vocabulary.index(of: extractor[position].hash)
      numbers[position] = Int32(truncatingIfNeeded: number)
      if number < 0 { continue }
      kefu_fetch(inverseFrequencies + number)
      if let weightSources { kefu_fetch(weightSources + number) }
    }
  }

  @inline(__always)
  private func share(_ unknown: Float, of known: Float) -> Float {
    unknown + known > 0 ? unknown / (unknown + known) : 0
  }
}
