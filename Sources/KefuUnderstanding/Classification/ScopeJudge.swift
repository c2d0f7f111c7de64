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
    var sum = coefficients[0]
    for index in 0..<ScopeJudge.featureCount {
      sum += coefficients[index + 1] * features[features.startIndex + index]
    }
    return sum
  }

  /// The foreignness above which this share of in-scope messages lies.
  func threshold(rejecting share: Double) -> Double {
    let position = min(max(1 - share, 0), 1) * 1000
    let lower = min(Int(position), 999)
    let part = position - Double(lower)
    return Double(quantiles[lower]) * (1 - part) + Double(quantiles[lower + 1]) * part
  }

  /// What the judge looks at.
  ///
  /// - Parameters:
  ///   - scores: The scores of the in-scope classes.
  ///   - count: How many, at least 1.
  ///   - outOfScope: The score of the class of foreign examples, if the model has one.
  ///   - words: The share of unknown words.
  ///   - characters: The share of unknown characters.
  ///   - length: The number of features of the message.
  /// - Returns: `featureCount` numbers.
  static func features(
    scores: UnsafePointer<Float>, count: Int, outOfScope: Float?, words: Float,
    characters: Float, length: Int
  ) -> [Double] {
    // The six best, descending.
    var top: (Float, Float, Float, Float, Float, Float) = (-9, -9, -9, -9, -9, -9)
    for index in 0..<count {
      let score = scores[index]
      if score <= top.5 { continue }
      if score > top.0 {
        top = (score, top.0, top.1, top.2, top.3, top.4)
      } else if score > top.1 {
        top = (top.0, score, top.1, top.2, top.3, top.4)
      } else if score > top.2 {
        top = (top.0, top.1, score, top.2, top.3, top.4)
      } else if score > top.3 {
        top = (top.0, top.1, top.2, score, top.3, top.4)
      } else if score > top.4 {
        top = (top.0, top.1, top.2, top.3, score, top.4)
      } else {
        top.5 = score
      }
    }
    if count < 6 {
      let lowest = scores[(0..<count).min { scores[$0] < scores[$1] } ?? 0]
      top.1 = max(top.1, lowest)
      top.2 = max(top.2, lowest)
      top.3 = max(top.3, lowest)
      top.4 = max(top.4, lowest)
      top.5 = max(top.5, lowest)
    }
    let sum = withUnsafeTemporaryAllocation(of: Float.self, capacity: count) {
      $0.baseAddress.map { kefu_exponentials(scores, Int32(count), top.0, 5, $0) } ?? 1
    }
    let crowd = kefu_log(Double(sum)) * 0.2
    let best = Double(top.0)
    let rest = Double(top.1 + top.2 + top.3 + top.4 + top.5) / 5
    return [
      best, best - Double(top.1), best - rest, crowd, Double(words), Double(characters),
      kefu_log(Double(length + 1)), Double(outOfScope ?? 0), Double((outOfScope ?? top.0) - top.0),
    ]
  }
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
