import CKernels

/// The scores that models trained without a fold give to the examples in it.
struct HeldOutScores {
  /// The scores of in-scope examples, a row of `inScope.count` numbers each.
  private(set) var inScopeScores: [Float] = []
  private(set) var inScopeLabels: [Int32] = []
  /// Which examples they are.
  private(set) var inScopeExamples: [Int] = []
  private let classCount: Int
  /// What the scope judge sees of them, and of the foreign examples: rows of `ScopeJudge.featureCount`.
  private(set) var inScopeFeatures: [Double] = []
  private(set) var foreignFeatures: [Double] = []

  /// Memory that the folds fill, each its own rows.
  struct Rows: Sendable {
    let scores: SharedMemory<Float>
    let features: SharedMemory<Double>

    init(_ training: FoldTraining) {
      scores = SharedMemory(
        TrainedWeights.zeros(training.exampleCount * training.trainer.stride))
      features = SharedMemory(
        .allocate(capacity: max(1, training.exampleCount * ScopeJudge.featureCount)))
    }

    func deallocate() {
      scores.base.deallocate()
      features.base.deallocate()
    }
  }

  /// Sorts filled rows into examples of intents and foreign ones.
  init(_ rows: Rows, of training: FoldTraining) {
    let stride = training.trainer.stride
    classCount = training.classes.inScope.count
    inScopeScores.reserveCapacity(training.exampleCount * classCount)
    for row in 0..<training.exampleCount {
      let features = UnsafeBufferPointer(
        start: rows.features.base + row * ScopeJudge.featureCount, count: ScopeJudge.featureCount)
      if Int(training.labels[row]) < classCount {
        inScopeScores.append(
          contentsOf: UnsafeBufferPointer(
            start: rows.scores.base + row * stride, count: classCount))
        inScopeLabels.append(training.labels[row])
        inScopeExamples.append(row)
        inScopeFeatures.append(contentsOf: features)
      } else {
        foreignFeatures.append(contentsOf: features)
      }
    }
  }

  /// Turns these scores into probabilities.
  func calibration(threads: Int) -> Calibration {
    Calibration(
      fitting: inScopeScores, classCount: classCount, labels: inScopeLabels, threads: threads)
  }

  /// The logarithm of the calibrated probability of every in-scope example's true class, at least that of one in a million.
  func logLikelihoods(under calibration: Calibration) -> [Double] {
    var probabilities = [Float](repeating: 0, count: classCount)
    return inScopeLabels.enumerated().map { row, label in
      for index in 0..<classCount { probabilities[index] = inScopeScores[row * classCount + index] }
      probabilities.withUnsafeMutableBufferPointer {
        guard let base = $0.baseAddress else { return }
        calibration.calibrate(base, count: classCount)
      }
      return kefu_log(max(Double(probabilities[Int(label)]), 1e-6))
    }
  }
}
