import CEncoderKernels
public import KefuValues

/// A sentence encoder of the BERT family on the CPU: start here.
///
/// Tokens come from `EncoderTokenizer`, the forward pass is in CEncoderKernels. All tokens of a batch stand in one matrix,
/// so texts of mixed length cost nothing extra. The vector of a text is the same to the bit whatever else is in its batch and
/// however many threads work.
public struct SentenceEncoder: TextEmbedding {
  private static let tokensPerThread = 128

  private let weights: EncoderWeights
  private let settings: EncoderSettings
  let image: EncoderImage
  package let tokenizer: EncoderTokenizer
  /// Identifies the weights and the tokenizer.
  public let digest: Digest
  /// How many threads work on a batch.
  public var threads: Int

  /// No more than these, of those that the processor has.
  var instructions = KEFU_INSTRUCTIONS_AVX512_VNNI

  /// How many pieces have a vector.
  var vocabulary: Int { settings.vocabulary }

  /// The length of a vector.
  public var dimension: Int { settings.width }

  /// Opens an encoder: a file that `kefu import-encoder` wrote, mapped, or the folder of a published model.
  ///
  /// A folder has `config.json`, `model.safetensors` and `tokenizer.json` or `vocab.txt`, and perhaps the configuration of
  /// sentence-transformers; it is packed in memory, which takes longer than mapping a file.
  ///
  /// - Parameters:
  ///   - path: The file or folder.
  ///   - threads: How many threads work on a batch.
  /// - Throws: Why the encoder is refused.
  public init(contentsOf path: String, threads: Int = 1) throws(EncoderError) {
    let memory =
      FileMemory.isFolder(path) ? try EncoderImport(path).image() : try FileMemory(mapping: path)
    try self.init(memory, path: path, threads: threads)
  }

  init(_ memory: FileMemory, path: String, threads: Int) throws(EncoderError) {
    // The words are the largest part, of which a run needs little.
    image = try EncoderImage(
      memory, path: path,
      deferring: { $0 == EncoderSection.words || $0 == EncoderSection.wordScales })
    settings = try EncoderSettings(image)
    tokenizer = try EncoderTokenizer(image, vocabulary: settings.vocabulary)
    guard tokenizer.longestText <= settings.longestText,
      tokenizer.first.count + tokenizer.last.count <= tokenizer.longestText
    else { throw .altered(path: path) }
    weights = try EncoderWeights(image, settings)
    digest = image.digest
    self.threads = threads
  }

  /// What the encoder is, as pairs of a name and a value.
  public var summary: [(name: String, value: String)] {
    [
      ("kind", "sentence encoder"), ("dimension", "\(settings.width)"),
      ("layers", "\(settings.layers)"), ("heads", "\(settings.heads)"),
      ("vocabulary", "\(settings.vocabulary)"), ("longest text", "\(settings.longestText) tokens"),
      ("weights", settings.isQuantised ? "8 bits" : "32 bits"),
      ("pooling", settings.pooling == .mean ? "mean" : "first token"),
      ("prefix", tokenizer.prefix.isEmpty ? "none" : "'\(tokenizer.prefix)'"),
      ("digest", "\(digest)"),
    ]
  }

  /// Writes one vector per text, in order; each has length 1.
  ///
  /// - Parameters:
  ///   - texts: The texts as they were written.
  ///   - vectors: Room for `texts.count * dimension` numbers.
  public func embed(_ texts: [String], into vectors: UnsafeMutableBufferPointer<Float>) {
    precondition(vectors.count >= texts.count * dimension, "no room for all vectors")
    var tokens: [Int32] = []
    var starts: [Int32] = [0]
    starts.reserveCapacity(texts.count + 1)
    for text in texts {
      tokenizer.append(text, to: &tokens)
      // A model without tokens at the ends has none for an empty text.
      if tokens.count == Int(starts[starts.count - 1]) { tokens.append(tokenizer.unknown) }
      starts.append(Int32(tokens.count))
    }
    encode(tokens, starts: starts, into: vectors)
  }

  /// Encodes tokens: of every text from its start to the next, at least one and no more than the longest text has.
  func encode(
    _ tokens: [Int32], starts: [Int32], into vectors: UnsafeMutableBufferPointer<Float>
  ) {
    let count = starts.count - 1
    guard let target = vectors.baseAddress, count > 0 else { return }
    // A message is done before a second thread would have joined.
    let threads = min(max(1, threads), max(1, tokens.count / SentenceEncoder.tokensPerThread))
    let status = kefu_encode(
      weights.encoder, tokens, starts, Int32(count), Int32(threads), instructions, target)
    precondition(status == 0, "no memory for \(tokens.count) tokens")
  }
}

extension TextEmbedding {
  /// One vector per text, in order.
  public func vectors(of texts: [String]) -> [[Float]] {
    var flat = [Float](repeating: 0, count: texts.count * dimension)
    flat.withUnsafeMutableBufferPointer { embed(texts, into: $0) }
    return texts.indices.map { Array(flat[($0 * dimension)..<(($0 + 1) * dimension)]) }
  }
}
