import CKernels
import KefuValues

/// The part of a model that scores the vectors of an encoder: a view of the model's file.
struct EmbeddingWeights: Sendable {
  /// The encoder whose vectors these weights are for.
  let digest: Digest
  /// 0 if words alone were better.
  let dimension: Int
  /// What vectors are multiplied by.
  let scale: EmbeddingScale
  private let rows: ReadOnlyMemory<Float>
  private let stride: Int

  /// `nil` for a model of words alone.
  init?(
    header: UnsafeRawBufferPointer?, rows: UnsafeRawBufferPointer?, stride: Int, path: String
  ) throws(ModelError) {
    guard let header, let rows else { return nil }
    self.rows = ReadOnlyMemory(rows)
    self.stride = stride
    guard header.count >= 24, stride > 0, self.rows.count % stride == 0
    else { throw .altered(path: path) }
    digest = Digest(
      high: header.number(at: 0, as: UInt64.self), low: header.number(at: 8, as: UInt64.self))
    scale = EmbeddingScale(
      withHan: Float(bitPattern: header.number(at: 16, as: UInt32.self)),
      withoutHan: Float(bitPattern: header.number(at: 20, as: UInt32.self)))
    dimension = self.rows.count / stride
  }

  /// What a scaled vector adds to the score of a class.
  func contribution(of vector: [Float], to index: Int) -> Double {
    guard index < stride else { return 0 }
    return (0..<dimension).reduce(0) { $0 + Double(vector[$1] * rows.base[$1 * stride + index]) }
  }

  /// Adds to scores what a scaled vector of `dimension` numbers says.
  func add(_ vector: UnsafePointer<Float>, to scores: UnsafeMutablePointer<Float>) {
    kefu_add_dense(vector, Int32(dimension), rows.base, Int32(stride), scores)
  }
}
