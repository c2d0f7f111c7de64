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
}
