import CKernels
import KefuValues

/// The part of a model that scores the vectors of an encoder: a view of the model's file.
struct EmbeddingWeights: Sendable {
  /// The encoder whose vectors these weights are for.
  let digest: Digest
  let dimension: Int
  private let rows: ReadOnlyMemory<Float>
  private let stride: Int

  /// `nil` for a model of words alone.
  init?(
    header: UnsafeRawBufferPointer?, rows: UnsafeRawBufferPointer?, stride: Int, path: String
  ) throws(ModelError) {
    guard let header, let rows else { return nil }
    self.rows = ReadOnlyMemory(rows)
    self.stride = stride
    guard header.count >= 16, stride > 0, self.rows.count > 0, self.rows.count % stride == 0
    else { throw .altered(path: path) }
    digest = Digest(
      high: header.number(at: 0, as: UInt64.self), low: header.number(at: 8, as: UInt64.self))
    dimension = self.rows.count / stride
  }

  /// What a vector adds to the score of a class.
  func contribution(of vector: [Float], to index: Int) -> Double {
    guard index < stride else { return 0 }
    return (0..<dimension).reduce(0) { $0 + Double(vector[$1] * rows.base[$1 * stride + index]) }
  }

  /// Adds to scores what a vector of `dimension` numbers says.
  func add(_ vector: UnsafePointer<Float>, to scores: UnsafeMutablePointer<Float>) {
    kefu_add_dense(vector, Int32(dimension), rows.base, Int32(stride), scores)
  }
}
