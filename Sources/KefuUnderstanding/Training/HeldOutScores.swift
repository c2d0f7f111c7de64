import CKernels

/// The weights of a model trained on everything, and the scores that models trained without a fold give to it.
struct HeldOutScores {
  let weights: TrainedWeights
  /// The scores of in-scope examples, a row of `inScope.count` numbers each.
  private(set) var inScopeScores: [Float] = []
  private(set) var inScopeLabels: [Int32] = []
  private let classCount: Int
  /// What the scope judge sees of them, and of the foreign examples: rows of `ScopeJudge.featureCount`.
  private(set) var inScopeFeatures: [Double] = []
  private(set) var foreignFeatures: [Double] = []

  /// - Parameters:
  ///   - matrix: The training set.
  ///   - labels: The class of every row.
  ///   - exampleCount: Rows from here on are names of intents: trained on, never scored.
  ///   - classes: The classes.
  ///   - trainer: Fits the weights.
  ///   - folds: Deal the rows.
  ///   - lengths: The number of features of every row.
  ///   - embeddingWeight: What embeddings are multiplied by; 0 leaves them out.
  ///   - threads: How many threads to use; the result is the same for any number.
  init(
    matrix: TrainingMatrix, labels: [Int32], exampleCount: Int, classes: IntentClasses,
    trainer: LinearTrainer, folds: StratifiedFolds, lengths: [Int], embeddingWeight: Float,
    threads: Int
  ) {
    let stride = trainer.stride
    let inScopeCount = classes.inScope.count
    let all = (0..<Int32(matrix.rowCount)).map { $0 }
    let scores = TrainedWeights.zeros(exampleCount * stride)
    let features = UnsafeMutablePointer<Double>.allocate(
      capacity: max(1, exampleCount * ScopeJudge.featureCount))
    let full = UnsafeMutablePointer<TrainedWeights>.allocate(capacity: 1)
    defer {
      scores.deallocate()
      features.deallocate()
      full.deallocate()
    }
    let scoreMemory = SharedMemory(scores)
    let featureMemory = SharedMemory(features)
    let fullMemory = SharedMemory(full)
    // Task 0 is the largest, so it starts first.
    concurrently(folds.count + 1, threads: threads) { task in
      guard task > 0 else {
        fullMemory.base.initialize(
          to: trainer.weights(
            for: matrix, rows: all, labels: labels, embeddingWeight: embeddingWeight))
        return
      }
      let (heldOut, training) = folds.split(task - 1)
      let weights = trainer.weights(
        for: matrix, rows: training, labels: labels, embeddingWeight: embeddingWeight)
      var vector = SparseVector()
      var best = BestClasses(classCount: inScopeCount)
      let shares = UnsafeMutablePointer<Float>.allocate(capacity: stride)
      defer { shares.deallocate() }
      for row in heldOut where row < exampleCount {
        matrix.heldOut(Int(row), from: weights, into: &vector)
        let rowScores = scoreMemory.base + Int(row) * stride
        kefu_score(
          vector.features, vector.values, Int32(vector.count), weights.rows, Int32(stride),
          rowScores)
        matrix.addEmbedding(of: Int(row), by: weights, to: rowScores)
        best.find(limit: ScopeJudge.rivals, in: rowScores, total: inScopeCount)
        ScopeJudge.write(
          to: featureMemory.base + Int(row) * ScopeJudge.featureCount, scores: rowScores,
          count: inScopeCount, best: best,
          outOfScope: classes.hasOutOfScope ? rowScores[inScopeCount] : nil, vector: vector,
          length: lengths[Int(row)], scratch: shares)
      }
    }
    weights = full.move()
    classCount = inScopeCount
    inScopeScores.reserveCapacity(exampleCount * inScopeCount)
    for row in 0..<exampleCount {
      let rowFeatures = UnsafeBufferPointer(
        start: features + row * ScopeJudge.featureCount, count: ScopeJudge.featureCount)
      if Int(labels[row]) < inScopeCount {
        inScopeScores.append(
          contentsOf: UnsafeBufferPointer(start: scores + row * stride, count: inScopeCount))
        inScopeLabels.append(labels[row])
        inScopeFeatures.append(contentsOf: rowFeatures)
      } else {
        foreignFeatures.append(contentsOf: rowFeatures)
      }
    }
  }
}

extension HeldOutScores {
  /// The mean logarithm of the calibrated probability of the true class.
  func logLikelihood(under calibration: Calibration) -> Double {
    var probabilities = [Float](repeating: 0, count: classCount)
    var sum = 0.0
    for (row, label) in inScopeLabels.enumerated() {
      for index in 0..<classCount { probabilities[index] = inScopeScores[row * classCount + index] }
      probabilities.withUnsafeMutableBufferPointer {
        guard let base = $0.baseAddress else { return }
        calibration.calibrate(base, count: classCount)
      }
      sum += kefu_log(max(Double(probabilities[Int(label)]), 1e-6))
    }
    return inScopeLabels.isEmpty ? 0 : sum / Double(inScopeLabels.count)
  }
}
