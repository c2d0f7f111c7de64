import KefuTestSupport
import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

/// Features say the same of messages that mean the same, and where they come from.
@Suite struct FeatureTests {
  private func signature(_ text: String) -> UInt64 {
    var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
    var extractor = FeatureExtractor(settings: FeatureSettings(wordPairs: false))
    tokenizer.tokenize(text)
    extractor.extract(from: tokenizer)
    return extractor.signature
  }

  @Test(arguments: [true, false])
  func offsetsAreInsideTheText(wordPairs: Bool) {
    var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
    var extractor = FeatureExtractor(settings: FeatureSettings(wordPairs: wordPairs))
    var generator = SplitMix64(seed: 41)
    let alphabet: [Unicode.Scalar] = Array("abse'd 01.-我退款顺丰！😭👍🏽กあ\u{200D}𠮷".unicodeScalars)
    let random = (0..<300).map { _ in
      randomString(from: alphabet, maximumLength: 50, using: &generator)
    }
    for text in naughtyStrings + random {
      tokenizer.tokenize(text)
      extractor.extract(from: tokenizer)
      var hashes = Set<UInt64>()
      for position in 0..<extractor.count {
        let feature = extractor[position]
        #expect(0 <= feature.start)
        #expect(feature.start <= feature.end)
        #expect(Int(feature.end) <= tokenizer.text.count)
        #expect(feature.count >= 1)
        #expect(hashes.insert(feature.hash).inserted)
      }
    }
  }

  @Test(arguments: [
    ("orders", "order"), ("ordering", "order"), ("ordered", "order"), ("planned", "plan"),
    ("calling", "call"), ("missed", "miss"), ("buzzing", "buzz"), ("cries", "cri"),
    ("tried", "tri"), ("classes", "class"), ("bus", "bus"), ("this", "this"), ("glass", "glass"),
    ("delayed", "delai"), ("delays", "delai"), ("delay", "delai"), ("quickly", "quick"),
    ("change", "chang"), ("changing", "chang"), ("ring", "ring"), ("red", "red"), ("as", "as"),
    ("", ""), ("sss", "sss"), ("shoes", "sho"), ("shoe", "sho"),
  ])
  func endingsAreCut(word: String, stem: String) {
    var units = Array(word.utf16) + [0]
    let length = units.withUnsafeMutableBufferPointer {
      $0.baseAddress.map { EnglishStemmer.stem($0, word.utf16.count) } ?? 0
    }
    #expect(String(decoding: units[..<length], as: UTF16.self) == stem)
  }

  @Test(arguments: [
    ("can't", "can not"), ("cant", "can not"), ("cannot", "can not"), ("can’t", "can not"),
    ("won't", "will not"), ("won’t", "will not"), ("don't", "do not"), ("doesn't", "does not"),
    ("I'm", "i am"),
    ("we've", "we have"), ("they're", "they are"), ("you'll", "you will"), ("he'd", "he would"),
    ("whats", "what is"), ("pls", "please"), ("ur", "your"), ("gonna", "going to"),
    ("Orders", "order"), ("order order", "order order"), ("my order is late", "is my order late"),
    ("A10023", "B99871"), ("12", "34"), ("顺丰", "DHL"), ("ＯＲＤＥＲ", "order"),
  ])
  func writesOfOneMeaningAreOne(text: String, other: String) {
    #expect(signature(text) == signature(other))
  }

  @Test(arguments: [
    ("can't", "can"), ("order", "border"), ("12", "1234"), ("order order", "order"),
    ("退货", "退款"), ("", "order"),
  ])
  func writesOfTwoMeaningsAreTwo(text: String, other: String) {
    #expect(signature(text) != signature(other))
  }

  @Test func everyShortFormIsWrittenInWords() {
    for (form, words) in EnglishShortForm.words {
      #expect(form == form.lowercased())
      #expect(!words.isEmpty)
      #expect(signature(form) == signature(words.joined(separator: " ")))
    }
  }

  @Test func aLongWordIsKeptWhole() {
    let long = String(repeating: "abcdefgh", count: 10)
    #expect(signature(long) != signature(long + "s"))
  }
}
