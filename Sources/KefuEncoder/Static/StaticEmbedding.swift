import CEncoderKernels
public import KefuValues

/// A table with one vector per word or piece; the vector of a text is their mean, made to length 1.
///
/// It knows no order and no context, and costs a microsecond or two a message. Tables come from model2vec, from files of word
/// vectors (fastText, word2vec, GloVe), or from a sentence encoder (`Distillation`).
public struct StaticEmbedding: TextEmbedding, @unchecked Sendable {
  // @unchecked Sendable because the table is in an image's memory, which is never written.
  private let table: kefu_static_table
  private let image: EncoderImage
  private let mostScalars: Int
  package let tokenizer: EncoderTokenizer
  /// How many words or pieces have a vector.
  public let count: Int
  /// Whether numbers are kept with 8 bits.
  public let isQuantised: Bool

  /// The length of a vector.
  public var dimension: Int { Int(table.width) }
  /// Identifies the table.
  public var digest: Digest { image.digest }

  /// Opens a table: a file that was written by this program, mapped; the folder of a model of model2vec; or a text file of word
  /// vectors, which is read whole.
  ///
  /// - Parameters:
  ///   - path: The file or folder.
  ///   - isQuantised: Whether numbers that are not imported yet are kept with 8 bits.
  /// - Throws: Why the table is refused.
  public init(contentsOf path: String, isQuantised: Bool = false) throws(EncoderError) {
    let memory: FileMemory
    if FileMemory.isFolder(path) {
      memory = try StaticFolder(path).image(isQuantised: isQuantised)
    } else {
      let file = try FileMemory(mapping: path)
      memory =
        EncoderImage.isImage(file.bytes)
        ? file : try WordVectorFile(file, path: path).image(isQuantised: isQuantised)
    }
    try self.init(memory, path: path)
  }

  init(_ memory: FileMemory, path: String) throws(EncoderError) {
    image = try EncoderImage(memory, path: path, deferring: { $0 == EncoderSection.staticRows })
    let sizes: UnsafeBufferPointer<Int64> = try image.numbers(
      of: EncoderSection.staticSettings, count: 5)
    guard StaticTable.widths.contains(Int(sizes[0])), (1...1 << 31).contains(sizes[1]),
      (1...1 << 31).contains(sizes[2]), (0...1).contains(sizes[3]), sizes[4] > 0
    else { throw .altered(path: path) }
    let (width, rowCount) = (Int(sizes[0]), Int(sizes[1]))
    count = Int(sizes[2])
    isQuantised = sizes[3] == 1
    mostScalars = Int(sizes[4])
    tokenizer = try EncoderTokenizer(image, vocabulary: count)
    var table = kefu_static_table()
    table.width = Int32(width)
    if isQuantised {
      table.quantised =
        try image.numbers(of: EncoderSection.staticRows, count: rowCount * width).baseAddress
    } else {
      table.rows =
        try image.numbers(of: EncoderSection.staticRows, count: rowCount * width).baseAddress
    }
    let places: UnsafeBufferPointer<Int32> = image.numbers(of: EncoderSection.staticPlaces)
    let weights: UnsafeBufferPointer<Float> = image.numbers(of: EncoderSection.staticWeights)
    guard places.isEmpty ? count == rowCount : places.count == count,
      places.allSatisfy({ $0 >= 0 && $0 < rowCount }),
      weights.isEmpty || weights.count == count
    else { throw .altered(path: path) }
    table.places = places.isEmpty ? nil : places.baseAddress
    table.weights = weights.isEmpty ? nil : weights.baseAddress
    self.table = table
  }

  /// What the table is, as pairs of a name and a value.
  public var summary: [(name: String, value: String)] {
    [
      ("kind", "static table"), ("dimension", "\(dimension)"), ("rows", "\(count)"),
      ("numbers", isQuantised ? "8 bits" : "32 bits"),
      ("bytes", "\(image.memory.bytes.count)"), ("digest", "\(digest)"),
    ]
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
    guard let target = vectors.baseAddress else { return }
    var tokens: [Int32] = []
    tokens.reserveCapacity(64)
    for (index, text) in texts.enumerated() {
      tokens.removeAll(keepingCapacity: true)
      append(text, to: &tokens)
      withUnsafePointer(to: table) {
        kefu_sum_rows($0, tokens, Int32(tokens.count), target + index * dimension)
      }
    }
  }

  /// Appends the tokens of a text that have a vector.
  func append(_ text: String, to tokens: inout [Int32]) {
    if text.utf8.count > mostScalars {
      tokenizer.append(String(text.unicodeScalars.prefix(mostScalars)), to: &tokens)
    } else {
      tokenizer.append(text, to: &tokens)
    }
    if tokens.contains(tokenizer.unknown) { tokens.removeAll { $0 == tokenizer.unknown } }
  }
}
