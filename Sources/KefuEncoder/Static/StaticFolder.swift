/// The folder of a model of model2vec: `model.safetensors` with the tensor `embeddings`, and `tokenizer.json`.
struct StaticFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  /// The name of the table: that of model2vec, or that of sentence-transformers.
  static func table(in tensors: SafetensorsFile) -> String? {
    ["embeddings", "embedding.weight"].first { tensors.shape(of: $0)?.count == 2 }
  }

  func image(isQuantised: Bool) throws(EncoderError) -> FileMemory {
    var tokenizer = try tokenizer()
    let tensors = try SafetensorsFile(contentsOf: path + "/model.safetensors")
    guard let name = StaticFolder.table(in: tensors), let shape = tensors.shape(of: name) else {
      throw .missingTensor(path: tensors.path, name: "embeddings")
    }
    guard StaticTable.widths.contains(shape[1]) else {
      throw .unsupported(path: tensors.path, problem: "its vectors have \(shape[1]) numbers")
    }
    // Several pieces may share a row.
    let places = try tensors.integers(of: "mapping") ?? []
    guard places.allSatisfy({ $0 >= 0 && $0 < shape[0] }) else {
      throw .malformed(path: tensors.path, problem: "'mapping' points beyond '\(name)'")
    }
    let tokenCount = places.isEmpty ? shape[0] : places.count
    guard tokenCount >= tokenizer.pieces.count,
      tokenizer.added.allSatisfy({ $0.token < tokenCount })
    else {
      throw .malformed(
        path: tensors.path,
        problem: "it has vectors for \(tokenCount) pieces, but the tokenizer has "
          + "\(tokenizer.pieces.count)")
    }
    let weights =
      tensors.shape(of: "weights") == nil
      ? [] : try tensors.floats(of: "weights", shape: [tokenCount])
    let rows = try tensors.floats(of: name, shape: shape)
    tokenizer.first = []
    tokenizer.last = []
    var table = StaticTable(tokenizer: .defined(tokenizer), width: shape[1], rowCount: shape[0])
    table.places = places
    table.weights = weights
    table.isQuantised = isQuantised
    try cut(&table, tokenizer.pieces)
    return table.image { row, target in
      _ = target.update(fromContentsOf: rows[(row * shape[1])..<((row + 1) * shape[1])])
    }
  }

  private func tokenizer() throws(EncoderError) -> TokenizerDefinition {
    let tokenizerPath = path + "/tokenizer.json"
    for name in ["tokenizer.json", "model.safetensors"] {
      guard FileMemory.exists("\(path)/\(name)") else {
        throw .missing(file: name, folder: path)
      }
    }
    return try TokenizerReader(
      document: try JSONValue(contentsOf: tokenizerPath), path: tokenizerPath
    )
    .definition()
  }

  /// Long texts are cut as model2vec does: after so many times the median length of a piece, then after so many pieces.
  private func cut(_ table: inout StaticTable, _ pieces: [[UInt8]]) throws(EncoderError) {
    guard FileMemory.exists(path + "/config.json") else { return }
    let configuration = try JSONValue(contentsOf: path + "/config.json")
    if let longest = configuration["max_length"] {
      if longest.isNull {
        table.longestText = 1 << 16
        return
      }
      guard let longest = longest.integer, (1...1 << 16).contains(longest) else {
        throw .malformed(path: path + "/config.json", problem: "'max_length' is out of all measure")
      }
      table.longestText = longest
    }
    let lengths = pieces.map { String(decoding: $0, as: UTF8.self).unicodeScalars.count }
      .sorted()
    let middle = lengths.count / 2
    let median =
      lengths.count % 2 == 1 ? lengths[middle] : (lengths[middle - 1] + lengths[middle]) / 2
    table.mostScalars = table.longestText * max(1, median)
  }
}
