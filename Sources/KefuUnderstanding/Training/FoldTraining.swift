import CKernels

/// Trains on everything, and on all but each fold for the scores of what was left out.
struct FoldTraining: Sendable {
  let matrix: TrainingMatrix
  /// The class of every row of the matrix.
  let labels: [Int32]
  /// Rows from here on are names of intents: trained on, never scored.
  let exampleCount: Int
  let classes: IntentClasses
  let trainer: LinearTrainer
  let folds: StratifiedFolds
  /// The number of features of every row.
  let lengths: [Int]
  /// How many threads to use; the result is the same for any number.
  let threads: Int

  /// The scores that models trained without a fold give to it.
  ///
  /// - Parameter embeddingScale: What embeddings are multiplied by; zero leaves them out.
  /// - Returns: The scores.
  func heldOutScores(embeddingScale: EmbeddingScale) -> HeldOutScores {
    let rows = HeldOutScores.Rows(self)
    defer { rows.deallocate() }
    concurrently(folds.count, threads: threads) { fold in
      score(fold, embeddingScale: embeddingScale, into: rows)
    }
    return HeldOutScores(rows, of: self)
  }

  /// Those scores, and the weights of a model trained on everything.
  ///
  /// - Parameter embeddingScale: What embeddings are multiplied by; zero leaves them out.
  /// - Returns: The weights and the scores.
  func weightsAndHeldOutScores(
    embeddingScale: EmbeddingScale
  ) -> (weights: TrainedWeights, scores: HeldOutScores) {
    let rows = HeldOutScores.Rows(self)
    let weights = UnsafeMutablePointer<TrainedWeights>.allocate(capacity: 1)
    defer {
      rows.deallocate()
      weights.deallocate()
    }
    let weightMemory = SharedMemory(weights)
    let all = (0..<Int32(matrix.rowCount)).map { $0 }
    // Task 0 is the largest, so it starts first.
    concurrently(folds.count + 1, threads: threads) { task in
      guard task > 0 else {
        weightMemory.base.initialize(
          to: trainer.weights(
            for: matrix, rows: all, labels: labels, embeddingScale: embeddingScale))
        return
      }
      score(task - 1, embeddingScale: embeddingScale, into: rows)
    }
    return (weights.move(), HeldOutScores(rows, of: self))
  }

  /// Trains without a fold and scores it.
  private func score(
    _ fold: Int, embeddingScale: EmbeddingScale, into rows: HeldOutScores.Rows
  ) {
    let stride = trainer.stride
    let inScopeCount = classes.inScope.count
    let (heldOut, training) = folds.split(fold)
    let weights = trainer.weights(
      for: matrix, rows: training, labels: labels, embeddingScale: embeddingScale)
    var vector = SparseVector()
    var best = BestClasses(classCount: inScopeCount)
    let shares = UnsafeMutablePointer<Float>.allocate(capacity: stride)
    defer { shares.deallocate() }
    for row in heldOut where row < exampleCount {
      matrix.heldOut(Int(row), from: weights, into: &vector)
      let scores = rows.scores.base + Int(row) * stride
      kefu_score(
        vector.features, vector.values, Int32(vector.count), weights.rows, Int32(stride), scores)
      matrix.addEmbedding(of: Int(row), by: weights, to: scores)
      best.find(limit: ScopeJudge.rivals, in: scores, total: inScopeCount)
      ScopeJudge.write(
        to: rows.features.base + Int(row) * ScopeJudge.featureCount, scores: scores,
        count: inScopeCount, best: best,
        outOfScope: classes.hasOutOfScope ? scores[inScopeCount] : nil, vector: vector,
        length: lengths[Int(row)], scratch: shares)
    }
  }
}
