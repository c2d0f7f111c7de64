import CKernels

/// Turns scores into probabilities that mean what they say.
///
/// A temperature on the softmax (Guo et al., "On Calibration of Modern Neural Networks", ICML 2017), then a logistic
/// correction of the first probability, since with few examples no temperature has the right shape. Both are fitted on
/// scores of held-out folds. The order of the classes is never changed.
struct Calibration: Hashable, Sendable {
  /// β of softmax(β · score).
  var inverseTemperature: Double = 1
  /// The corrected logit of the first probability is slope · logit + intercept; slope > 0.
  var slope: Double = 1
  var intercept: Double = 0

  /// Replaces scores by probabilities that add up to at most 1.
  ///
  /// - Parameters:
  ///   - scores: One per class; replaced.
  ///   - count: The number of classes, at least 1.
  func calibrate(_ scores: UnsafeMutablePointer<Float>, count: Int) {
    let beta = Float(inverseTemperature)
    var best = 0
    for index in 1..<max(1, count) where scores[index] > scores[best] { best = index }
    let largest = scores[best]
    // Without the best, whose 1 would swallow the others when they are small.
    var others: Float = 0
    for index in 0..<count {
      scores[index] = kefu_exp(beta * (scores[index] - largest))
      if index != best { others += scores[index] }
    }
    let first = 1 / (1 + others)
    let corrected = Float(correctedFirst(Double(first)))
    // The rest shares what is left; none may overtake the first, or draw level with it.
    let bound = corrected * 0.999
    let rest = count > 1 ? (1 - corrected) / others : 0
    for index in 0..<count {
      scores[index] = index == best ? corrected : min(scores[index] * rest, bound)
    }
  }

  /// The corrected probability of the best class.
  func correctedFirst(_ probability: Double) -> Double {
    LogisticRegression.sigmoid(slope * Calibration.logit(probability) + intercept)
  }

  static func logit(_ probability: Double) -> Double {
    let bounded = min(max(probability, 1e-4), 1 - 1e-4)
    return kefu_log(bounded / (1 - bounded))
  }
}

extension Calibration {
  /// Fits to the scores of held-out examples.
  ///
  /// - Parameters:
  ///   - scores: Row after row, `classCount` numbers each.
  ///   - classCount: The number of classes.
  ///   - labels: The true class of every row.
  init(fitting scores: [Float], classCount: Int, labels: [Int32]) {
    var logLikelihoods = [Double: Double]()
    func loss(_ beta: Double) -> Double {
      if let known = logLikelihoods[beta] { return known }
      var total = 0.0
      for (row, label) in labels.enumerated() {
        let base = row * classCount
        var largest = scores[base]
        for index in 0..<classCount { largest = max(largest, scores[base + index]) }
        var sum = 0.0
        for index in 0..<classCount {
          let difference = beta * Double(scores[base + index] - largest)
          if difference > -20 { sum += Double(kefu_exp(Float(difference))) }
        }
        total -= beta * Double(scores[base + Int(label)] - largest) - kefu_log(sum)
      }
      logLikelihoods[beta] = total
      return total
    }
    // The loss is convex in β: golden section on its logarithm, by fixed factors so that the bits are the same.
    var low = 0.25
    var high = 64.0
    while high / low > 1.05 {
      let ratio = kefu_log(high / low)
      let left = low * Double(kefu_exp(Float(ratio * 0.381966)))
      let right = low * Double(kefu_exp(Float(ratio * 0.618034)))
      if loss(left) < loss(right) { high = right } else { low = left }
    }
    inverseTemperature = (low * high).squareRoot()

    var samples = [[Double]]()
    var correct = [Bool]()
    let plain = Calibration(inverseTemperature: inverseTemperature)
    for (row, label) in labels.enumerated() {
      var rowScores = Array(scores[(row * classCount)..<((row + 1) * classCount)])
      let best = rowScores.indices.max { rowScores[$0] < rowScores[$1] } ?? 0
      rowScores.withUnsafeMutableBufferPointer {
        if let base = $0.baseAddress { plain.calibrate(base, count: classCount) }
      }
      samples.append([Calibration.logit(Double(rowScores[best]))])
      correct.append(best == Int(label))
    }
    guard correct.contains(true), correct.contains(false) else { return }
    let fit = LogisticRegression(
      samples: samples, positives: correct,
      weights: [Double](repeating: 1, count: samples.count))
    guard fit.coefficients[1] > 0.05 else { return }
    intercept = fit.coefficients[0]
    slope = fit.coefficients[1]
  }
}
