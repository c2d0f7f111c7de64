import CKernels

/// The weights of a model trained on everything, and the scores that models trained without a fold give to it.
struct HeldOutScores {
  /// `featureCount * stride` numbers; the caller deallocates them.
  let weights: UnsafeMutablePointer<Float>
  /// The scores of in-scope examples, a row of `inScope.count` numbers each.
  private(set) var inScopeScores: [Float] = []
  private(set) var inScopeLabels: [Int32] = []
  /// What the scope judge sees of them, and of the foreign examples.
  private(set) var inScopeFeatures: [[Double]] = []
  private(set) var foreignFeatures: [[Double]] = []

  /// - Parameters:
  ///   - matrix: The training set.
  ///   - labels: The class of every row.
  ///   - exampleCount: Rows from here on are names of intents: trained on, never scored.
  ///   - classes: The classes.
  ///   - trainer: Fits the weights.
  ///   - folds: Deal the rows.
  ///   - lengths: The number of features of every row.
  ///   - threads: How many threads to use; the result is the same for any number.
  init(
    matrix: TrainingMatrix, labels: [Int32], exampleCount: Int, classes: IntentClasses,
    trainer: LinearTrainer, folds: StratifiedFolds, lengths: [Int], threads: Int
  ) {
    let stride = trainer.stride
    let all = (0..<Int32(matrix.rowCount)).map { $0 }
    let frequencies = matrix.frequencies(of: all)
    let scores = UnsafeMutablePointer<Float>.allocate(capacity: max(1, exampleCount * stride))
    let unknown = UnsafeMutablePointer<(words: Float, characters: Float)>.allocate(
      capacity: max(1, exampleCount))
    defer {
      scores.deallocate()
      unknown.deallocate()
    }
    let full = UnsafeMutablePointer<UnsafeMutablePointer<Float>>.allocate(capacity: 1)
    defer { full.deallocate() }
    let scoreMemory = SharedMemory(scores)
    let unknownMemory = SharedMemory(unknown)
    let fullMemory = SharedMemory(full)
    // Task 0 is the largest, so it starts first.
    concurrently(folds.count + 1, threads: threads) { task in
      guard task > 0 else {
        fullMemory.base.initialize(to: trainer.weights(for: matrix, rows: all, labels: labels))
        return
      }
      let (heldOut, training) = folds.split(task - 1)
      let weights = trainer.weights(for: matrix, rows: training, labels: labels)
      defer { weights.deallocate() }
      let foldFrequencies = matrix.frequencies(of: heldOut)
      var vector = SparseVector()
      for row in heldOut where row < exampleCount {
        matrix.heldOut(
          Int(row), foldFrequencies: foldFrequencies, frequencies: frequencies, into: &vector)
        kefu_score(
          vector.features, vector.values, Int32(vector.count), weights, Int32(stride),
          scoreMemory.base + Int(row) * stride)
        unknownMemory.base[Int(row)] = (vector.unknownWords, vector.unknownCharacters)
      }
    }
    weights = full.pointee
    let inScopeCount = classes.inScope.count
    for row in 0..<exampleCount {
      let rowScores = scores + row * stride
      let features = ScopeJudge.features(
        scores: rowScores, count: inScopeCount,
        outOfScope: classes.hasOutOfScope ? rowScores[inScopeCount] : nil,
        words: unknown[row].words, characters: unknown[row].characters, length: lengths[row])
      if Int(labels[row]) < inScopeCount {
        inScopeScores.append(contentsOf: UnsafeBufferPointer(start: rowScores, count: inScopeCount))
        inScopeLabels.append(labels[row])
        inScopeFeatures.append(features)
      } else {
        foreignFeatures.append(features)
      }
    }
  }
}
