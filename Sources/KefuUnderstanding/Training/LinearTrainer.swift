import CKernels

/// Fits linear weights to rows of a training matrix.
struct LinearTrainer: Sendable {
  /// One of the losses that are added up to the final score.
  struct Component: Sendable {
    var loss: kefu_loss
    /// C: the price of a unit of loss.
    var cost: Float
    var epochs: Int32
    var tolerance: Float
    /// Its share in the score, 1 for the first.
    var share: Float
  }

  var components: [Component]
  var classCount: Int

  /// The number of classes rounded up to whole cache lines of weights.
  var stride: Int { (classCount + 15) / 16 * 16 }

  /// Whether examples are so few that a softmax is added to the large margin and word pairs are features.
  ///
  /// Measured on BANKING77, HWU64 and SMP2017 with 5 to 80 examples a class (`Benchmarks/README.md`).
  static func isSmall(exampleCount: Int, classCount: Int) -> Bool {
    exampleCount < min(5000, 45 * classCount)
  }

  /// The losses whose weights are added up.
  ///
  /// - Parameters:
  ///   - isSmall: Whether examples are few (`isSmall(exampleCount:classCount:)`).
  ///   - hasEmbeddings: Whether there are vectors of an encoder. They resemble each other as rows of words never do, so
  ///     their weights take more rounds; of few examples these are cheap.
  /// - Returns: The losses.
  static func components(isSmall: Bool, hasEmbeddings: Bool = false) -> [Component] {
    let isThorough = isSmall && hasEmbeddings
    let margin = Component(
      loss: KEFU_LOSS_CRAMMER_SINGER, cost: 1, epochs: isThorough ? 40 : 8,
      tolerance: isThorough ? 0.01 : 0.05, share: 1)
    let softmax = Component(
      loss: KEFU_LOSS_SOFTMAX, cost: 10, epochs: isThorough ? 60 : 15,
      tolerance: isThorough ? 0.005 : 0.02, share: 1.0 / 3)
    return isSmall ? [margin, softmax] : [margin]
  }

  /// Trains on some rows of a matrix.
  ///
  /// - Parameters:
  ///   - matrix: The training set.
  ///   - rows: The rows to train on.
  ///   - labels: The class of every row of the matrix.
  ///   - embeddingScale: What embeddings are multiplied by; zero leaves them out.
  /// - Returns: The weights.
  func weights(
    for matrix: TrainingMatrix, rows: [Int32], labels: [Int32], embeddingScale: EmbeddingScale
  ) -> TrainedWeights {
    let compact = CompactRows(matrix, rows: rows, embeddingScale: embeddingScale)
    let rowLabels = rows.map { labels[Int($0)] }
    let scratch = TrainedWeights.zeros(4 * stride + rows.count)
    let visits = UnsafeMutablePointer<Int32>.allocate(capacity: 4 * max(1, rows.count))
    defer {
      scratch.deallocate()
      visits.deallocate()
    }
    let sum = TrainedWeights(compact, stride: stride)
    for (index, component) in components.enumerated() {
      let part = index == 0 ? sum : TrainedWeights(compact, stride: stride)
      let settings = kefu_training(
        loss: component.loss, cost: component.cost, epochs: component.epochs,
        tolerance: component.tolerance, seed: 0x6b65_6675)
      compact.withSamples { samples in
        _ = kefu_train(
          samples, rowLabels, Int32(classCount), Int32(stride), settings, part.rows,
          part.rows + compact.sharedCount * stride, scratch, visits)
      }
      if index == 0 { continue }
      for number in 0..<(sum.rowCount * stride) {
        sum.rows[number] += component.share * part.rows[number]
      }
    }
    return sum
  }
}
