/// The encoder's vectors of the training examples, in 8 bits: a view of the model's file.
///
/// A cosine moves by less than 0.01, which no order of neighbours that a person would see depends on.
struct ExampleVectors: Sendable {
  let dimension: Int
  private let numbers: ReadOnlyMemory<Int8>

  /// `nil` for a model of words alone.
  init?(_ bytes: UnsafeRawBufferPointer?, dimension: Int?) {
    guard let bytes, let dimension, dimension > 0 else { return nil }
    self.dimension = dimension
    numbers = ReadOnlyMemory(bytes)
  }

  /// The section of a model's file.
  static func contents(of texts: EmbeddedTexts, count: Int) -> [UInt8] {
    var bytes = [UInt8]()
    bytes.reserveCapacity(count * texts.dimension)
    for text in 0..<count {
      // The length of a vector is at most 1, so no number is outside of -1...1.
      for number in texts[text] {
        bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, (number * 127).rounded())))))
      }
    }
    return bytes
  }

  /// The cosine of an example's vector with one of length 1; 0 for an example that is not in the file.
  func cosine(of example: Int, with vector: [Float]) -> Float {
    let start = example * dimension
    guard start + dimension <= numbers.count else { return 0 }
    var sum: Float = 0
    for index in 0..<dimension { sum += vector[index] * Float(numbers.base[start + index]) }
    return sum / 127
  }
}
