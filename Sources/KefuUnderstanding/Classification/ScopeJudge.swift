import CKernels

/// Tells messages that are the shop's business from those that are not.
///
/// A logistic regression over what the scores look like, fitted on held-out folds; without examples of foreign messages, a
/// fixed sum of the standardised best score, its lead and the share of unknown words. The threshold is a quantile of
/// in-scope messages: the shop chooses how many of its customers' questions it may send to clarification.
struct ScopeJudge: Hashable, Sendable {
  /// The constant first, then one per feature of `features(…)`.
  var coefficients: [Double]
  /// Quantiles 0, 1/1000, … 1 of the foreignness of held-out in-scope messages, ascending.
  var quantiles: [Float]

  static let featureCount = 9

  /// How foreign a message with `featureCount` features is; any real number, larger is more foreign.
  func foreignness(_ features: ArraySlice<Double>) -> Double {
    features.withUnsafeBufferPointer { $0.baseAddress.map(foreignness) } ?? 0
  }

  /// How foreign a message with `featureCount` features is.
  func foreignness(_ features: UnsafePointer<Double>) -> Double {
    coefficients.withUnsafeBufferPointer { coefficients in
      var sum = coefficients[0]
      for index in 0..<ScopeJudge.featureCount { sum += coefficients[index + 1] * features[index] }
      return sum
    }
  }

  /// The foreignness above which this share of in-scope messages lies.
  func threshold(rejecting share: Double) -> Double {
    let position = min(max(1 - share, 0), 1) * 1000
    let lower = min(Int(position), 999)
    let part = position - Double(lower)
    return Double(quantiles[lower]) * (1 - part) + Double(quantiles[lower + 1]) * part
  }

  /// Writes what the judge looks at.
  ///
  /// - Parameters:
  ///   - features: Receives `featureCount` numbers.
  ///   - scores: The scores of the in-scope classes.
  ///   - count: How many, at least 1.
  ///   - best: The best of them, at least `rivals` if there are so many.
  ///   - outOfScope: The score of the class of foreign examples, if the model has one.
  ///   - vector: The message.
  ///   - length: The number of features of the message.
  ///   - scratch: Room for `count` numbers.
  static func write(
    to features: UnsafeMutablePointer<Double>, scores: UnsafePointer<Float>, count: Int,
    best: borrowing BestClasses, outOfScope: Float?, vector: borrowing SparseVector, length: Int,
    scratch: UnsafeMutablePointer<Float>
  ) {
    let first = best.scores[0]
    let sum = kefu_exponentials(scores, Int32(count), first, 5, scratch)
    // Without so many classes the worst stands for those that are missing.
    let last = best.scores[best.count - 1]
    var rest: Float = 0
    for place in 1..<rivals { rest += place < best.count ? best.scores[place] : last }
    let second = best.count > 1 ? best.scores[1] : last
    features[0] = Double(first)
    features[1] = Double(first) - Double(second)
    features[2] = Double(first) - Double(rest) / 5
    features[3] = kefu_log(Double(sum)) * 0.2
    features[4] = Double(vector.unknownWords)
    features[5] = Double(vector.unknownCharacters)
    features[6] = kefu_log(Double(length + 1))
    features[7] = Double(outOfScope ?? 0)
    features[8] = Double((outOfScope ?? first) - first)
  }

  /// So many of the best classes are looked at.
  static let rivals = 6
}

extension ScopeJudge {
  /// Fits to held-out messages.
  ///
  /// - Parameters:
  ///   - inScope: The features of in-scope messages, rows of `featureCount`.
  ///   - foreign: The features of foreign ones; may be empty.
  init(inScope: [Double], foreign: [Double]) {
    let samples = inScope + foreign
    let inScopeCount = inScope.count / ScopeJudge.featureCount
    let foreignCount = foreign.count / ScopeJudge.featureCount
    let (means, deviations) = ScopeJudge.moments(samples)
    var scaled: [Double]
    if foreignCount >= 10 {
      let weights =
        [Double](
          repeating: Double(foreignCount) / Double(max(1, inScopeCount)), count: inScopeCount)
        + [Double](repeating: 1, count: foreignCount)
      let positives =
        [Bool](repeating: false, count: inScopeCount)
        + [Bool](repeating: true, count: foreignCount)
      var standardised = samples
      for position in standardised.indices {
        let index = position % ScopeJudge.featureCount
        standardised[position] = (samples[position] - means[index]) / deviations[index]
      }
      scaled =
        LogisticRegression(
          samples: standardised, featureCount: ScopeJudge.featureCount, positives: positives,
          weights: weights, ridge: 1
        ).coefficients
    } else {
      // −[z(best) + z(best − crowd) − ½ z(unknown words)], with best − log-sum-exp = −crowd.
      scaled = [0, -1, 0, 0, 1, 0.5, 0, 0, 0, 0]
    }
    coefficients = scaled
    for index in means.indices {
      coefficients[index + 1] = scaled[index + 1] / deviations[index]
      coefficients[0] -= scaled[index + 1] * means[index] / deviations[index]
    }
    quantiles = []
    let sorted = (0..<inScopeCount).map { row in
      Float(foreignness(inScope[(row * ScopeJudge.featureCount)...]))
    }.sorted()
    quantiles = (0...1000).map { step in
      guard !sorted.isEmpty else { return 0 }
      let position = Double(step) / 1000 * Double(sorted.count - 1)
      let lower = min(Int(position), sorted.count - 1)
      let upper = min(lower + 1, sorted.count - 1)
      let part = Float(position - Double(lower))
      return sorted[lower] * (1 - part) + sorted[upper] * part
    }
  }

  private static func moments(_ samples: [Double]) -> (means: [Double], deviations: [Double]) {
    var means = [Double](repeating: 0, count: featureCount)
    var deviations = [Double](repeating: 1, count: featureCount)
    guard !samples.isEmpty else { return (means, deviations) }
    let count = Double(samples.count / featureCount)
    for index in 0..<featureCount {
      let positions = stride(from: index, to: samples.count, by: featureCount)
      var sum = 0.0
      for position in positions { sum += samples[position] }
      means[index] = sum / count
      var squares = 0.0
      for position in positions {
        squares += (samples[position] - means[index]) * (samples[position] - means[index])
      }
      let deviation = (squares / count).squareRoot()
      deviations[index] = deviation > 1e-9 ? deviation : 1
    }
    return (means, deviations)
  }
}
