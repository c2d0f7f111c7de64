import KefuText
import Testing

@testable import KefuUnderstanding

@Suite struct LexiconTests {
  @Test("holds words in the form that messages are normalised to")
  func wordsAreNormalised() {
    var tokenizer = Tokenizer()
    for table in LexiconTables.all + LexiconTables.dates {
      table.forEachWord { word, _ in
        let text = String(decoding: word, as: UTF8.self)
        tokenizer.tokenize(text)
        #expect(tokenizer.text.text(of: 0..<tokenizer.text.count) == text)
      }
    }
  }

  @Test("names currencies by codes of three letters and numbers by digits")
  func valuesFit() {
    for table in LexiconTables.all {
      table.forEachWord { _, value in
        if table.classes.contains(.currency) || table.classes.contains(.currencyPrefix) {
          #expect(value.count == 3 && value.allSatisfy { (0x41...0x5A).contains($0) })
        }
        if table.classes.contains(.number) || table.classes.contains(.discount) {
          #expect(value.allSatisfy { (0x30...0x39).contains($0) })
        }
      }
    }
  }

  @Test("has no Latin word of fewer than three letters where words are looked for")
  func latinWordsAreLongEnough() {
    for table in LexiconTables.all
    where !table.classes.isDisjoint(with: LexiconClasses.words.union(.number)) {
      table.forEachWord { word, _ in
        #expect(word.count >= 3, "\(String(decoding: word, as: UTF8.self))")
      }
    }
  }

  @Test("is built in a few milliseconds at most")
  func buildsFast() {
    let clock = ContinuousClock()
    let time = (0..<5).map { _ in
      clock.measure { _ = Lexicon(tables: LexiconTables.all + LexiconTables.dates) }
    }.min()
    #expect(time ?? .zero < .milliseconds(20))
  }
}
