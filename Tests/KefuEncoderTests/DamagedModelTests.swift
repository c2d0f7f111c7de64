import Foundation
import KefuTestSupport
import KefuValues
import Testing

@testable import KefuEncoder

/// Files that are damaged, foreign or hostile give an error that says what is wrong.
struct DamagedModelTests {
  private func problem(_ damage: (String) throws -> Void) throws -> String {
    try withTemporaryFolder { folder in
      try TinyModel().write(to: folder)
      try damage(folder)
      do {
        _ = try SentenceEncoder(contentsOf: folder)
        return "none"
      } catch {
        return "\(error)".replacingOccurrences(of: folder, with: "F")
      }
    }
  }

  private func replace(_ old: String, _ new: String, in file: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains(old))
    try write(text.replacingOccurrences(of: old, with: new), to: file)
  }

  @Test func truncatedWeights() throws {
    let text = try problem { folder in
      let bytes = TinyModel().safetensors()
      try write(Array(bytes.prefix(bytes.count - 100)), to: folder + "/model.safetensors")
    }
    #expect(text.hasPrefix("'F/model.safetensors' is truncated: "))
  }

  @Test(arguments: [0, 3, 8, 9, 200])
  func weightsThatEndEarly(count: Int) throws {
    let text = try problem { folder in
      try write(Array(TinyModel().safetensors().prefix(count)), to: folder + "/model.safetensors")
    }
    #expect(text.contains("'F/model.safetensors' is "))
  }

  @Test func headerThatClaimsTerabytes() throws {
    let text = try problem { folder in
      let bytes = withUnsafeBytes(of: UInt64(1 << 43).littleEndian) { Array($0) } + [0x7B, 0x7D]
      try write(bytes, to: folder + "/model.safetensors")
    }
    #expect(
      text
        == "'F/model.safetensors' is damaged: it claims a header of 8796093022208 bytes; copy it again"
    )
  }

  @Test(arguments: [
    #"{"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]}}"#,
    #"{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,0]}}"#,
    #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,9007199254740992]}}"#,
    #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}"#,
    #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}"#,
    #"{"a":7}"#, "[]", #"{"a""#, String(repeating: "[", count: 100_000),
  ])
  func hostileHeader(header: String) throws {
    let text = try problem { folder in
      let bytes = Array(header.utf8)
      let size = withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { Array($0) }
      try write(size + bytes + [0, 0, 0, 0], to: folder + "/model.safetensors")
    }
    #expect(text.hasPrefix("'F/model.safetensors' is damaged: "), "\(text)")
  }

  @Test func shapeThatDoesNotFit() throws {
    let text = try problem { folder in
      try replace("\"hidden_size\": 24", "\"hidden_size\": 48", in: folder + "/config.json")
    }
    #expect(text.contains("has the shape [18, 24], but 'config.json' asks for [18, 48]"))
  }

  @Test func configurationThatIsOutOfAllMeasure() throws {
    let text = try problem { folder in
      try replace(
        "\"vocab_size\": 18", "\"vocab_size\": 60000000", in: folder + "/config.json")
    }
    #expect(text.contains("asks for [60000000, 24]"))
  }

  @Test(arguments: [
    (
      "\"hidden_size\": 24", "\"hidden_size\": 25",
      "hidden_size, 25, is not a multiple of num_attention_heads, 3"
    ),
    (
      "\"num_attention_heads\": 3", "\"num_attention_heads\": 0",
      "num_attention_heads is 0, possible are 1 to 65536"
    ),
    (
      "\"num_hidden_layers\": 2", "\"num_hidden_layers\": 1",
      "num_hidden_layers is 1, but 'model.safetensors' has weights for layer 1, counted from 0; are both files of one "
        + "model?"
    ),
  ])
  func configurationThatDoesNotFit(old: String, new: String, reason: String) throws {
    let text = try problem { try replace(old, new, in: $0 + "/config.json") }
    #expect(text == "'F/config.json' cannot be used: \(reason)")
  }

  @Test func unknownArchitecture() throws {
    let text = try problem { folder in
      try replace("\"bert\"", "\"gpt2\"", in: folder + "/config.json")
    }
    #expect(
      text
        == "'F/config.json' cannot be used: the architecture is 'gpt2'; known are bert, roberta, xlm-roberta"
    )
  }

  @Test(arguments: ["config.json", "model.safetensors", "vocab.txt"])
  func missingFile(name: String) throws {
    let text = try problem { try FileManager.default.removeItem(atPath: "\($0)/\(name)") }
    #expect(text.contains(name))
    #expect(text.hasSuffix("copy the whole folder of the model"))
  }

  @Test func missingEncoder() throws {
    let error = try #require(throws: EncoderError.self) {
      try EmbeddingFile.open("/nowhere/a.kefu")
    }
    #expect(
      "\(error)" == "cannot read '/nowhere/a.kefu': No such file or directory; check the path")
  }

  @Test func importedFileWithOneBitFlipped() throws {
    try withTemporaryFolder { folder in
      try TinyModel().write(to: folder)
      let file = folder + "/encoder.kefu"
      _ = try EmbeddingFile.convert(folder, to: file)
      let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: file)))
      var accepted = 0
      for index in stride(from: 0, to: bytes.count, by: 613) {
        var damaged = bytes
        damaged[index] ^= 4
        try write(damaged, to: file)
        if let encoder = try? SentenceEncoder(contentsOf: file) {
          // Only the words' vectors are not compared with their checksum.
          accepted += 1
          _ = encoder.vectors(of: ["where is my parcel"])
        }
      }
      #expect(accepted < bytes.count / 613 / 4)
      try write(Array(bytes.prefix(bytes.count / 2)), to: file)
      #expect(throws: EncoderError.self) { try SentenceEncoder(contentsOf: file) }
    }
  }
}
