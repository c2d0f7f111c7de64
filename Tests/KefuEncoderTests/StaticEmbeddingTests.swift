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

  private func problem(_ text: String) throws -> String {
    try withTemporaryFolder { folder in
      try write(text, to: folder + "/words.vec")
      let error = try #require(throws: EncoderError.self) {
        try StaticEmbedding(contentsOf: folder + "/words.vec")
      }
      return "\(error)".replacing(folder, with: "F")
    }
  }

  @Test func badLineIsAnError() throws {
    #expect(
      try problem("a 1 2\nb 1\n")
        == "'F/words.vec' is damaged: line 2 has 1 numbers, the lines before 2; copy it again")
    #expect(try problem("2 2\na 1 2\n\nb 1 x\n").contains("line 4 has something that is no number"))
    #expect(try problem("a 1 2\nb 1 nan\n").contains("line 2 has something that is no number"))
    #expect(try problem("a 1 2\nb 1 1e99\n").contains("line 2 has something that is no number"))
  }

  @Test(arguments: [
    ("a 1 nan\n", "line 1 has something that is no number after its word"),
    ("a 1 1e99\n", "line 1 has something that is no number after its word"),
    ("\nWhere is my parcel?\nHello\n", "line 2 has something that is no number after its word"),
    ("a\n", "line 1 has no number after its word"), ("\n\n", "no line has a word"),
    ("PK\u{3}\0\0", "it is not a text"),
  ])
  func whatIsNoTableIsNotCalledDamaged(text: String, reason: String) throws {
    #expect(
      try problem(text)
        == "'F/words.vec' cannot be used: it is neither an encoder that 'kefu import-encoder' wrote, nor the folder "
        + "of a model, nor a text file of word vectors: \(reason)")
  }

  @Test func whatAFileSeemsToBeIsSaid() throws {
    #expect(try problem("KEFUMOOD\u{1}\0\0").contains("a file that kefu wrote, but not an encoder"))
    #expect(try problem("\u{2}\0\0\0\0\0\0\0{}").contains("the weights of a model alone"))
  }

  @Test func vectorsOutOfAllMeasureAreRefused() throws {
    #expect(try problem("9 70000\na 1\n").contains("its header says 70000 numbers a word"))
    #expect(try problem("9 0\na 1\n").contains("its header says 0 numbers a word"))
    let line = "a" + String(repeating: " 1", count: 70_000)
    #expect(try problem(line).contains("line 1 has 70000 numbers after its word"))
  }

  @Test func numbersAreReadInAnyNotation() throws {
    try withTemporaryFolder { folder in
      try write(
        "a 3e-1 -0.4\r\nb\t-0.30000000000000000000001 .4 \r\nc +3 4.\n", to: folder + "/a.vec")
      let vectors = try StaticEmbedding(contentsOf: folder + "/a.vec").vectors(of: ["a", "b", "c"])
      #expect(
        vectors.map { $0.map { ($0 * 10).rounded() / 10 } } == [
          [0.6, -0.8], [-0.6, 0.8], [0.6, 0.8],
        ])
    }
  }

  @Test func firstOfEqualWordsCounts() throws {
    try withTemporaryFolder { folder in
      try write("a 1 0\nb 1 1\na 0 1\n", to: folder + "/a.vec")
      let vector = try StaticEmbedding(contentsOf: folder + "/a.vec").vectors(of: ["a"])[0]
      #expect(vector.map { $0.rounded() } == [1, 0])
    }
  }

  @Test func wordsMayHaveSpacesOrBeSpaces() throws {
    try withTemporaryFolder { folder in
      try write("2 2\n. . 1 0\n 0 1\nb 0 1\n", to: folder + "/a.vec")
      let table = try StaticEmbedding(contentsOf: folder + "/a.vec")
      #expect(table.count == 3)
      #expect(table.vectors(of: ["b"])[0].map { $0.rounded() } == [0, 1])
    }
  }

  @Test func numbersOf8BitsAreNearly() throws {
    try withTemporaryFolder { folder in
      let numbers = (0..<37).map { "\(($0 * 37 % 19) - 9)" }.joined(separator: " ")
      try write("a \(numbers)\nb 1\(String(repeating: " 2", count: 36))\n", to: folder + "/a.vec")
      let exact = try StaticEmbedding(contentsOf: folder + "/a.vec").vectors(of: ["a b"])[0]
      _ = try EmbeddingFile.convert(folder + "/a.vec", to: folder + "/a.kefu", isQuantised: true)
      let table = try StaticEmbedding(contentsOf: folder + "/a.kefu")
      #expect(table.isQuantised)
      for (number, wanted) in zip(table.vectors(of: ["a b"])[0], exact) {
        #expect(abs(number - wanted) < 0.003)
      }
    }
  }
}
