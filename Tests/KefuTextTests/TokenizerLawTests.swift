import KefuTestSupport
import KefuText
import KefuValues
import Testing

/// What holds for every text, however hostile.
@Suite struct TokenizerLawTests {
  /// Tokens ascend without overlap, cover every unit but spaces, and their sources ascend within the text.
  private func checkLaws(_ bytes: [UInt8], _ tokenizer: inout Tokenizer) {
    bytes.withUnsafeBufferPointer { tokenizer.tokenize($0) }
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.count
    #expect(tokenizer.text.scalarCount == scalars)
    var end = 0
    var sourceEnd = 0
    for index in 0..<tokenizer.tokens.count {
      let token = tokenizer.tokens[index]
      #expect(!token.range.isEmpty)
      for gap in end..<max(end, token.range.lowerBound) {
        #expect(tokenizer.text.units[gap] == 0x20)
      }
      #expect(token.range.lowerBound >= end)
      end = token.range.upperBound
      let source = tokenizer.text.source(of: token.range)
      #expect(!source.isEmpty)
      #expect(source.upperBound <= scalars)
      #expect(source.upperBound >= sourceEnd)
      sourceEnd = source.upperBound
    }
    #expect(end <= tokenizer.text.count)
    for gap in end..<max(end, tokenizer.text.count) { #expect(tokenizer.text.units[gap] == 0x20) }
  }

  @Test func holdOnNaughtyStrings() {
    var tokenizer = Tokenizer()
    for text in naughtyStrings { checkLaws(Array(text.utf8), &tokenizer) }
    for first in naughtyStrings {
      for second in naughtyStrings { checkLaws(Array((first + second).utf8), &tokenizer) }
    }
  }

  @Test func holdOnRandomText() {
    var generator = SplitMix64(seed: 17)
    let alphabet: [Unicode.Scalar] = Array(
      "ab zZ01.-_@/#:()^著乾甚么覆我退款！？，。　Ａ１ｶﾞé\u{301}\u{FE0F}\u{200D}😭👍🏽🇨กあア한각\u{0}\u{202E}𠮷"
        .unicodeScalars)
    let dictionary = UserDictionary(words: [
      DictionaryWord(text: "我退"), DictionaryWord(text: "ab z"), DictionaryWord(text: "款!"),
      DictionaryWord(text: "z01"), DictionaryWord(text: "😭👍"),
    ])
    var plain = Tokenizer()
    var overlaid = Tokenizer(dictionary: dictionary)
    for _ in 0..<4000 {
      let text = randomString(from: alphabet, maximumLength: 40, using: &generator)
      checkLaws(Array(text.utf8), &plain)
      checkLaws(Array(text.utf8), &overlaid)
    }
  }

  @Test func holdOnRandomBytes() {
    var generator = SplitMix64(seed: 18)
    var tokenizer = Tokenizer()
    for _ in 0..<4000 {
      let count = Int.random(in: 0...60, using: &generator)
      checkLaws((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }, &tokenizer)
    }
  }

  @Test func theSameTextGivesTheSameTokens() {
    var first = Tokenizer()
    var second = Tokenizer()
    for text in naughtyStrings {
      let words = first.words(of: text)
      _ = second.words(of: text + "something else")
      #expect(second.words(of: text) == words)
    }
  }

  @Test(arguments: [
    "a", "好", "1", "(", "😭", "a.", "a@", "e\u{301}", "\u{301}", "ก", "著", "-a", ":",
  ])
  func aLongRunTakesLinearTime(piece: String) {
    var tokenizer = Tokenizer(dictionary: UserDictionary(words: [DictionaryWord(text: "好好好x")]))
    let clock = ContinuousClock()
    let short = String(repeating: piece, count: 2000)
    let long = String(repeating: piece, count: 20_000)
    let shortTime = clock.measure { tokenizer.tokenize(short) }
    let longTime = clock.measure { tokenizer.tokenize(long) }
    // Ten times the text; a quadratic step would cost a hundred times. The margin is for a busy machine.
    #expect(longTime < shortTime * 50 + .milliseconds(50))
  }

  @Test(arguments: [
    ("我要退货", Language.zh), ("where is my order", .en), ("A10023", .und), ("😭😭", .und), ("", .und),
    ("帮我cancel掉我的order", .mixed), ("iphone有货吗", .zh), ("OK", .en), ("どこですか", .und),
    ("สวัสดีครับ", .und), ("1688 199", .und), ("refund什么时候到账", .zh), ("i", .en), ("嗯", .zh),
  ])
  func givesEvidenceOfLanguage(text: String, expected: Language) {
    var tokenizer = Tokenizer()
    tokenizer.tokenize(text)
    #expect(tokenizer.language() == expected)
  }
}
