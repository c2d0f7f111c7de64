import KefuText
import KefuValues

/// Encodes messages one after another, in memory of its own.
///
/// An encoder reads the normalised text: so a message with mistakes put right, or one clause of it, has a vector like any
/// other, and writing it in another width, case or script changes nothing.
struct MessageEmbedder {
  private let embedding: any TextEmbedding
  private var numbers: [Float]

  init(_ embedding: any TextEmbedding) {
    self.embedding = embedding
    numbers = [Float](repeating: 0, count: embedding.dimension)
  }

  /// The vector of the last message.
  var vector: [Float] { numbers }

  /// Encodes the message that `tokenizer` holds, or some of its tokens.
  mutating func embed(_ tokenizer: borrowing Tokenizer, tokens: Range<Int>?) {
    let text = tokenizer.normalizedText(of: tokens)
    numbers.withUnsafeMutableBufferPointer { [embedding] in embedding.embed([text], into: $0) }
  }
}

extension Tokenizer {
  /// The normalised text of the message, or from the first of some tokens to the last.
  borrowing func normalizedText(of range: Range<Int>? = nil) -> String {
    let units = text.units
    guard let range else {
      return String(decoding: UnsafeBufferPointer(start: units, count: text.count), as: UTF16.self)
    }
    guard !range.isEmpty else { return "" }
    let start = tokens[range.lowerBound].range.lowerBound
    let end = tokens[range.upperBound - 1].range.upperBound
    return String(
      decoding: UnsafeBufferPointer(start: units + start, count: end - start), as: UTF16.self)
  }
}
