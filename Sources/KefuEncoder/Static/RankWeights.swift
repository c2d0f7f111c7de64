import CEncoderKernels

/// How much words weigh by their rank: frequent ones less (Arora et al., ICLR 2017), as in model2vec.
///
/// The share of a word in texts is guessed from its rank (Zipf), so nothing is counted.
struct RankWeights {
  /// The share of a word that weighs half as much as one that is never met.
  private static let smoothing = 1e-4
  private let total: Double

  /// - Parameter count: How many words there are.
  init(count: Int) { total = (1...max(1, count)).reduce(0) { $0 + 1 / Double($1) } }

  /// The weight of a word, the most frequent one has rank 0.
  func weight(ofRank rank: Int) -> Float {
    let share = 1 / Double(rank + 1) / total
    return Float(RankWeights.smoothing / (RankWeights.smoothing + share))
  }

  /// Gives a vector the length that its rank asks for.
  func apply(to vector: UnsafeMutableBufferPointer<Float>, rank: Int) {
    guard let start = vector.baseAddress else { return }
    kefu_normalise(start, Int32(vector.count))
    let weight = weight(ofRank: rank)
    for channel in vector.indices { vector[channel] *= weight }
  }
}
