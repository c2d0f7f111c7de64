import KefuText
import KefuValues

/// Encodes messages one after another, in memory of its own.
///
/// An encoder reads the normalised text: so a message with mistakes put right, or one clause of it, has a vector like any
/// other, and writing it in another width, case or script changes nothing.
struct MessageEmbedder {
  private let embedding: any TextEmbedding
  private var numbers: [Float]
  /// The text of the last message.
  private var text: String?

  /// `nil` unless the model was trained with this encoder.
  init?(_ embedding: (any TextEmbedding)?, for model: IntentModel) {
    guard let embedding, let weights = model.embedding, embedding.digest == weights.digest,
      embedding.dimension == weights.dimension
    else { return nil }
    self.embedding = embedding
    numbers = [Float](repeating: 0, count: embedding.dimension)
  }

  /// The vector of the last message.
  var vector: [Float] { numbers }

  /// Encodes the message that `tokenizer` holds, or some of its tokens; what it encoded last is not encoded again.
  mutating func embed(_ tokenizer: borrowing Tokenizer, tokens: Range<Int>? = nil) {
    let text = tokenizer.normalizedText(of: tokens)
    if text == self.text { return }
    self.text = text
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
