/// The phrasings of all questions as sparse vectors, and a message beside them.
///
/// The similarity of two texts is the cosine of their TF-IDF vectors, words and characters averaged.
struct PhrasingVectors: Sendable {
  /// Where each phrasing's components begin; one more than there are phrasings.
  let starts: ReadOnlyMemory<UInt32>
  let features: ReadOnlyMemory<Int32>
  /// Words and characters each of length 1.
  let values: ReadOnlyMemory<Float>

  var count: Int { starts.count - 1 }

  /// The similarity of a phrasing to the message that `message` holds, 0...1.
  func similarity(of phrasing: Int, to message: borrowing MessageVector) -> Float {
    var sum: Float = 0
    for component in Int(starts.base[phrasing])..<Int(starts.base[phrasing + 1]) {
      sum += values.base[component] * message.values[Int(features.base[component])]
    }
    return min(max(sum / 2, 0), 1)
  }

  /// Whether the numbers are in range.
  func isValid(featureCount: Int) -> Bool {
    guard starts.count > 0, features.count == values.count,
      Int(starts.base[count]) == features.count
    else { return false }
    for phrasing in 0..<count where starts.base[phrasing] > starts.base[phrasing + 1] {
      return false
    }
    for component in 0..<features.count
    where features.base[component] < 0 || Int(features.base[component]) >= featureCount {
      return false
    }
    return true
  }
}

/// A message as a dense vector over a model's features, in memory that is used again.
struct MessageVector: ~Copyable {
  let values: UnsafeMutablePointer<Float>
  /// The numbers of the features that are not zero.
  private var touched: [Int32] = []

  init(featureCount: Int) {
    values = .allocate(capacity: max(1, featureCount))
    values.initialize(repeating: 0, count: max(1, featureCount))
  }

  deinit { values.deallocate() }

  /// Replaces the vector by that of a message, whose unknown part lengthens it.
  mutating func assign(_ vector: borrowing SparseVector, _ extractor: borrowing FeatureExtractor) {
    for feature in touched { values[Int(feature)] = 0 }
    touched.removeAll(keepingCapacity: true)
    let words = (1 - vector.unknownWords).squareRoot()
    let characters = (1 - vector.unknownCharacters).squareRoot()
    for component in 1..<max(1, vector.count) {
      let feature = vector.features[component]
      let isWord = extractor[Int(vector.origins[component])].block == .words
      values[Int(feature)] = vector.values[component] * (isWord ? words : characters)
      touched.append(feature)
    }
  }
}
