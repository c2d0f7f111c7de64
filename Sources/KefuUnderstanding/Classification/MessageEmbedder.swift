import KefuText
import KefuValues

/// Encodes messages one after another, in memory of its own.
///
/// An encoder reads the normalised text: so a message with mistakes put right, or one clause of it, has a vector like any
/// other, and writing it in another width, case or script changes nothing.
struct MessageEmbedder {
  private let embedding: any TextEmbedding
  /// The vector of the last message, of length 1.
  private(set) var unitVector: [Float]
  /// The same, multiplied.
  private(set) var vector: [Float]

  init(_ embedding: any TextEmbedding) {
    self.embedding = embedding
    unitVector = [Float](repeating: 0, count: embedding.dimension)
    vector = unitVector
  }

  /// Encodes the message that `tokenizer` holds, or some of its tokens, and multiplies its vector.
  mutating func embed(_ tokenizer: borrowing Tokenizer, tokens: Range<Int>?, scale: Float = 1) {
    let text = tokenizer.normalizedText(of: tokens)
    unitVector.withUnsafeMutableBufferPointer { [embedding] in embedding.embed([text], into: $0) }
    for index in vector.indices { vector[index] = unitVector[index] * scale }
  }
}

extension Tokenizer {
  /// The normalised text of the message, or from the first of some tokens to the last.
  borrowing func normalizedText(of range: Range<Int>? = nil) -> String {
    let units = units(of: range)
    return String(
      decoding: UnsafeBufferPointer(start: text.units + units.lowerBound, count: units.count),
      as: UTF16.self)
  }

  /// Whether there are Han characters in the message, or in some of its tokens.
  borrowing func hasHan(in range: Range<Int>? = nil) -> Bool {
    let base = text.units
    return units(of: range).contains { base[$0].isHan }
  }

  private borrowing func units(of range: Range<Int>?) -> Range<Int> {
    guard let range else { return 0..<text.count }
    guard !range.isEmpty else { return 0..<0 }
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }
}
