import KefuTestSupport
import KefuValues
import Testing

@testable import KefuEncoder

struct TokenizerTests {
  private func pieces(_ text: String, _ model: TinyModel = TinyModel()) throws -> [String] {
    try withTemporaryFolder { folder in
      try model.write(to: folder)
      var tokens: [Int32] = []
      try SentenceEncoder(contentsOf: folder).tokenizer.append(text, to: &tokens)
      return tokens.map { model.vocabulary[Int($0)] }
    }
  }

  @Test(arguments: [
    ("Where IS my parcels?", ["where", "is", "my", "par", "##cel", "##s", "?"]),
    ("我的订单", ["[UNK]", "[UNK]", "订", "单"]), ("Café CAFE\u{301}", ["cafe", "cafe"]),
    ("a\u{0}b a\u{200B}b\u{FFFD}", ["a", "##b", "a", "##b"]),
    ("a\u{A0}b\u{3000}a", ["a", "b", "a"]),
    ("parx", ["[UNK]"]), ("", []), ("a [MASK]b", ["a", "[MASK]", "b"]),
    (String(repeating: "b", count: 101), ["[UNK]"]),
    ("a?b", ["a", "?", "b"]), ("\u{37E}", ["[UNK]"]),
  ])
  func wordPieces(text: String, expected: [String]) throws {
    #expect(try pieces(text) == ["[CLS]"] + expected + ["[SEP]"])
  }

  @Test func longTextsAreCutBeforeTheirEnd() throws {
    let tokens = try pieces(String(repeating: "a ", count: 100))
    #expect(tokens.count == 20)
    #expect(tokens.last == "[SEP]")
  }

  @Test func naughtyTextsNeverTrap() throws {
    try withTemporaryFolder { folder in
      try TinyModel().write(to: folder)
      let encoder = try SentenceEncoder(contentsOf: folder)
      for vector in encoder.vectors(of: naughtyStrings) {
        let length = vector.reduce(0) { $0 + $1 * $1 }
        #expect(abs(length - 1) < 1e-4)
      }
    }
  }

  private static let unigram = """
    {"added_tokens": [{"id": 0, "content": "<s>"}], "normalizer": null,
     "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always"},
     "post_processor": {"type": "TemplateProcessing",
       "single": [{"SpecialToken": {"id": "<s>"}}, {"Sequence": {"id": "A"}}],
       "special_tokens": {"<s>": {"ids": [0]}}},
     "model": {"type": "Unigram", "unk_id": 1, "vocab": [["<s>", 0], ["<unk>", 0], ["▁", -2],
       ["a", -3], ["b", -3], ["ab", -4], ["▁a", -4], ["▁ab", -9], ["订单", -3]]}}
    """

  @Test(arguments: [
    ("ab", [0, 2, 5]), ("a b", [0, 6, 2, 4]), ("订单", [0, 2, 8]), ("订订a", [0, 2, 1, 3]), ("", [0]),
    ("<s>a", [0, 0, 6]),
  ])
  func bestSumOfScores(text: String, expected: [Int32]) throws {
    try withTemporaryFolder { folder in
      let model = TinyModel { $0.family = "xlm-roberta" }
      try model.write(to: folder)
      try write(TokenizerTests.unigram, to: folder + "/tokenizer.json")
      var tokens: [Int32] = []
      try SentenceEncoder(contentsOf: folder).tokenizer.append(text, to: &tokens)
      #expect(tokens == expected)
    }
  }
}
