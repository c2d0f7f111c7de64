import CKernels

/// Some rows of a training matrix with the features that only one of them has taken apart.
///
/// More than half of all n-grams occur once; without them the weights fit the processor's cache.
struct CompactRows {
  private var rowStarts: [Int64] = [0]
  private var features: [Int32] = []
  private var values: [Float] = []
  private var privateNorms: [Float] = []
  /// How many features several rows have; their numbers here are 0..<sharedCount.
  let sharedCount: Int
  /// By feature of the matrix: its number if several rows have it, `sharedCount` + the row that alone has it, or -1.
  private(set) var sources: [Int32]
  /// By feature: its value in the row that alone has it, otherwise 1.
  private(set) var factors: [Float]

  var rowCount: Int { privateNorms.count }

  init(_ matrix: TrainingMatrix, rows: [Int32]) {
    let frequencies = matrix.frequencies(of: rows)
    sources = [Int32](repeating: -1, count: matrix.featureCount)
    factors = [Float](repeating: 1, count: matrix.featureCount)
    var sharedCount: Int32 = 0
    for feature in 0..<matrix.featureCount where frequencies[feature] > 1 {
      sources[feature] = sharedCount
      sharedCount += 1
    }
    self.sharedCount = Int(sharedCount)
    rowStarts.reserveCapacity(rows.count + 1)
    privateNorms.reserveCapacity(rows.count)
    features.reserveCapacity(matrix.features.count)
    values.reserveCapacity(matrix.features.count)
    for (index, row) in rows.enumerated() {
      var privateNorm: Float = 0
      for component in Int(matrix.rowStarts[Int(row)])..<Int(matrix.rowStarts[Int(row) + 1]) {
        let feature = Int(matrix.features[component])
        let value = matrix.values[component]
        if frequencies[feature] > 1 {
          features.append(sources[feature])
          values.append(value)
        } else {
          privateNorm += value * value
          sources[feature] = sharedCount + Int32(index)
          factors[feature] = value
        }
      }
      privateNorms.append(privateNorm)
      rowStarts.append(Int64(features.count))
    }
  }

  /// Lends the rows to the kernel.
  func withSamples(_ body: (kefu_samples) -> Void) {
    kefu_samples.lending(
      rowStarts: rowStarts, features: features, values: values, privateNorms: privateNorms, body)
  }
}
