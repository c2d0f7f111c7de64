/// The folder of a model of model2vec: `model.safetensors` with the tensor `embeddings`, and `tokenizer.json`.
struct StaticFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  /// The name of the table: that of model2vec, or that of sentence-transformers.
  static func table(in tensors: SafetensorsFile) -> String? {
    ["embeddings", "embedding.weight"].first { tensors.shape(of: $0)?.count == 2 }
  }

  func image() throws(EncoderError) -> FileMemory {
    let tokenizerPath = path + "/tokenizer.json"
    guard FileMemory.exists(tokenizerPath) else {
      throw .missing(file: "tokenizer.json", folder: path)
    }
    guard FileMemory.exists(path + "/model.safetensors") else {
      throw .missing(file: "model.safetensors", folder: path)
    }
    var tokenizer = try TokenizerReader(
      document: try JSONValue(contentsOf: tokenizerPath), path: tokenizerPath
    ).definition()
    // These models have no tokens at the ends of a text.
    tokenizer.first = []
    tokenizer.last = []
    let tensors = try SafetensorsFile(contentsOf: path + "/model.safetensors")
    guard tensors.shape(of: "mapping") == nil else {
      throw .unsupported(
        path: tensors.path, problem: "several pieces share a vector ('mapping'); save it without")
    }
    guard let name = StaticFolder.table(in: tensors), let shape = tensors.shape(of: name) else {
      throw .missingTensor(path: tensors.path, name: "embeddings")
    }
    guard shape.count == 2, shape[1] >= 1, shape[0] >= tokenizer.pieces.count,
      tokenizer.added.allSatisfy({ $0.token < shape[0] })
    else {
      throw .malformed(
        path: tensors.path,
        problem: "'\(name)' has the shape \(shape), but the tokenizer has "
          + "\(tokenizer.pieces.count) pieces")
    }
    var rows = try tensors.floats(of: name, shape: shape)
    if tensors.shape(of: "weights") != nil {
      let weights = try tensors.floats(of: "weights", shape: [shape[0]])
      for index in rows.indices { rows[index] *= weights[index / shape[1]] }
    }
    return StaticTable(tokenizer: tokenizer, width: shape[1], rows: rows).image()
  }
}
