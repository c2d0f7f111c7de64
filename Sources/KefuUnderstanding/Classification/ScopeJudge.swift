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

  /// How foreign a message is; any real number, larger is more foreign.
  func foreignness(_ features: [Double]) -> Double {
    var sum = coefficients[0]
    for (index, feature) in features.enumerated() { sum += coefficients[index + 1] * feature }
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
    var sum: Float = 0
    for index in 0..<count { sum += kefu_exp((scores[index] - top.0) * 5) }
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
  ///   - inScope: The features of in-scope messages.
  ///   - foreign: The features of foreign ones; may be empty.
  init(inScope: [[Double]], foreign: [[Double]]) {
    let (means, deviations) = ScopeJudge.moments(inScope + foreign)
    func standardised(_ sample: [Double]) -> [Double] {
      sample.indices.map { (sample[$0] - means[$0]) / deviations[$0] }
    }
    var scaled: [Double]
    if foreign.count >= 10 {
      let weights =
        [Double](
          repeating: Double(foreign.count) / Double(max(1, inScope.count)), count: inScope.count)
        + [Double](repeating: 1, count: foreign.count)
      let positives =
        [Bool](repeating: false, count: inScope.count)
        + [Bool](repeating: true, count: foreign.count)
      scaled =
        LogisticRegression(
          samples: (inScope + foreign).map(standardised), positives: positives, weights: weights,
          ridge: 1
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
    let sorted = inScope.map { Float(foreignness($0)) }.sorted()
    quantiles = (0...1000).map { step in
      guard !sorted.isEmpty else { return 0 }
      let position = Double(step) / 1000 * Double(sorted.count - 1)
      let lower = min(Int(position), sorted.count - 1)
      let upper = min(lower + 1, sorted.count - 1)
      let part = Float(position - Double(lower))
      return sorted[lower] * (1 - part) + sorted[upper] * part
    }
  }

  private static func moments(_ samples: [[Double]]) -> (means: [Double], deviations: [Double]) {
    var means = [Double](repeating: 0, count: featureCount)
    var deviations = [Double](repeating: 1, count: featureCount)
    guard !samples.isEmpty else { return (means, deviations) }
    for index in 0..<featureCount {
      var sum = 0.0
      for sample in samples { sum += sample[index] }
      means[index] = sum / Double(samples.count)
      var squares = 0.0
      for sample in samples {
        squares += (sample[index] - means[index]) * (sample[index] - means[index])
      }
      let deviation = (squares / Double(samples.count)).squareRoot()
      deviations[index] = deviation > 1e-9 ? deviation : 1
    }
    return (means, deviations)
  }
}
