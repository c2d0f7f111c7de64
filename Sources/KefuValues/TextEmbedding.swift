/// Turns texts into vectors of meaning; the seam where a sentence encoder joins.
///
/// Implementations are synchronous, safe to call from several threads, and deterministic to 1e-5.
public protocol TextEmbedding: Sendable {
  /// The length of every vector, at least 1.
  var dimension: Int { get }

  /// Identifies the encoder and its weights; it enters the header of every model trained with it.
  var digest: Digest { get }

  /// Writes one vector per text, in order, row after row.
  ///
  /// - Parameters:
  ///   - texts: The texts; those that Kefu asks for are normalised, as words are read.
  ///   - vectors: Room for `texts.count * dimension` numbers; rows have length 1 or are all zero.
  func embed(_ texts: [String], into vectors: UnsafeMutableBufferPointer<Float>)
}
