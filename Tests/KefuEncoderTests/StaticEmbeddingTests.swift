import KefuTestSupport
import KefuValues
import Testing

@testable import KefuEncoder

struct StaticEmbeddingTests {
  private static let vectors = """
    4 2
    parcel 3 4
    订单 0 1
    订 1 0
    Apple -1 0
    """

  @Test func textsAreMeansOfTheirWords() throws {
    try withTemporaryFolder { folder in
      try write(StaticEmbeddingTests.vectors, to: folder + "/words.vec")
      let table = try StaticEmbedding(contentsOf: folder + "/words.vec")
      let vectors = table.vectors(of: ["Parcel", "订单!", "订", "xyz", "", "apple Apple"])
      #expect(
        vectors.map { $0.map { ($0 * 10).rounded() / 10 } }
          == [[0.6, 0.8], [0, 1], [1, 0], [0, 0], [0, 0], [-1, 0]])
    }
  }

  @Test func writtenTableGivesTheSameVectors() throws {
    try withTemporaryFolder { folder in
      try write(StaticEmbeddingTests.vectors, to: folder + "/words.vec")
      let summary = try EmbeddingFile.convert(folder + "/words.vec", to: folder + "/words.kefu")
      #expect(summary.map(\.value).prefix(3) == ["static table", "2", "5"])
      let texts = ["parcel 订单", "Apple"]
      let table = try EmbeddingFile.open(folder + "/words.kefu")
      #expect(
        table.vectors(of: texts)
          == (try StaticEmbedding(contentsOf: folder + "/words.vec").vectors(of: texts)))
    }
  }

  @Test func lineWithTooFewNumbersIsAnError() throws {
    try withTemporaryFolder { folder in
      try write("a 1 2\nb 1\n", to: folder + "/words.vec")
      let error = try #require(throws: EncoderError.self) {
        try StaticEmbedding(contentsOf: folder + "/words.vec")
      }
      #expect("\(error)".contains("line 2 has 1 numbers, the lines before 2"))
    }
  }

  @Test func distilledTableKnowsItsWords() throws {
    try withTemporaryFolder { folder in
      try TinyModel().write(to: folder)
      let encoder = try SentenceEncoder(contentsOf: folder)
      let table = try #require(
        try StaticEmbedding.distilled(from: encoder, words: ["where", "parcel", "订单", "where"]))
      #expect(table.dimension == encoder.dimension)
      #expect(table.count == 4)
      let vectors = table.vectors(of: ["parcel", "Parcel!", "nothing"])
      #expect(vectors[0] == vectors[1])
      #expect(vectors[2].allSatisfy { $0 == 0 })
    }
  }
}
