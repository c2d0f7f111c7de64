import CKernels

/// Fits the n-gram classifier: a softmax over the four labels, TF-IDF values, bucket by bucket.
struct NGramTrainer: Sendable {
  private let rows: [[UInt32]]
  private let labels: [Int32]
  private static let labelCount = 4
  private static let stride = 16

  init(rows: [[UInt32]], labels: [Int32]) {
    self.rows = rows
    self.labels = labels
  }

  /// The weights of all buckets, inverse document frequencies included, for texts whose n-grams all count 1 / √count.
  ///
  /// - Parameter training: The rows to train on.
  /// - Returns: Four numbers a bucket; buckets that no row has are 0.
  func weights(training: [Int]) -> [SIMD4<Float>] {
    var numbers = [Int32](repeating: -1, count: NGramReader.bucketCount)
    var frequencies: [Float] = [0]
    var lastRow: [Int] = [-1]
    // Feature 0 is the constant.
    for row in training {
      for bucket in rows[row] {
        if numbers[Int(bucket)] < 0 {
          numbers[Int(bucket)] = Int32(frequencies.count)
          frequencies.append(0)
          lastRow.append(-1)
        }
        let number = Int(numbers[Int(bucket)])
        if lastRow[number] != row {
          lastRow[number] = row
          frequencies[number] += 1
        }
      }
    }
    let inverse = frequencies.map { frequency in
      Float(kefu_log((1 + Double(training.count)) / (1 + Double(frequency))) / 8)
    }
    var starts: [Int64] = [0]
    var features = [Int32]()
    var values = [Float]()
    for row in training {
      features.append(0)
      values.append(0.3)
      let unit = 1 / Float(max(1, rows[row].count)).squareRoot()
      for bucket in rows[row] {
        let number = numbers[Int(bucket)]
        features.append(number)
        values.append(inverse[Int(number)] * unit)
      }
      starts.append(Int64(features.count))
    }
    let trained = NGramTrainer.train(
      starts: starts, features: features, values: values, labels: training.map { labels[$0] },
      featureCount: frequencies.count)
    return numbers.map { number in
      guard number >= 0 else { return SIMD4(repeating: 0) }
      let base = Int(number) * NGramTrainer.stride
      return SIMD4(trained[base], trained[base + 1], trained[base + 2], trained[base + 3])
        * inverse[Int(number)]
    }
  }

  /// The scores of a row.
  func scores(of row: Int, weights: [SIMD4<Float>]) -> SIMD4<Float> {
    var sum = SIMD4<Float>(repeating: 0)
    for bucket in rows[row] { sum += weights[Int(bucket)] }
    return sum / Float(max(1, rows[row].count)).squareRoot()
  }

  /// Weights in 8 bits with one scale.
  static func quantised(_ weights: [SIMD4<Float>]) -> (rows: [SIMD4<Int8>], scale: Float) {
    let largest = weights.reduce(Float(0)) { largest, row in
      max(largest, row.max(), -row.min())
    }
    guard largest > 0 else { return ([SIMD4<Int8>](repeating: .zero, count: weights.count), 0) }
    let scale = largest / 127
    return (weights.map { SIMD4<Int8>(($0 / scale).rounded(.toNearestOrAwayFromZero)) }, scale)
  }

  private static func train(
    starts: [Int64], features: [Int32], values: [Float], labels: [Int32], featureCount: Int
  ) -> [Float] {
    let rowCount = labels.count
    var weights = [Float](repeating: 0, count: featureCount * stride)
    var duals = [Float](repeating: 0, count: max(1, rowCount * stride))
    var scratch = [Float](repeating: 0, count: 4 * stride + rowCount)
    var visits = [Int32](repeating: 0, count: 4 * max(1, rowCount))
    let norms = [Float](repeating: 0, count: max(1, rowCount))
    let settings = kefu_training(
      loss: KEFU_LOSS_SOFTMAX, cost: 10, epochs: 20, tolerance: 0.01, seed: 0x6b65_6675)
    starts.withUnsafeBufferPointer { starts in
      features.withUnsafeBufferPointer { features in
        values.withUnsafeBufferPointer { values in
          norms.withUnsafeBufferPointer { norms in
            guard let starts = starts.baseAddress, let features = features.baseAddress,
              let values = values.baseAddress, let norms = norms.baseAddress
            else { return }
            let samples = kefu_samples(
              row_starts: starts, features: features, values: values, private_norms: norms,
              dense: nil, dense_count: 0, row_count: Int32(rowCount))
            _ = kefu_train(
              samples, labels, Int32(labelCount), Int32(stride), settings, &weights, &duals,
              &scratch, &visits)
          }
        }
      }
    }
    return weights
  }
}
