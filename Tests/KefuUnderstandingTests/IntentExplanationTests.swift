import KefuTestSupport
import KefuText
import KefuUnderstanding
import KefuValues
import Testing

/// An explanation is the whole truth about a score, and readable.
@Suite struct IntentExplanationTests {
  static let messages =
    [
      "where is my order", "退款怎么还没到账", "can't I refund it", "用顺丰寄吗", "A10023 A10023", "price??",
      "😭",
    ]
    + naughtyStrings

  private func explanation(of message: String, limit: Int = 3) throws -> IntentExplanation {
    var classifier = IntentClassifier(model: try SmallStore.model(), rejectedShare: 0.05)
    var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
    tokenizer.tokenize(message)
    return classifier.explanation(of: tokenizer, limit: limit)
  }

  @Test(arguments: messages)
  func contributionsAddUp(message: String) throws {
    let explanation = try explanation(of: message, limit: 8)
    #expect(explanation.intents.count == 8)
    for intent in explanation.intents {
      let sum = intent.pieces.reduce(intent.constant) { $0 + $1.contribution }
      #expect(abs(sum - intent.score) < 1e-4)
    }
    let terms = explanation.scopeTerms.reduce(0) { $0 + $1.contribution }
    #expect(abs(terms - explanation.foreignness) < 1e-9)
    #expect(explanation.ranking.isRejected == (explanation.foreignness > explanation.threshold))
  }

  @Test(arguments: messages)
  func theRankingIsTheClassifiersOwn(message: String) throws {
    var classifier = IntentClassifier(model: try SmallStore.model(), rejectedShare: 0.05)
    var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
    tokenizer.tokenize(message)
    let explanation = classifier.explanation(of: tokenizer, limit: 3)
    #expect(explanation.ranking == classifier.ranking(of: tokenizer, limit: 3))
    #expect(explanation.decision == explanation.ranking.decision)
    #expect(explanation.intents.map(\.name) == explanation.ranking.candidates.map(\.name))
    #expect(explanation.foreignness == classifier.foreignness(of: tokenizer))
  }

  @Test func theTellingWordComesFirst() throws {
    let explanation = try explanation(of: "hello, refund please")
    let best = explanation.intents[0]
    #expect(best.name == IntentName(rawValue: "refund_status"))
    #expect(best.supporting.first { $0.form == .word }?.text == "refund")
    #expect(best.opposing.contains { $0.text == "hello" && $0.form == .word })
    #expect(
      best.pieces.map { abs($0.contribution) }
        == best.pieces.map { abs($0.contribution) }.sorted(by: >))
    #expect(explanation.words.map(\.text) == ["hello", ",", "refund", "please"])
    #expect(explanation.words.map(\.source) == [0..<5, 5..<6, 7..<13, 14..<20])
  }

  @Test func wordsOfAPairAreNamed() throws {
    let explanation = try explanation(of: "cancel my blue order")
    let texts = explanation.intents[0].pieces.filter { $0.form == .pair }.map(\.text)
    #expect(texts.contains("cancel … order"))
    #expect(texts.contains("cancel my"))
  }

  @Test func classesAreMarked() throws {
    let explanation = try explanation(of: "订单B77712发货了吗")
    #expect(
      explanation.intents[0].pieces.contains { $0.form == .wordClass && $0.text == "b77712" })
    #expect(try self.explanation(of: "dhl吗").words[0].wordClass == 0)
  }

  @Test func everyScopeSignHasItsTerm() throws {
    #expect(try explanation(of: "hi").scopeTerms.map(\.sign) == ScopeSign.allCases)
  }
}
