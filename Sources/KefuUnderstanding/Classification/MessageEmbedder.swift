import KefuText
import KefuValues

/// Encodes messages one after another, in memory of its own.
///
/// An encoder reads the normalised text: so a message with mistakes put right, or one clause of it, has a vector like any
/// other, and writing it in another width, case or script changes nothing.
struct MessageEmbedder {
  private let embedding: any TextEmbedding
  private let scales: EmbeddingScale
  private var numbers: [Float]
  private var scaledNumbers: [Float]
  /// The last text that was encoded.
  private var text: String?
  /// What the vector of the last message is multiplied by in a score; 0 leaves the message to its words.
  private(set) var scale: Float = 0

  /// - Parameters:
  ///   - embedding: Encodes.
  ///   - scales: What vectors are multiplied by; a message of scale 0 is not encoded.
  init(_ embedding: any TextEmbedding, scales: EmbeddingScale) {
    self.embedding = embedding
    self.scales = scales
    numbers = [Float](repeating: 0, count: embedding.dimension)
    scaledNumbers = numbers
  }

  /// For an intent model; `nil` unless it was trained with this encoder.
  init?(_ embedding: (any TextEmbedding)?, for model: IntentModel) {
    guard let embedding, let weights = model.embedding, embedding.digest == weights.digest,
      embedding.dimension == weights.dimension
    else { return nil }
    self.init(embedding, scales: weights.scale)
  }

  /// The vector of the last message, of length 1 or 0; `nil` if it is left to its words.
  var vector: [Float]? { scale > 0 ? numbers : nil }

  /// That vector as the model was trained with it.
  var scaledVector: [Float]? { scale > 0 ? scaledNumbers : nil }

  /// Encodes the message that `tokenizer` holds, or some of its tokens; what it encoded last is not encoded again.
  mutating func embed(_ tokenizer: borrowing Tokenizer, tokens: Range<Int>? = nil) {
    scale = scales[tokenizer.script(of: tokens)]
    if scale == 0 { return }
    let text = tokenizer.normalizedText(of: tokens)
    if text == self.text { return }
    self.text = text
    numbers.withUnsafeMutableBufferPointer { [embedding] in embedding.embed([text], into: $0) }
    for index in numbers.indices { scaledNumbers[index] = scale * numbers[index] }
  }
}

extension Tokenizer {
  /// The normalised text of the message, or from the first of some tokens to the last.
  borrowing func normalizedText(of range: Range<Int>? = nil) -> String {
    text.text(of: units(of: range))
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
