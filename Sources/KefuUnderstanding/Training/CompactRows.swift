import CKernels

/// Some rows of a training matrix with the features that only one of them has taken apart.
///
/// More than half of all n-grams occur once; without them the weights fit the processor's cache.
struct CompactRows {
  private var rowStarts: [Int64] = [0]
  private var features: [Int32] = []
  private var values: [Float] = []
  private var privateNorms: [Float] = []
  /// The embeddings of the rows, row after row.
  private var dense: [Float] = []
  /// How many features several rows have; their numbers here are 0..<sharedCount, those of the embedding before all others.
  let sharedCount: Int
  /// 0 without embeddings.
  let embeddingDimension: Int
  let embeddingScale: EmbeddingScale
  /// By feature of the matrix: its number if several rows have it, `sharedCount` + the row that alone has it, or -1.
  private(set) var sources: [Int32]
  /// By feature: its value in the row that alone has it, otherwise 1.
  private(set) var factors: [Float]

  var rowCount: Int { privateNorms.count }

  /// - Parameters:
  ///   - matrix: The training set.
  ///   - rows: Those to take.
  ///   - embeddingScale: What embeddings are multiplied by; zero leaves them out.
  init(_ matrix: TrainingMatrix, rows: [Int32], embeddingScale: EmbeddingScale) {
    let frequencies = matrix.frequencies(of: rows)
    sources = [Int32](repeating: -1, count: matrix.featureCount)
    factors = [Float](repeating: 1, count: matrix.featureCount)
    let embeddings = embeddingScale == .zero ? nil : matrix.embeddings
    self.embeddingScale = embeddingScale
    embeddingDimension = embeddings?.dimension ?? 0
    var sharedCount = Int32(embeddingDimension)
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
    guard let embeddings else { return }
    dense.reserveCapacity(rows.count * embeddings.dimension)
    for row in rows {
      let scale = embeddingScale[embeddings.scripts[Int(row)]]
      for number in embeddings[Int(row)] { dense.append(scale * number) }
    }
  }

  /// Lends the rows to the kernel.
  func withSamples(_ body: (kefu_samples) -> Void) {
    kefu_samples.lending(
      rowStarts: rowStarts, features: features, values: values, privateNorms: privateNorms,
      dense: dense, body)
  }
}
