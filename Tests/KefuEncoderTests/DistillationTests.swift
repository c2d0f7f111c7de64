import KefuTestSupport
import KefuValues
import Testing

@testable import KefuEncoder

struct DistillationTests {
  private static let texts = [
    "where is my parcel", "my parcel", "订单", "where is the parcel, please", "hello", "",
  ]

  private func encoder(in folder: String) throws -> SentenceEncoder {
    try TinyModel().write(to: folder)
    return try SentenceEncoder(contentsOf: folder)
  }

  private func cosine(_ a: [Float], _ b: [Float]) -> Float {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }

  @Test func everyPieceOfTheEncoderHasARow() throws {
    try withTemporaryFolder { folder in
      let encoder = try encoder(in: folder)
      let table = try Distillation(of: encoder).table(fittedTo: [])
      #expect(table.dimension == encoder.dimension)
      #expect(table.count == TinyModel().vocabulary.count)
      let vectors = table.vectors(of: ["parcel", "PARCEL", "my parcel", "\u{E000}", ""])
      #expect(vectors[0] == vectors[1])
      #expect(vectors[0] != vectors[2])
      #expect(vectors[3].allSatisfy { $0 == 0 })
      #expect(vectors[4].allSatisfy { $0 == 0 })
    }
  }

  @Test func textsBringTheTableNearToTheEncoder() throws {
    try withTemporaryFolder { folder in
      let encoder = try encoder(in: folder)
      let texts = Array(DistillationTests.texts.prefix(4))
      let exact = encoder.vectors(of: texts)
      let likeness = try [[], texts].map { given in
        let vectors = try Distillation(of: encoder).table(fittedTo: given).vectors(of: texts)
        return zip(vectors, exact).map(cosine).reduce(0, +) / Float(texts.count)
      }
      #expect(likeness[1] > likeness[0] + 0.1)
    }
  }

  @Test func sameTextsGiveTheSameTable() throws {
    try withTemporaryFolder { folder in
      var encoder = try encoder(in: folder)
      let first = try Distillation(of: encoder).table(fittedTo: DistillationTests.texts)
      encoder.threads = 2
      let again = try Distillation(of: encoder).table(
        fittedTo: DistillationTests.texts + DistillationTests.texts)
      #expect(first.digest == again.digest)
    }
  }

  @Test func textsAndPrefixOfTheEncoderAreTold() throws {
    try withTemporaryFolder { folder in
      try TinyModel().write(to: folder)
      let encoder = folder + "/encoder.kefu"
      _ = try EmbeddingFile.convert(folder, to: encoder, prefix: "my ")
      let texts = ["parcel", "where", "parcel"]
      let facts = try [folder, encoder].map {
        try EmbeddingFile.distil($0, to: folder + "/table.kefu", fittedTo: texts).suffix(2)
      }
      #expect(facts[0].map(\.name) == ["texts", "prefix"])
      #expect(facts[0].map(\.value) == ["2", "none"])
      #expect(facts[1].last?.value.contains("the encoder's 'my ' stood before the texts") == true)
    }
  }

  @Test func tableIsMadeOfAnEncoderAlone() throws {
    try withTemporaryFolder { folder in
      try TinyModel().write(to: folder)
      let (encoder, table) = (folder + "/encoder.kefu", folder + "/table.kefu")
      _ = try EmbeddingFile.convert(folder, to: encoder)
      let facts = try EmbeddingFile.distil(encoder, to: table, fittedTo: ["my parcel"])
      #expect(facts.map(\.value).prefix(4) == ["static table", "24", "18", "8 bits"])
      #expect(try EmbeddingFile.open(table) is StaticEmbedding)
      let error = try #require(throws: EncoderError.self) {
        try EmbeddingFile.distil(table, to: encoder, fittedTo: [])
      }
      #expect("\(error)".contains("a static table is made from a sentence encoder"))
    }
  }
}
