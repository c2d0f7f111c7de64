import KefuText
import Testing

@testable import KefuUnderstanding

/// The built-in lexicon is readable, and its words are found where they are words.
@Suite struct SentimentLexiconTests {
  @Test("Every line of the tables is read")
  func everyLineIsRead() {
    for table in BuiltInLexicon.tables {
      for line in table.split(separator: "\n") {
        #expect(!LexiconNotation.words(in: String(line)).isEmpty, "\(line)")
      }
      let texts = LexiconNotation.words(in: table).map(\.text)
      #expect(Set(texts).count == texts.count)
    }
    #expect(BuiltInLexicon.words.allSatisfy { (0.4...2).contains($0.factor) })
  }

  @Test(
    "The built-in lexicon knows the words that rules and anger need",
    arguments: [
      ("不", LexiconKinds.negator), ("没有", .negator), ("not", .negator), ("hardly", .negator),
      ("很", .modifier), ("非常", .modifier), ("有点", .modifier), ("extremely", .modifier),
      ("太", .excess), ("too", .excess), ("但是", .contrast), ("however", .contrast),
      ("虽然", .concession), ("although", .concession), ("如果", .question), ("what if", .question),
      ("呵呵", .sarcasm), ("thanks for nothing", .sarcasm), ("他妈的", .swear), ("wtf", .swear),
      ("12315", .threat), ("sue", .threat), ("希望", .wish), ("wish", .wish),
    ])
  func builtInKinds(text: String, kind: LexiconKinds) throws {
    let word = try #require(BuiltInLexicon.words.last { $0.text == text })
    #expect(word.kinds.contains(kind))
  }

  @Test("A line that cannot be read has no words")
  func unreadableLines() {
    for line in ["", "good", "x: good", "9: good", "1 loud: good", "1 boost=x: good", "1:"] {
      #expect(LexiconNotation.words(in: line).isEmpty, "\(line)")
    }
    #expect(
      LexiconNotation.words(in: "-1.5 swear neg: a b | :/") == [
        LexiconWord(text: "a b", valence: -1.5, kinds: [.swear, .negator]),
        LexiconWord(text: ":/", valence: -1.5, kinds: [.swear, .negator]),
      ])
  }

  /// The words of a small lexicon that are found, separated by `|`.
  private func found(_ message: String, words: [String]) -> String {
    let lexicon = OwnedLexicon(
      LexiconCompiler(words.map { LexiconWord(text: $0, valence: 1) }))
    var tokenizer = Tokenizer()
    var reading = SentimentReading()
    tokenizer.tokenize(message)
    reading.read(tokenizer, message: nil, trie: lexicon.trie)
    return (0..<reading.matches.count).map {
      let match = reading.matches[$0]
      return tokenizer.text.text(of: reading.units(Int(match.first)..<Int(match.end)))
    }.joined(separator: "|")
  }

  @Test("The longest word is found")
  func longest() {
    #expect(found("不好意思，真不好", words: ["不", "好", "不好意思"]) == "不好意思|不|好")
    #expect(
      found("waste of time, a waste", words: ["waste", "waste of time"]) == "waste of time|waste")
  }

  @Test("A single character is found only as a word")
  func singleCharacters() {
    #expect(found("好像是这样", words: ["好"]).isEmpty)
    #expect(found("好", words: ["好"]) == "好")
  }

  @Test("English words are found by their stems, but not by those of other words")
  func stems() {
    #expect(found("delays, delayed and delaying", words: ["delay"]) == "delays|delayed|delaying")
    #expect(found("car rat hat", words: ["care", "rate", "hate"]).isEmpty)
    #expect(found("hates hated hating", words: ["hate"]) == "hates|hated|hating")
    #expect(found("my order", words: ["orderly"]).isEmpty)
    #expect(found("I DON’T know", words: ["do not"]) == "don’t")
    #expect(found("goood soooo", words: ["good", "so"]) == "good|soo")
  }

  @Test("A later word replaces an earlier one")
  func replaced() {
    let words = LexiconCompiler([
      LexiconWord(text: "绝", valence: -1), LexiconWord(text: "绝", valence: 3),
    ])
    let lexicon = OwnedLexicon(words)
    var tokenizer = Tokenizer()
    var reading = SentimentReading()
    tokenizer.tokenize("绝")
    reading.read(tokenizer, message: nil, trie: lexicon.trie)
    #expect(reading.tally.praise == 3)
  }
}
