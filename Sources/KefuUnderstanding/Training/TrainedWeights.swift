/// The weights of one model, as training leaves them.
///
/// More than half of all features occur in one text alone, and the weights of such a feature are its value times the duals
/// of its text. So a row of numbers belongs either to a feature that several texts have, or to a text, whose duals serve all
/// the features of its own: a quarter of the memory of a row for every feature.
final class TrainedWeights: @unchecked Sendable {
  // @unchecked Sendable because the rows are written by the one thread that trains them and only read afterwards.
  let rows: UnsafeMutablePointer<Float>
  let rowCount: Int
  /// The length of a row.
  let stride: Int
  /// By feature of the training matrix: its row, or -1 if no text of this model has it.
  let sources: [Int32]
  /// By feature: what its row is multiplied by.
  let factors: [Float]
  /// The first rows are those of the numbers of embeddings.
  let embeddingDimension: Int
  /// What the numbers of embeddings were multiplied by.
  let embeddingScale: EmbeddingScale

  /// All weights zero.
  init(_ compact: CompactRows, stride: Int) {
    rowCount = compact.sharedCount + compact.rowCount
    self.stride = stride
    sources = compact.sources
    factors = compact.factors
    embeddingDimension = compact.embeddingDimension
    embeddingScale = compact.embeddingScale
    rows = TrainedWeights.zeros(rowCount * stride)
  }

  deinit { rows.deallocate() }

  /// Numbers that begin with a cache line.
  static func zeros(_ count: Int) -> UnsafeMutablePointer<Float> {
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(1, count) * MemoryLayout<Float>.stride, alignment: 64)
    return memory.initializeMemory(as: Float.self, repeating: 0, count: max(1, count))
  }
}
