import CEncoderKernels

/// Turns the folder of a published model into an image: weights packed for the kernels, the vocabulary as a tree.
struct EncoderImport {
  private let folder: ModelFolder
  private let tensors: SafetensorsFile
  private var settings: EncoderSettings
  /// Before the names of tensors: nothing, "bert." or "roberta.".
  private let tensorPrefix: String

  /// - Parameters:
  ///   - path: The folder.
  ///   - isQuantised: Whether weights become numbers of 8 bits.
  /// - Throws: Why the model is refused.
  init(_ path: String, isQuantised: Bool = false) throws(EncoderError) {
    folder = try ModelFolder(path)
    settings = try folder.settings()
    settings.isQuantised = isQuantised
    let tensors = try folder.tensors()
    self.tensors = tensors
    tensorPrefix =
      try folder.family().tensorPrefixes.first {
        tensors.shape(of: $0 + "embeddings.word_embeddings.weight") != nil
      } ?? ""
  }

  /// Makes the image.
  ///
  /// - Parameter prefix: What is put before every text; nil for what the folder says.
  /// - Returns: The image.
  /// - Throws: Why the model is refused.
  func image(prefix: String? = nil) throws(EncoderError) -> FileMemory {
    let tokenizer = try folder.tokenizer()
    try check(tokenizer)
    var builder = ImageBuilder(expecting: expectedSize)
    settings.append(to: &builder)
    let ownPrefix = try folder.prefix()
    tokenizer.append(
      to: &builder, prefix: prefix ?? ownPrefix, longestText: settings.longestText)
    try appendEmbeddings(to: &builder)
    for layer in 0..<settings.layers { try append(layer: layer, to: &builder) }
    return builder.finish()
  }

  private var expectedSize: Int {
    let embeddings = (settings.vocabulary + settings.longestText) * settings.paddedWidth
    let layer =
      settings.paddedWidth * (4 * settings.paddedHeads + 2 * settings.paddedIntermediate + 64)
    return 4 * (embeddings + settings.layers * layer) + settings.vocabulary * 64
  }

  /// The configuration is believed only as far as the file of weights has as much, so nothing huge is allocated for a lie.
  private func check(_ tokenizer: TokenizerDefinition) throws(EncoderError) {
    for (name, shape) in [
      ("embeddings.word_embeddings.weight", [settings.vocabulary, settings.width]),
      ("encoder.layer.0.intermediate.dense.weight", [settings.intermediate, settings.width]),
    ] where settings.layers > 0 || name.hasPrefix("embeddings") {
      let name = tensorPrefix + name
      guard let found = tensors.shape(of: name) else {
        throw .missingTensor(path: tensors.path, name: name)
      }
      guard found == shape else {
        throw .wrongShape(path: tensors.path, name: name, expected: shape, found: found)
      }
    }
    if let layer = tensors.firstLayer(after: settings.layers, namedBy: tensorPrefix) {
      throw .unsupported(
        path: folder.file("config.json"),
        problem:
          "num_hidden_layers is \(settings.layers), but 'model.safetensors' has weights for layer "
          + "\(layer), counted from 0; are both files of one model?")
    }
    let numbers =
      [tokenizer.unknown, tokenizer.pieces.count - 1] + tokenizer.first + tokenizer.last
      + tokenizer.added.map { Int($0.token) }
    guard let most = numbers.max(), most < settings.vocabulary else {
      throw .malformed(
        path: folder.path,
        problem: "the tokenizer has \((numbers.max() ?? 0) + 1) pieces, the model has "
          + "\(settings.vocabulary)")
    }
    guard settings.longestText > tokenizer.first.count + tokenizer.last.count else {
      throw .malformed(path: folder.path, problem: "it leaves no token to a text")
    }
  }

  private func floats(_ name: String, _ shape: [Int]) throws(EncoderError) -> [Float] {
    try tensors.floats(of: tensorPrefix + name, shape: shape)
  }

  private func appendEmbeddings(to builder: inout ImageBuilder) throws(EncoderError) {
    let words = try floats(
      "embeddings.word_embeddings.weight", [settings.vocabulary, settings.width])
    if settings.isQuantised {
      append(quantisedRows: words, to: &builder)
    } else {
      append(rows: words, section: EncoderSection.words, to: &builder)
    }
    let first = try folder.firstPosition()
    let all = try folder.count("max_position_embeddings")
    let types = try folder.count("type_vocab_size")
    var positions = try floats("embeddings.position_embeddings.weight", [all, settings.width])
    let type = try floats("embeddings.token_type_embeddings.weight", [types, settings.width])
    positions.removeFirst(first * settings.width)
    positions.removeLast(positions.count - settings.longestText * settings.width)
    for index in positions.indices where types > 0 {
      positions[index] += type[index % settings.width]
    }
    append(rows: positions, section: EncoderSection.positions, to: &builder)
    try append(norm: "embeddings.LayerNorm", section: EncoderSection.embeddingNorm, to: &builder)
  }

  /// Rows of the model's width, filled up with zeros.
  private func append(rows: [Float], section: Int, to builder: inout ImageBuilder) {
    let (width, padded) = (settings.width, settings.paddedWidth)
    let count = rows.count / width
    builder.append(section, count: count * padded, as: Float.self) { target in
      for row in 0..<count {
        for channel in 0..<width { target[row * padded + channel] = rows[row * width + channel] }
      }
    }
  }

  /// The words with 8 bits, each row with a scale of its own.
  private func append(quantisedRows rows: [Float], to builder: inout ImageBuilder) {
    let (width, padded) = (settings.width, settings.paddedWidth)
    var scales = [Float](repeating: 0, count: settings.vocabulary)
    builder.append(
      EncoderSection.words, count: settings.vocabulary * padded, as: Int8.self
    ) { target in
      for row in 0..<settings.vocabulary {
        let numbers = rows[(row * width)..<((row + 1) * width)]
        let largest = numbers.reduce(0) { max($0, abs($1)) }
        guard largest > 0, largest < 1e30 else { continue }
        scales[row] = largest / 127
        for (channel, number) in numbers.enumerated() {
          target[row * padded + channel] = Int8((number * (127 / largest)).rounded())
        }
      }
    }
    builder.append(EncoderSection.wordScales, scales)
  }

  private func append(
    norm name: String, section: Int, to builder: inout ImageBuilder
  ) throws(EncoderError) {
    append(rows: try floats(name + ".weight", [settings.width]), section: section, to: &builder)
    append(rows: try floats(name + ".bias", [settings.width]), section: section + 1, to: &builder)
  }

  private func append(layer: Int, to builder: inout ImageBuilder) throws(EncoderError) {
    let name = "encoder.layer.\(layer)."
    let (width, intermediate) = (settings.width, settings.intermediate)
    let heads = Places(
      (0..<width).map { $0 / settings.head * settings.paddedHead + $0 % settings.head },
      of: settings.paddedHeads)
    let states = Places(Array(0..<width), of: settings.paddedWidth)
    let expanded = Places(Array(0..<intermediate), of: settings.paddedIntermediate)
    try append(
      [name + "attention.self.query", name + "attention.self.key", name + "attention.self.value"],
      from: states, to: heads, section: EncoderSection.layer(layer, .queryKeyValue), &builder)
    try append(
      [name + "attention.output.dense"], from: heads, to: states,
      section: EncoderSection.layer(layer, .attentionOutput), &builder)
    try append(
      norm: name + "attention.output.LayerNorm",
      section: EncoderSection.layer(layer, .attentionNorm), to: &builder)
    try append(
      [name + "intermediate.dense"], from: states, to: expanded,
      section: EncoderSection.layer(layer, .intermediate), &builder)
    try append(
      [name + "output.dense"], from: expanded, to: states,
      section: EncoderSection.layer(layer, .output), &builder)
    try append(
      norm: name + "output.LayerNorm", section: EncoderSection.layer(layer, .outputNorm),
      to: &builder)
  }

  /// Where channels lie among as many as the kernels want.
  private struct Places {
    var places: [Int32]
    var count: Int

    init(_ places: [Int], of count: Int) {
      self.places = places.map(Int32.init)
      self.count = count
    }
  }

  /// Appends linear layers side by side: their weights in panels, then their biases.
  private func append(
    _ names: [String], from inputs: Places, to outputs: Places, section: Int,
    _ builder: inout ImageBuilder
  ) throws(EncoderError) {
    var weights: [[Float]] = []
    var biases: [[Float]] = []
    for name in names {
      weights.append(
        try floats(name + ".weight", [outputs.places.count, inputs.places.count]))
      biases.append(try floats(name + ".bias", [outputs.places.count]))
    }
    let size = inputs.count * outputs.count
    let pack = { (target: UnsafeMutableBufferPointer<Float>) in
      for (index, matrix) in weights.enumerated() {
        guard let start = target.baseAddress else { continue }
        kefu_pack(
          matrix, Int32(outputs.places.count), Int32(inputs.places.count), outputs.places,
          inputs.places, Int32(inputs.count), start + index * size)
      }
    }
    if settings.isQuantised {
      var panels = [Float](repeating: 0, count: names.count * size)
      panels.withUnsafeMutableBufferPointer { pack($0) }
      let count = names.count * outputs.count
      var scales = [Float](repeating: 0, count: count)
      var sums = [Int32](repeating: 0, count: count)
      builder.append(section, count: panels.count, as: Int8.self) { target in
        guard let start = target.baseAddress else { return }
        kefu_quantise_panels(panels, Int32(inputs.count), Int32(count), start, &scales, &sums)
      }
      builder.append(section + 2, scales)
      builder.append(section + 3, sums)
    } else {
      builder.append(section, count: names.count * size, as: Float.self, fill: pack)
    }
    builder.append(section + 1, count: names.count * outputs.count, as: Float.self) { target in
      for (index, bias) in biases.enumerated() {
        for (output, place) in outputs.places.enumerated() {
          target[index * outputs.count + Int(place)] = bias[output]
        }
      }
    }
  }
}
