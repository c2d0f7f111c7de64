public import KefuValues

/// Opens whatever embeds texts: a sentence encoder or a static table, imported or as published.
public enum EmbeddingFile {
  /// Opens a file or a folder.
  ///
  /// - Parameters:
  ///   - path: An imported file, the folder of a published model, or a text file of word vectors.
  ///   - threads: How many threads work on a batch of a sentence encoder.
  /// - Returns: The embedding.
  /// - Throws: Why it is refused.
  public static func open(_ path: String, threads: Int = 1) throws(EncoderError)
    -> any TextEmbedding
  {
    try isStatic(path)
      ? StaticEmbedding(contentsOf: path) : SentenceEncoder(contentsOf: path, threads: threads)
  }

  /// Converts a model into a file that is mapped when it is opened; both ways give the same vectors.
  ///
  /// - Parameters:
  ///   - path: The folder of a published model, or a text file of word vectors.
  ///   - target: The file to write.
  ///   - prefix: What is put before every text, such as "query: "; nil for what the model says. A table takes none.
  ///   - isQuantised: Whether weights become numbers of 8 bits: a quarter of the file; of an encoder a third of
  ///     the time, and vectors whose cosine with the exact ones is 0.995 on average (MiniLM, least of 2,500 lines 0.979).
  /// - Returns: What was found, as pairs of a name and a value.
  /// - Throws: Why the model is refused.
  public static func convert(
    _ path: String, to target: String, prefix: String? = nil, isQuantised: Bool = false
  ) throws(EncoderError) -> [(name: String, value: String)] {
    if try isStatic(path) {
      guard prefix == nil else {
        throw .unsupported(
          path: path, problem: "it is a table of vectors, which puts no prefix before texts")
      }
      if try isImported(path) {
        throw imported(path, source: "what it was made of")
      }
      let table = try StaticEmbedding(contentsOf: path, isQuantised: isQuantised)
      try table.write(to: target)
      return table.summary
    }
    guard FileMemory.isFolder(path) else { throw imported(path, source: "the model's folder") }
    let memory = try EncoderImport(path, isQuantised: isQuantised).image(prefix: prefix)
    let encoder = try SentenceEncoder(memory, path: path, threads: 1)
    try memory.write(to: target)
    return encoder.summary
  }

  /// Makes a static table from a sentence encoder, see `Distillation`, and writes it into a file.
  ///
  /// - Parameters:
  ///   - path: An imported encoder, or the folder of a published one.
  ///   - target: The file to write.
  ///   - texts: What customers write, as the table will be given it; none are allowed.
  ///   - threads: How many threads encode.
  /// - Returns: What was made, as pairs of a name and a value.
  /// - Throws: Why there is no table.
  public static func distil(
    _ path: String, to target: String, fittedTo texts: [String], threads: Int = 1
  ) throws(EncoderError) -> [(name: String, value: String)] {
    if try isStatic(path) {
      throw .unsupported(path: path, problem: "a static table is made from a sentence encoder")
    }
    let encoder = try SentenceEncoder(contentsOf: path, threads: threads)
    let table = try Distillation(of: encoder).table(fittedTo: texts)
    try table.write(to: target)
    let prefix = encoder.tokenizer.prefix
    let use =
      prefix.isEmpty
      ? "none"
      : "none of its own; the encoder's '\(prefix)' stood before the texts it was fitted to"
    return table.summary + [("texts", "\(Set(texts).count)"), ("prefix", use)]
  }

  /// The numbers of a text's tokens, to compare tokenizers; none if the embedding is not of this module.
  public static func tokens(of text: String, by embedding: any TextEmbedding) -> [Int32] {
    var tokens: [Int32] = []
    if let encoder = embedding as? SentenceEncoder { encoder.tokenizer.append(text, to: &tokens) }
    if let table = embedding as? StaticEmbedding { table.append(text, to: &tokens) }
    return tokens
  }

  private static func isImported(_ path: String) throws(EncoderError) -> Bool {
    if FileMemory.isFolder(path) { return false }
    let file = try FileMemory(mapping: path)
    return withExtendedLifetime(file) { EncoderImage.isImage(file.bytes) }
  }

  private static func imported(_ path: String, source: String) -> EncoderError {
    .unsupported(
      path: path,
      problem:
        "it has been imported already and is used as it is; for other options import \(source) "
        + "again")
  }

  private static func isStatic(_ path: String) throws(EncoderError) -> Bool {
    guard FileMemory.exists(path) else {
      throw .unreadable(path: path, reason: "\(EncoderError.systemReason()); check the path")
    }
    guard FileMemory.isFolder(path) else {
      let file = try FileMemory(mapping: path)
      guard EncoderImage.isImage(file.bytes) else { return true }
      // Whoever opens it checks the contents.
      let image = try EncoderImage(file, path: path, deferring: { _ in true })
      return !image.bytes(of: EncoderSection.staticSettings).isEmpty
    }
    let weights = path + "/model.safetensors"
    guard FileMemory.exists(weights) else { return false }
    return StaticFolder.table(in: try SafetensorsFile(contentsOf: weights)) != nil
  }
}
