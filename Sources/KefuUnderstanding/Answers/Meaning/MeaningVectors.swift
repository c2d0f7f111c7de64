import CKernels
import KefuValues

/// Vectors of meaning in 8 bits, each with a scale of its own, row after row.
///
/// A cosine moves by less than 0.005, and has the same bits on every processor: products of whole numbers have no order.
struct MeaningVectors: Sendable {
  let dimension: Int
  /// Of whole numbers: rows have zeroes at the end.
  let stride: Int
  private(set) var numbers: [Int8] = []
  private(set) var scales: [Float] = []

  init(dimension: Int) {
    self.dimension = dimension
    stride = MeaningVectors.stride(dimension)
  }

  init(of texts: [String], by embedding: any TextEmbedding) {
    self.init(dimension: embedding.dimension)
    let embedded = EmbeddedTexts(texts, by: embedding)
    for text in texts.indices { append(embedded[text]) }
  }

  /// A multiple of 16.
  static func stride(_ dimension: Int) -> Int { (dimension + 15) / 16 * 16 }

  var count: Int { scales.count }

  mutating func removeAll() {
    numbers.removeAll(keepingCapacity: true)
    scales.removeAll(keepingCapacity: true)
  }

  mutating func append(_ vector: some Collection<Float>) {
    let row = Array(vector) + [Float](repeating: 0, count: stride - dimension)
    var quantised = [Int8](repeating: 0, count: stride)
    var scale: Float = 0
    kefu_quantise(row, 1, Int32(truncatingIfNeeded: stride), &scale, &quantised)
    numbers += quantised
    scales.append(scale)
  }

  /// The cosines of all rows with a row of other vectors.
  func cosines(with row: Int, of others: MeaningVectors) -> [Float] {
    var cosines = [Float](repeating: 0, count: count)
    others.numbers.withUnsafeBufferPointer { numbers in
      guard let base = numbers.baseAddress else { return }
      kefu_compare_meanings(
        self.numbers, scales, Int32(truncatingIfNeeded: count),
        Int32(truncatingIfNeeded: stride), base + row * stride, others.scales[row], &cosines)
    }
    return cosines
  }
}
