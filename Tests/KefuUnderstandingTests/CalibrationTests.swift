import KefuValues
import Testing

@testable import KefuUnderstanding

/// Confidence keeps the order of scores, and the scope judge rejects what it was told to.
@Suite struct CalibrationTests {
  private func calibrated(_ scores: [Float], _ calibration: Calibration) -> [Float] {
    var scores = scores
    scores.withUnsafeMutableBufferPointer {
      if let base = $0.baseAddress { calibration.calibrate(base, count: $0.count) }
    }
    return scores
  }

  @Test func theOrderOfScoresIsKept() {
    var generator = SplitMix64(seed: 43)
    for _ in 0..<500 {
      let calibration = Calibration(
        inverseTemperature: .random(in: 0.25...40, using: &generator),
        slope: .random(in: 0.06...3, using: &generator),
        intercept: .random(in: -3...3, using: &generator))
      let scores = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        Float.random(in: -2...2, using: &generator)
      }
      let confidences = calibrated(scores, calibration)
      let order = scores.indices.sorted { scores[$0] > scores[$1] }
      for (higher, lower) in zip(order, order.dropFirst()) {
        #expect(confidences[higher] >= confidences[lower])
      }
      if order.count > 1 { #expect(confidences[order[0]] > confidences[order[1]]) }
      #expect(confidences.reduce(0, +) < 1 + 1e-5)
    }
  }

  @Test func aLargerLeadIsMoreConfident() {
    let calibration = Calibration(inverseTemperature: 4, slope: 0.8, intercept: -0.3)
    let confidences = (0...20).map { calibrated([Float($0) / 10, 0, -0.5], calibration)[0] }
    #expect(confidences == confidences.sorted())
    #expect(confidences[20] > confidences[1] + 0.3)
  }

  @Test func confidenceIsFittedToAccuracy() {
    var generator = SplitMix64(seed: 47)
    // The second class is right in a quarter of cases, whatever the scores say with great certainty.
    var scores = [Float]()
    var labels = [Int32]()
    for _ in 0..<2000 {
      scores += [3, 0]
      labels.append(Double.random(in: 0..<1, using: &generator) < 0.75 ? 0 : 1)
    }
    let calibration = Calibration(fitting: scores, classCount: 2, labels: labels, threads: 1)
    #expect(abs(calibrated([3, 0], calibration)[0] - 0.75) < 0.03)
  }

  @Test(arguments: [0.01, 0.05, 0.1, 0.3], [0, 300])
  func theShareAskedForIsRejected(share: Double, foreignCount: Int) {
    var generator = SplitMix64(seed: 53)
    func sample(shift: Double) -> [Double] {
      (0..<ScopeJudge.featureCount).map { _ in
        let sum = (0..<6).reduce(0.0) { sum, _ in sum + .random(in: -1...1, using: &generator) }
        return sum + shift
      }
    }
    let judge = ScopeJudge(
      inScope: (0..<4000).flatMap { _ in sample(shift: 0) },
      foreign: (0..<foreignCount).flatMap { _ in sample(shift: 1) })
    let threshold = judge.threshold(rejecting: share)
    let rejected = (0..<4000).count { _ in
      judge.foreignness(sample(shift: 0)[...]) > threshold
    }
    #expect(abs(Double(rejected) / 4000 - share) < 0.02)
    if foreignCount > 0 {
      let found = (0..<1000).count { _ in judge.foreignness(sample(shift: 1)[...]) > threshold }
      #expect(Double(found) / 1000 > share + 0.1)
    }
  }

  @Test func rejectingNoneAndAllAreTheEnds() {
    let judge = ScopeJudge(
      inScope: (0..<100).flatMap {
        [Double](repeating: Double($0), count: ScopeJudge.featureCount)
      },
      foreign: [])
    #expect(judge.threshold(rejecting: 0) == Double(judge.quantiles[1000]))
    #expect(judge.threshold(rejecting: 1) == Double(judge.quantiles[0]))
    #expect(judge.threshold(rejecting: 7) == judge.threshold(rejecting: 1))
    #expect(judge.quantiles == judge.quantiles.sorted())
  }

  @Test func logisticRegressionSeparatesTheSeparable() {
    let places: [Int] = (-20...20).filter { $0 != 0 }
    let samples: [[Double]] = places.map { [Double($0) / 10, 1 - Double($0 % 3)] }
    let positives = samples.map { $0[0] > 0 }
    let fit = LogisticRegression(
      samples: samples.flatMap { $0 }, featureCount: 2, positives: positives,
      weights: samples.map { _ in 1 })
    for (sample, positive) in zip(samples, positives) {
      let logit =
        fit.coefficients[0] + fit.coefficients[1] * sample[0] + fit.coefficients[2] * sample[1]
      #expect((logit > 0) == positive)
    }
    #expect(fit.coefficients.allSatisfy { $0.isFinite })
    #expect(fit.coefficients[1] > 0)
  }

  @Test func logisticRegressionFindsTheOdds() {
    // 3 of 4 are positive at 1, 1 of 4 at −1: a slope of ln 3 and no constant.
    let samples: [Double] = [1, 1, 1, 1, -1, -1, -1, -1]
    let positives = [true, true, true, false, true, false, false, false]
    let fit = LogisticRegression(
      samples: samples, featureCount: 1, positives: positives, weights: samples.map { _ in 1 },
      ridge: 1e-9)
    #expect(abs(fit.coefficients[0]) < 1e-6)
    #expect(abs(fit.coefficients[1] - 1.0986123) < 1e-5)
  }
}
