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

  /// Encodes the message that `tokenizer` holds, or some of its tokens, and multiplies its vector.
  mutating func embed(_ tokenizer: borrowing Tokenizer, tokens: Range<Int>?, scale: Float = 1) {
    let text = tokenizer.normalizedText(of: tokens)
    numbers.withUnsafeMutableBufferPointer { [embedding] numbers in
      embedding.embed([text], into: numbers)
      if scale != 1 { for index in numbers.indices { numbers[index] *= scale } }
    }
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
