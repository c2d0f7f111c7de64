public import KefuValues

/// A table with one vector per word or piece; the vector of a text is their mean.
///
/// It knows no order and no context, and costs less than a microsecond a word. Tables come from model2vec, from files of word
/// vectors (fastText, word2vec, GloVe), or from a sentence encoder (`distilled(from:words:)`).
public struct StaticEmbedding: TextEmbedding, @unchecked Sendable {
  // @unchecked Sendable because the rows are of an image's memory, which is never written.
  private let rows: UnsafeBufferPointer<Float>
  private let image: EncoderImage
  package let tokenizer: EncoderTokenizer
  /// The length of a vector.
  public let dimension: Int
  /// Identifies the table.
  public var digest: Digest { image.digest }

  /// How many words or pieces have a vector.
  public var count: Int { rows.count / dimension }

  /// Opens a table: a file that was written by this program, mapped; the folder of a model of model2vec; or a text file of word
  /// vectors, which is read whole.
  ///
  /// - Parameter path: The file or folder.
  /// - Throws: Why the table is refused.
  public init(contentsOf path: String) throws(EncoderError) {
    let memory: FileMemory
    if FileMemory.isFolder(path) {
      memory = try StaticFolder(path).image()
    } else {
      let file = try FileMemory(mapping: path)
      memory =
        EncoderImage.isImage(file.bytes) ? file : try WordVectorFile(file, path: path).image()
    }
    try self.init(memory, path: path)
  }

  init(_ memory: FileMemory, path: String) throws(EncoderError) {
    image = try EncoderImage(memory, path: path, deferring: [EncoderSection.staticRows])
    let sizes: UnsafeBufferPointer<Int64> = try image.numbers(
      of: EncoderSection.staticSettings, count: 2)
    guard (1...1 << 16).contains(sizes[0]), (1...1 << 31).contains(sizes[1]) else {
      throw .altered(path: path)
    }
    dimension = Int(sizes[0])
    rows = try image.numbers(
      of: EncoderSection.staticRows, count: Int(sizes[0]) * Int(sizes[1]))
    tokenizer = try EncoderTokenizer(image, vocabulary: Int(sizes[1]))
  }

  /// Writes the table, so that opening it maps a file.
  public func write(to path: String) throws(EncoderError) { try image.memory.write(to: path) }

  /// Writes one vector per text, in order; length 1, or all zero if no word of the text is known.
  ///
  /// - Parameters:
  ///   - texts: The texts as they were written.
  ///   - vectors: Room for `texts.count * dimension` numbers.
  public func embed(_ texts: [String], into vectors: UnsafeMutableBufferPointer<Float>) {
    precondition(vectors.count >= texts.count * dimension, "no room for all vectors")
    var tokens: [Int32] = []
    for (index, text) in texts.enumerated() {
      tokens.removeAll(keepingCapacity: true)
      tokenizer.append(text, to: &tokens)
      let vector = UnsafeMutableBufferPointer(
        rebasing: vectors[(index * dimension)..<((index + 1) * dimension)])
      vector.update(repeating: 0)
      for token in tokens where token != tokenizer.unknown {
        let row = rows[(Int(token) * dimension)..<((Int(token) + 1) * dimension)]
        for (channel, number) in row.enumerated() { vector[channel] += number }
      }
      StaticEmbedding.normalise(vector)
    }
  }

  /// Makes a vector's length 1, unless it is zero or out of all measure.
  static func normalise(_ vector: UnsafeMutableBufferPointer<Float>) {
    var squares: Float = 0
    for number in vector { squares += number * number }
    let length = squares.squareRoot()
    let factor: Float = length > 1e-12 && length < 1e30 ? 1 / length : 0
    for channel in vector.indices { vector[channel] *= factor }
  }
}
