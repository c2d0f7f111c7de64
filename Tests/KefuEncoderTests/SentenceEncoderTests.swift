import CEncoderKernels
import KefuTestSupport
import KefuValues
import Testing

@testable import KefuEncoder

struct SentenceEncoderTests {
  private static let texts = [
    "Where is my parcel?", "", "我的订单", "parcels parcels", "café", "a b ab abb",
    "is my is my is my is my is my is my is my is my is my is my is my", "???",
  ]

  private func encoder(_ model: TinyModel, threads: Int = 1) throws -> SentenceEncoder {
    try withTemporaryFolder { folder in
      try model.write(to: folder)
      return try SentenceEncoder(contentsOf: folder, threads: threads)
    }
  }

  private func tokens(_ encoder: SentenceEncoder, _ text: String) -> [Int] {
    var tokens: [Int32] = []
    encoder.tokenizer.append(text, to: &tokens)
    return tokens.map(Int.init)
  }

  @Test(arguments: ["mean", "cls"])
  func agreesWithAPlainImplementation(pooling: String) throws {
    let model = TinyModel { $0.pooling = pooling }
    let encoder = try encoder(model)
    let vectors = encoder.vectors(of: SentenceEncoderTests.texts)
    for (text, vector) in zip(SentenceEncoderTests.texts, vectors) {
      let expected = PlainEncoder(model: model).vector(of: tokens(encoder, text))
      for (a, b) in zip(vector, expected) { #expect(abs(Double(a) - b) < 2e-6) }
    }
  }

  @Test func vectorsDoNotDependOnBatchOrThreads() throws {
    let model = TinyModel {
      $0.width = 96
      $0.heads = 2
      $0.intermediate = 200
    }
    let one = try encoder(model)
    let three = try encoder(model, threads: 3)
    let texts = (0..<40).flatMap { _ in SentenceEncoderTests.texts }
    let together = three.vectors(of: texts)
    for (index, text) in texts.enumerated() {
      #expect(one.vectors(of: [text]) == [together[index]])
    }
  }

  @Test func namesOfTensorsMayHaveAPrefix() throws {
    let plain = try encoder(TinyModel())
    let prefixed = try encoder(TinyModel { $0.tensorPrefix = "bert." })
    #expect(plain.vectors(of: ["my parcel"]) == prefixed.vectors(of: ["my parcel"]))
  }

  @Test func importedFileGivesTheSameVectors() throws {
    try withTemporaryFolder { folder in
      try TinyModel().write(to: folder)
      let file = folder + "/encoder.kefu"
      let summary = try EmbeddingFile.convert(folder, to: file, prefix: "query: ")
      #expect(summary.contains { $0 == ("prefix", "'query: '") })
      let imported = try SentenceEncoder(contentsOf: file)
      let published = try SentenceEncoder(contentsOf: folder)
      #expect(imported.vectors(of: ["a b"]) == published.vectors(of: ["query: a b"]))
      #expect(imported.digest != published.digest)
    }
  }

  @Test(arguments: ["F16", "BF16"])
  func numbersOfSixteenBits(type: String) throws {
    try withTemporaryFolder { folder in
      let model = TinyModel()
      try model.write(to: folder)
      let bytes = model.safetensors(type: type) { number in
        let bits =
          type == "F16" ? Float16(number).bitPattern : UInt16(number.bitPattern >> 16)
        return withUnsafeBytes(of: bits.littleEndian) { Array($0) }
      }
      let exact = try SentenceEncoder(contentsOf: folder).vectors(of: ["my parcel"])[0]
      try write(bytes, to: folder + "/model.safetensors")
      let rounded = try SentenceEncoder(contentsOf: folder).vectors(of: ["my parcel"])[0]
      for (a, b) in zip(exact, rounded) { #expect(abs(a - b) < (type == "F16" ? 0.003 : 0.03)) }
    }
  }

  @Test func positionsOfRobertaBeginAfterThePadding() throws {
    let model = TinyModel { $0.family = "xlm-roberta" }
    let encoder = try encoder(model)
    let expected = PlainEncoder(model: model).vector(
      of: tokens(encoder, "my parcel"), firstPosition: 2)
    for (a, b) in zip(encoder.vectors(of: ["my parcel"])[0], expected) {
      #expect(abs(Double(a) - b) < 2e-6)
    }
  }

  @Test func weightsOfEightBitsAreNearTheExactOnes() throws {
    let model = TinyModel {
      $0.width = 96
      $0.heads = 3
      $0.intermediate = 160
    }
    try withTemporaryFolder { folder in
      try model.write(to: folder)
      let file = folder + "/encoder.kefu"
      _ = try EmbeddingFile.convert(folder, to: file, isQuantised: true)
      let texts = SentenceEncoderTests.texts
      let exact = try SentenceEncoder(contentsOf: folder).vectors(of: texts)
      let encoder = try SentenceEncoder(contentsOf: file, threads: 2)
      let near = encoder.vectors(of: texts)
      for (a, b) in zip(exact, near) {
        #expect(zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } > 0.999)
      }
      for (text, vector) in zip(texts, near) { #expect(encoder.vectors(of: [text]) == [vector]) }
    }
  }

  /// A shop trains on one machine and answers on another.
  @Test(arguments: [true, false])
  func vectorsAreThoseOfEveryProcessor(isQuantised: Bool) throws {
    let model = TinyModel {
      $0.width = 96
      $0.heads = 2
    }
    try withTemporaryFolder { folder in
      try model.write(to: folder)
      let file = folder + "/encoder.kefu"
      _ = try EmbeddingFile.convert(folder, to: file, isQuantised: isQuantised)
      var encoder = try SentenceEncoder(contentsOf: file)
      let usual = encoder.vectors(of: SentenceEncoderTests.texts)
      for instructions in [
        KEFU_INSTRUCTIONS_ANY, KEFU_INSTRUCTIONS_AVX2, KEFU_INSTRUCTIONS_AVX512,
      ] {
        encoder.instructions = instructions
        let others = encoder.vectors(of: SentenceEncoderTests.texts)
        for (a, b) in zip(usual.joined(), others.joined()) {
          #expect(isQuantised ? a == b : abs(a - b) < 2e-6)
        }
      }
    }
  }
}
