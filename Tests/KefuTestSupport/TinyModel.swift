import Foundation
import KefuValues

/// A model of the BERT family with a few random weights, as the files of a published one.
package struct TinyModel {
  package var family = "bert"
  package var width = 24
  package var heads = 3
  package var layers = 2
  package var intermediate = 40
  package var positions = 20
  package var tensorPrefix = ""
  package var pooling = "mean"
  package var vocabulary = [
    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "where", "is", "my", "par", "##cel", "##s", "订",
    "单", "?", "cafe", "a", "b", "##b",
  ]
  /// All tensors, without prefix.
  package private(set) var tensors: [String: (shape: [Int], numbers: [Float])] = [:]

  package init(seed: UInt64 = 1, _ change: (inout TinyModel) -> Void = { _ in }) {
    change(&self)
    var generator = SplitMix64(seed: seed)
    func add(_ name: String, _ shape: [Int], around center: Float = 0) {
      tensors[name] = (
        shape,
        (0..<shape.reduce(1, *)).map { _ in center + Float.random(in: -0.3...0.3, using: &generator)
        }
      )
    }
    func addNorm(_ name: String) {
      add(name + ".weight", [width], around: 1)
      add(name + ".bias", [width])
    }
    func addLinear(_ name: String, _ outputs: Int, _ inputs: Int) {
      add(name + ".weight", [outputs, inputs])
      add(name + ".bias", [outputs])
    }
    add("embeddings.word_embeddings.weight", [vocabulary.count, width])
    add("embeddings.position_embeddings.weight", [positions, width])
    add("embeddings.token_type_embeddings.weight", [2, width])
    addNorm("embeddings.LayerNorm")
    for layer in 0..<layers {
      let name = "encoder.layer.\(layer)."
      for part in ["query", "key", "value"] {
        addLinear(name + "attention.self." + part, width, width)
      }
      addLinear(name + "attention.output.dense", width, width)
      addNorm(name + "attention.output.LayerNorm")
      addLinear(name + "intermediate.dense", intermediate, width)
      addLinear(name + "output.dense", width, intermediate)
      addNorm(name + "output.LayerNorm")
    }
  }

  /// Writes the folder of the model.
  package func write(to folder: String) throws {
    func write(_ text: String, _ name: String) throws {
      try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
    }
    try write(
      """
      {"model_type": "\(family)", "hidden_size": \(width), "num_attention_heads": \(heads),
       "num_hidden_layers": \(layers), "intermediate_size": \(intermediate), "hidden_act": "gelu",
       "max_position_embeddings": \(positions), "type_vocab_size": 2, "layer_norm_eps": 1e-12,
       "pad_token_id": 1, "vocab_size": \(vocabulary.count)}
      """, "config.json")
    try write(vocabulary.joined(separator: "\n") + "\n", "vocab.txt")
    try write(
      """
      [{"idx": 0, "path": "", "type": "sentence_transformers.models.Transformer"},
       {"idx": 1, "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"}]
      """, "modules.json")
    try FileManager.default.createDirectory(
      atPath: folder + "/1_Pooling", withIntermediateDirectories: true)
    try write(
      """
      {"pooling_mode_cls_token": \(pooling == "cls"), "pooling_mode_mean_tokens": \(pooling == "mean")}
      """, "1_Pooling/config.json")
    try Data(safetensors()).write(to: URL(fileURLWithPath: folder + "/model.safetensors"))
  }

  /// The file of weights, in numbers of 32 bits unless `encode` says otherwise.
  package func safetensors(type: String = "F32", encode: (Float) -> [UInt8] = TinyModel.bytes)
    -> [UInt8]
  {
    var entries: [String] = []
    var numbers: [UInt8] = []
    for (name, tensor) in tensors.sorted(by: { $0.key < $1.key }) {
      let start = numbers.count
      for number in tensor.numbers { numbers += encode(number) }
      entries.append(
        """
        "\(tensorPrefix)\(name)":{"dtype":"\(type)","shape":\(tensor.shape),
        "data_offsets":[\(start),\(numbers.count)]}
        """)
    }
    let metadata = "{\"__metadata__\":{\"format\":\"pt\"},"
    let header = Array((metadata + entries.joined(separator: ",") + "}").utf8)
    return withUnsafeBytes(of: UInt64(header.count).littleEndian) { Array($0) } + header + numbers
  }

  package static func bytes(_ number: Float) -> [UInt8] {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) }
  }
}
