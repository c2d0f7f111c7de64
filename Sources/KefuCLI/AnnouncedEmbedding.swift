import KefuValues

/// An encoder that says so when it has many texts to encode: the first start of an assistant takes a while.
struct AnnouncedEmbedding: TextEmbedding {
  /// A sentence encoder needs seconds for as many.
  private static let many = 1000

  private let embedding: any TextEmbedding
  private let path: String

  init(_ embedding: any TextEmbedding, path: String) {
    self.embedding = embedding
    self.path = path
  }

  var dimension: Int { embedding.dimension }
  var digest: Digest { embedding.digest }

  func embed(_ texts: [String], into vectors: UnsafeMutableBufferPointer<Float>) {
    if texts.count >= AnnouncedEmbedding.many {
      StandardError.print("encoding \(texts.count) texts with \(path)")
    }
    embedding.embed(texts, into: vectors)
  }
}
