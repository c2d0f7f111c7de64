import CKernels

/// Some rows of a training matrix with the features that only one of them has taken apart.
///
/// More than half of all n-grams occur once; without them the weights fit the processor's cache.
struct CompactRows {
  private var rowStarts: [Int64] = [0]
  private var features: [Int32] = []
  private var values: [Float] = []
  private var privateNorms: [Float] = []
  /// The features that several rows have, by their compact number: their number in the matrix.
  private(set) var sharedFeatures: [Int32] = []
  /// The features of one row: their number in the matrix, their row here and their value.
  private var privateFeatures: [(feature: Int32, row: Int32, value: Float)] = []

  init(_ matrix: TrainingMatrix, rows: [Int32]) {
    let frequencies = matrix.frequencies(of: rows)
    var numbers = [Int32](repeating: -1, count: matrix.featureCount)
    for feature in 0..<matrix.featureCount where frequencies[feature] > 1 {
      numbers[feature] = Int32(sharedFeatures.count)
      sharedFeatures.append(Int32(feature))
    }
    for (index, row) in rows.enumerated() {
      var privateNorm: Float = 0
      for component in Int(matrix.rowStarts[Int(row)])..<Int(matrix.rowStarts[Int(row) + 1]) {
        let feature = matrix.features[component]
        let value = matrix.values[component]
        let number = numbers[Int(feature)]
        if number >= 0 {
          features.append(number)
          values.append(value)
        } else {
          privateNorm += value * value
          privateFeatures.append((feature, Int32(index), value))
        }
      }
      privateNorms.append(privateNorm)
      rowStarts.append(Int64(features.count))
    }
  }

  /// Lends the rows to the kernel.
  func withSamples(_ body: (kefu_samples) -> Void) {
    rowStarts.withUnsafeBufferPointer { starts in
      features.withUnsafeBufferPointer { features in
        values.withUnsafeBufferPointer { values in
          privateNorms.withUnsafeBufferPointer { norms in
            guard let starts = starts.baseAddress, let features = features.baseAddress,
              let values = values.baseAddress, let base = norms.baseAddress
            else { return }
            body(
              kefu_samples(
                row_starts: starts, features: features, values: values, private_norms: base,
                row_count: Int32(norms.count)))
          }
        }
      }
    }
  }

  /// Adds trained weights to those of the whole matrix; a private feature's are its value times its row's duals.
  func add(
    _ weights: UnsafeMutablePointer<Float>, duals: UnsafeMutablePointer<Float>, stride: Int,
    share: Float, to sum: UnsafeMutablePointer<Float>
  ) {
    for (number, feature) in sharedFeatures.enumerated() {
      let source = weights + number * stride
      let target = sum + Int(feature) * stride
      for index in 0..<stride { target[index] += share * source[index] }
    }
    for (feature, row, value) in privateFeatures {
      let source = duals + Int(row) * stride
      let target = sum + Int(feature) * stride
      for index in 0..<stride { target[index] += share * value * source[index] }
    }
  }
}
