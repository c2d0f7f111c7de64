import Kefu
import KefuTestSupport
import KefuUnderstanding
import KefuValues
import Synchronization
import Testing

/// An assistant with an encoder answers questions that no word leads to.
@Suite struct EncodedQuestionTests {
  /// The last word of each is in no phrasing.
  private static let topics = [
    ["wifi", "hotspot", "broadband", "router", "tethering"],
    ["warranty", "guarantee", "repair", "malfunction", "glitch"],
    ["gift", "present", "wrapping", "ribbon", "keepsake"],
    ["invoice", "receipt", "billing", "tax", "voucher"],
    ["password", "login", "credential", "locked", "passphrase"],
    ["laundry", "detergent", "bleach", "iron", "rinse"],
    ["dogs", "cats", "hamsters", "kittens", "hound"],
  ]

  /// Every topic is a direction.
  private final class Topics: TextEmbedding {
    let count = Mutex(0)
    var dimension: Int { EncodedQuestionTests.topics.count + 1 }
    var digest: Digest { Digest("topics") }

    func embed(_ texts: [String], into vectors: UnsafeMutableBufferPointer<Float>) {
      count.withLock { $0 += texts.count }
      for (index, text) in texts.enumerated() {
        let topic = EncodedQuestionTests.topics.firstIndex { words in
          words.contains { text.contains($0) }
        }
        for place in 0..<dimension {
          vectors[index * dimension + place] = place == topic ?? dimension - 1 ? 1 : 0
        }
      }
    }
  }

  private func withShop(_ body: (_ shop: String, _ cache: String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let shop = "\(folder)/shop"
      try SmallShop.write(to: shop, encoder: "topics.model")
      let sentences = [
        ("how about the ", ""), ("tell me of ", " now"), ("news of ", ""), ("", "?"),
      ]
      var faq = "faq: topics\nquestions:\n"
      for words in Self.topics.dropLast() {
        faq += "  - id: \(words[0])\n    ask:\n      en: |\n"
        for (sentence, word) in zip(sentences, words) {
          faq += "        - \(sentence.0)\(word)\(sentence.1)\n"
        }
        faq += "    answer:\n      zh: |\n        - 好的。\n      en: |\n        - Fine.\n"
      }
      try write(faq, to: "\(shop)/intents/faq/topics.yaml")
      try body(shop, "\(folder)/cache")
    }
  }

  @Test func answersByMeaningAndEncodesOnce() throws {
    try withShop { shop, cache in
      for isWarm in [false, true] {
        let topics = Topics()
        let assistant = try Assistant(contentsOf: shop, cache: cache) { _ in topics }
        #expect(topics.count.withLock { $0 } == 0 || !isWarm)
        let parser = assistant.makeParser()
        for words in Self.topics.dropLast() {
          let best = parser.answers(to: words[4], limit: 1).candidates.first
          #expect(best?.question.rawValue == words[0], "\(words[4])")
          let count = topics.count.withLock { $0 }
          let parsed = parser.parse(words[4], limit: 3)
          #expect(parsed.answers.candidates.first == best, "\(words[4])")
          #expect(topics.count.withLock { $0 } == count + 1, "\(words[4])")
        }
      }
    }
  }

  @Test func findsAnAddedQuestionByItsMeaning() throws {
    try withShop { shop, cache in
      let assistant = try Assistant(contentsOf: shop, cache: cache) { _ in Topics() }
      let added = try assistant.applying([
        .addQuestion(
          QuestionName(rawValue: "pets"), phrasings: ["are dogs welcome"],
          answer: [.zh: "欢迎。", .en: "They are."])
      ])
      func best(_ assistant: Assistant) -> String? {
        assistant.makeParser().answers(to: "hound", limit: 1).candidates.first?.question.rawValue
      }
      #expect(best(added) == "pets")
      #expect(best(assistant) != "pets")
    }
  }
}
