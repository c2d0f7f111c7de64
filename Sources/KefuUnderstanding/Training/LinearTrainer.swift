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
    /// Its share in the score.
    var share: Float
  }

  var components: [Component]
  var classCount: Int

  /// The number of classes rounded up to whole cache lines of weights.
  var stride: Int { (classCount + 15) / 16 * 16 }

  /// Below so many examples a softmax is added to the large margin and all word pairs are features: measured on few-shot
  /// BANKING77 (`Benchmarks/README.md`).
  static let fewExamples = 5000

  /// The losses for a training set of a given size.
  static func components(exampleCount: Int) -> [Component] {
    let margin = Component(
      loss: KEFU_LOSS_CRAMMER_SINGER, cost: 1, epochs: 12, tolerance: 0.05, share: 1)
    let softmax = Component(
      loss: KEFU_LOSS_SOFTMAX, cost: 10, epochs: 15, tolerance: 0.02, share: 1.0 / 3)
    return exampleCount < fewExamples ? [margin, softmax] : [margin]
  }

  /// Weights of `featureCount` rows of `stride` numbers. The caller deallocates them.
  ///
  /// - Parameters:
  ///   - matrix: The training set.
  ///   - rows: The rows to train on.
  ///   - labels: The class of every row of the matrix.
  /// - Returns: The weights, `matrix.featureCount * stride` numbers.
  func weights(
    for matrix: TrainingMatrix, rows: [Int32], labels: [Int32]
  ) -> UnsafeMutablePointer<Float> {
    let size = matrix.featureCount * stride
    let sum = zeros(size)
    let duals = zeros(rows.count * stride)
    let scratch = zeros(4 * stride)
    let visits = UnsafeMutablePointer<Int32>.allocate(capacity: 3 * max(1, rows.count))
    defer {
      duals.deallocate()
      scratch.deallocate()
      visits.deallocate()
    }
    for (index, component) in components.enumerated() {
      let weights = index == 0 ? sum : zeros(size)
      if index > 0 { duals.update(repeating: 0, count: rows.count * stride) }
      let settings = kefu_training(
        loss: component.loss, cost: component.cost, epochs: component.epochs,
        tolerance: component.tolerance, seed: 0x6b65_6675)
      matrix.rowStarts.withUnsafeBufferPointer { starts in
        matrix.features.withUnsafeBufferPointer { features in
          matrix.values.withUnsafeBufferPointer { values in
            guard let starts = starts.baseAddress, let features = features.baseAddress,
              let values = values.baseAddress
            else { return }
            let samples = kefu_samples(
              row_starts: starts, features: features, values: values,
              feature_count: Int32(matrix.featureCount))
            _ = kefu_train(
              samples, rows, Int32(rows.count), labels, Int32(classCount), Int32(stride), settings,
              weights, duals, scratch, visits)
          }
        }
      }
      if index > 0 {
        for position in 0..<size { sum[position] += component.share * weights[position] }
        weights.deallocate()
      }
    }
    return sum
  }

  private func zeros(_ count: Int) -> UnsafeMutablePointer<Float> {
    let memory = UnsafeMutablePointer<Float>.allocate(capacity: max(1, count))
    memory.initialize(repeating: 0, count: max(1, count))
    return memory
  }
}
