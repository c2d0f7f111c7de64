import Foundation
import KefuTestSupport
import KefuValues
import Testing

@testable import KefuEncoder

/// Models as model2vec writes them.
struct StaticFolderTests {
  /// The folder of a model; four pieces, the unknown one first.
  private struct Model {
    /// By name: type, shape, bytes.
    var tensors: [(name: String, type: String, shape: [Int], bytes: [UInt8])] = [
      Model.floats("embeddings", [4, 2], [9, 9, 3, 4, 1, 0, 0, 2])
    ]
    var configuration: String?

    static func floats(
      _ name: String, _ shape: [Int], _ numbers: [Float]
    ) -> (name: String, type: String, shape: [Int], bytes: [UInt8]) {
      (name, "F32", shape, numbers.flatMap(TinyModel.bytes))
    }

    static func integers(
      _ name: String, _ numbers: [Int64]
    ) -> (name: String, type: String, shape: [Int], bytes: [UInt8]) {
      let bytes = numbers.flatMap { withUnsafeBytes(of: $0.littleEndian) { Array($0) } }
      return (name, "I64", [numbers.count], bytes)
    }

    func write(to folder: String) throws {
      var entries: [String] = []
      var bytes: [UInt8] = []
      for tensor in tensors {
        entries.append(
          """
          "\(tensor.name)":{"dtype":"\(tensor.type)","shape":\(tensor.shape),
          "data_offsets":[\(bytes.count),\(bytes.count + tensor.bytes.count)]}
          """)
        bytes += tensor.bytes
      }
      let header = Array("{\(entries.joined(separator: ","))}".utf8)
      let size = withUnsafeBytes(of: UInt64(header.count).littleEndian) { Array($0) }
      try KefuTestSupport.write(size + header + bytes, to: folder + "/model.safetensors")
      try KefuTestSupport.write(
        """
        {"normalizer": {"type": "BertNormalizer"}, "pre_tokenizer": {"type": "BertPreTokenizer"},
         "model": {"type": "WordPiece", "unk_token": "[UNK]",
          "vocab": {"[UNK]": 0, "parcel": 1, "where": 2, "##s": 3}}}
        """, to: folder + "/tokenizer.json")
      if let configuration {
        try KefuTestSupport.write(configuration, to: folder + "/config.json")
      }
    }
  }

  private func vectors(
    of texts: [String], _ change: (inout Model) -> Void = { _ in }
  ) throws -> [[Float]] {
    try withTemporaryFolder { folder in
      var model = Model()
      change(&model)
      try model.write(to: folder)
      let table = try StaticEmbedding(contentsOf: folder)
      let vectors = table.vectors(of: texts)
      try table.write(to: folder + "/table.kefu")
      #expect(try StaticEmbedding(contentsOf: folder + "/table.kefu").vectors(of: texts) == vectors)
      return vectors.map { $0.map { ($0 * 10).rounded() / 10 } }
    }
  }

  @Test func unknownPiecesDoNotCount() throws {
    let vectors = try vectors(of: ["parcel", "Parcel xyz", "xyz", "", "where wheres"])
    #expect(vectors == [[0.6, 0.8], [0.6, 0.8], [0, 0], [0, 0], [0.7, 0.7]])
  }

  @Test func piecesMayShareARowAndHaveWeights() throws {
    let vectors = try vectors(of: ["parcel", "where", "parcel where", "wheres"]) { model in
      model.tensors = [
        Model.floats("embeddings", [2, 2], [3, 4, 4, -3]),
        Model.integers("mapping", [0, 0, 1, 0]),
        Model.floats("weights", [4], [1, 2, 0.5, 0.5]),
      ]
    }
    #expect(vectors == [[0.6, 0.8], [0.8, -0.6], [0.8, 0.6], [1, 0.1]])
  }

  @Test func longTextsAreCut() throws {
    let texts = ["where parcel", "xx where parcel"]
    #expect(
      try vectors(of: texts) { $0.configuration = #"{"max_length": 1}"# } == [[1, 0], [0, 0]])
    // Two pieces of 5 or 6 scalars.
    #expect(
      try vectors(of: ["     where parcel"]) { $0.configuration = #"{"max_length": 2}"# } == [
        [1, 0]
      ])
  }

  @Test func whatAnImportWouldIgnoreIsRefused() throws {
    try withTemporaryFolder { folder in
      try Model().write(to: folder)
      let table = folder + "/table.kefu"
      _ = try EmbeddingFile.convert(folder, to: table)
      func problem(_ path: String, prefix: String? = nil, isQuantised: Bool = false) throws
        -> String
      {
        let error = try #require(throws: EncoderError.self) {
          try EmbeddingFile.convert(
            path, to: folder + "/again.kefu", prefix: prefix, isQuantised: isQuantised)
        }
        return "\(error)"
      }
      #expect(try problem(folder, prefix: "query: ").contains("puts no prefix before texts"))
      #expect(try problem(table, prefix: "query: ").contains("puts no prefix before texts"))
      #expect(try problem(table, isQuantised: true).contains("has been imported already"))
      #expect(
        try problem(table).hasSuffix(
          "import what it was made of again"))
    }
  }

  @Test(arguments: [
    Model.integers("mapping", [0, 1, 2, 4]), Model.integers("mapping", [0, 1, -1, 2]),
    Model.integers("mapping", [0, 1, 1 << 40, 2]), Model.integers("mapping", [0, 1]),
    Model.floats("mapping", [4], [0, 0, 0, 0]), Model.floats("weights", [3], [0, 0, 0]),
    Model.floats("weights", [4], [1, 1, .nan, 1]),
    Model.floats("weights", [4], [1, .infinity, 1, 1]),
  ])
  private func tensorThatDoesNotFit(
    tensor: (name: String, type: String, shape: [Int], bytes: [UInt8])
  ) throws {
    #expect(throws: EncoderError.self) { try vectors(of: []) { $0.tensors.append(tensor) } }
  }
}
