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
    var best = 0
    for index in 1..<max(1, count) where scores[index] > scores[best] { best = index }
    let shares = shares(of: scores, count: count, best: best, into: scores)
    for index in 0..<count { scores[index] = shares.probability(of: index) }
  }

  /// Probabilities of classes, each worked out when it is asked for.
  struct Shares {
    let best: Int
    /// The probability of the best class.
    let first: Float
    /// What the other shares are multiplied by, and what they may not exceed.
    let factor: Float
    let bound: Float
    let shares: UnsafePointer<Float>

    @inline(__always)
    func probability(of index: Int) -> Float {
      index == best ? first : min(shares[index] * factor, bound)
    }
  }

  /// The probabilities of classes, which live as long as `memory` is left alone.
  ///
  /// - Parameters:
  ///   - scores: One per class.
  ///   - count: The number of classes, at least 1.
  ///   - best: The class of the largest score.
  ///   - memory: Room for `count` numbers; may be that of the scores.
  /// - Returns: The probabilities.
  func shares(
    of scores: UnsafePointer<Float>, count: Int, best: Int,
    into memory: UnsafeMutablePointer<Float>
  ) -> Shares {
    let others = kefu_other_shares(
      scores, Int32(count), Int32(best), Float(inverseTemperature), memory)
    let corrected = Float(correctedFirst(Double(1 / (1 + others))))
    // The rest shares what is left; none may overtake the first, or draw level with it.
    return Shares(
      best: best, first: corrected, factor: count > 1 ? (1 - corrected) / others : 0,
      bound: corrected * 0.999, shares: memory)
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
  ///   - threads: How many threads to use; the result is the same for any number.
  init(fitting scores: [Float], classCount: Int, labels: [Int32], threads: Int) {
    inverseTemperature = Calibration.inverseTemperature(
      fitting: scores, classCount: classCount, labels: labels, threads: threads)
    var logits = [Double]()
    logits.reserveCapacity(labels.count)
    var correct = [Bool]()
    correct.reserveCapacity(labels.count)
    var exponentials = [Float](repeating: 0, count: classCount)
    scores.withUnsafeBufferPointer { scores in
      for (row, label) in labels.enumerated() {
        guard let base = scores.baseAddress.map({ $0 + row * classCount }) else { continue }
        var best = 0
        for index in 1..<max(1, classCount) where base[index] > base[best] { best = index }
        let sum = kefu_exponentials(
          base, Int32(classCount), base[best], Float(inverseTemperature), &exponentials)
        logits.append(Calibration.logit(Double(1 / sum)))
        correct.append(best == Int(label))
      }
    }
    guard correct.contains(true), correct.contains(false) else { return }
    let fit = LogisticRegression(
      samples: logits, featureCount: 1, positives: correct,
      weights: [Double](repeating: 1, count: labels.count))
    guard fit.coefficients[1] > 0.05 else { return }
    intercept = fit.coefficients[0]
    slope = fit.coefficients[1]
  }

  /// The loss is convex in β, so a bisection of its slope finds the least.
  private static func inverseTemperature(
    fitting scores: [Float], classCount: Int, labels: [Int32], threads: Int
  ) -> Double {
    let piece = 1024
    let pieceCount = (labels.count + piece - 1) / piece
    var low = 0.25
    var high = 64.0
    while high / low > 1.01 {
      let middle = (low * high).squareRoot()
      let slopes = sums(pieceCount, threads: threads) { index in
        let first = index * piece
        return scores.withUnsafeBufferPointer { scores in
          labels.withUnsafeBufferPointer { labels in
            guard let scores = scores.baseAddress, let base = labels.baseAddress else { return 0 }
            return kefu_temperature_slope(
              scores + first * classCount, base + first, Int32(min(piece, labels.count - first)),
              Int32(classCount), Float(middle))
          }
        }
      }
      if slopes > 0 { high = middle } else { low = middle }
    }
    return (low * high).squareRoot()
  }

  /// Adds up parts that threads work out, in their order.
  private static func sums(
    _ count: Int, threads: Int, _ part: @Sendable (Int) -> Double
  ) -> Double {
    var parts = [Double](repeating: 0, count: count)
    parts.withUnsafeMutableBufferPointer { parts in
      guard let base = parts.baseAddress else { return }
      let memory = SharedMemory(base)
      concurrently(count, threads: threads) { memory.base[$0] = part($0) }
    }
    return parts.reduce(0, +)
  }
}
