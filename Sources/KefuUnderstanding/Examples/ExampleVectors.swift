import CKernels

/// The encoder's vectors of the training examples, then of the names of intents, in 8 bits: a view of the model's file.
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

  /// The vector of a text; zeros for one that is not in the file.
  func vector(of text: Int) -> [Float] {
    let start = text * dimension
    guard start + dimension <= numbers.count else { return Array(repeating: 0, count: dimension) }
    return (0..<dimension).map { Float(numbers.base[start + $0]) / 127 }
  }

  /// The cosines of the first texts' vectors with one of length 1; fewer if the file has fewer.
  func cosines(ofFirst count: Int, with vector: [Float]) -> [Float] {
    let count = min(count, numbers.count / dimension)
    let scaled = vector.map { $0 / 127 }
    return [Float](unsafeUninitializedCapacity: count) { cosines, initialized in
      guard count > 0, let base = cosines.baseAddress else { return }
      kefu_multiply_int8(scaled, Int32(dimension), numbers.base, Int64(count), base)
      initialized = count
    }
  }
}
