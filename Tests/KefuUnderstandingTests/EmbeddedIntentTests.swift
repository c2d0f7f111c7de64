import KefuText
import KefuUnderstanding
import KefuValues
import Testing

/// An encoder adds what words do not show, and takes nothing away.
@Suite struct EmbeddedIntentTests {
  /// The last word of each group is in no example.
  private static let synonyms = SynonymEmbedding([
    ["order", "parcel", "package", "快递", "包裹", "物流", "consignment"],
    ["refund", "money", "退款", "reimbursement"],
    ["return", "send", "退货", "boomerang"],
    ["address", "地址", "whereabouts"],
    ["cancel", "取消", "scrap"],
    ["price", "how much", "多少钱", "tariff"],
    ["hello", "hi", "你好", "howdy"],
    ["thank", "谢谢", "obliged"],
  ])

  private static func bytes(_ embedding: SynonymEmbedding?, threads: Int = 1) -> [UInt8] {
    IntentTrainer(dictionary: SmallStore.dictionary, embedding: embedding, threads: threads)
      .train(SmallStore.examples)
  }

  private static func model(_ embedding: SynonymEmbedding?) throws -> IntentModel {
    try SmallStore.model(bytes(embedding))
  }

  private func best(
    _ message: String, _ model: IntentModel, _ embedding: (any TextEmbedding)?
  ) -> String? {
    var classifier = IntentClassifier(model: model, rejectedShare: 0.05, embedding: embedding)
    var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
    tokenizer.tokenize(message)
    return classifier.ranking(of: tokenizer, limit: 1).candidates.first?.name.rawValue
  }

  @Test func understandsWordsThatNoExampleHas() throws {
    let model = try Self.model(Self.synonyms)
    let expected = [
      "reimbursement": "refund_status", "scrap": "cancel_order", "tariff": "ask_price",
      "howdy": "greet", "obliged": "thank",
    ]
    for (word, intent) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(best(word, model, Self.synonyms) == intent, "\(word)")
    }
    let words = try Self.model(nil)
    #expect(expected.contains { best($0.key, words, nil) != $0.value })
  }

  @Test func remembersItsEncoderAndIgnoresAnother() throws {
    let model = try Self.model(Self.synonyms)
    #expect(model.embeddingDigest == Self.synonyms.digest)
    #expect(try Self.model(nil).embeddingDigest == nil)
    let other = SynonymEmbedding([["howdy"]], name: "another")
    #expect(best("howdy", model, other) == best("howdy", model, nil))
  }

  @Test func isTheSameOnAnyNumberOfThreads() {
    #expect(Self.bytes(Self.synonyms, threads: 1) == Self.bytes(Self.synonyms, threads: 4))
  }

  /// An encoder that says nothing must cost nothing: it is left out, or changes no score.
  @Test func anEncoderWithoutMeaningChangesNothing() throws {
    let mute = SynonymEmbedding([["\u{0}"]])
    let model = try Self.model(mute)
    let words = try Self.model(nil)
    let trainedTexts = mute.encoded.count
    for example in SmallStore.inScope {
      #expect(best(example.text, model, mute) == best(example.text, words, nil))
    }
    #expect(mute.encoded.count == trainedTexts, "messages are not encoded for nothing")
    #expect(model.embeddingDigest == mute.digest, "another start must not train again")
  }

  /// Most encoders know one language; the other is left to its words.
  @Test func anEncoderOfOneLanguageIsAskedAboutThatLanguageAlone() throws {
    let english = SynonymEmbedding([
      ["order", "parcel", "package", "consignment"], ["refund", "money", "reimbursement"],
      ["return", "send", "boomerang"], ["address", "whereabouts"], ["cancel", "scrap"],
      ["price", "how much", "tariff"], ["hello", "hi", "howdy"], ["thank", "obliged"],
    ])
    let model = try Self.model(english)
    let words = try Self.model(nil)
    let trainedTexts = english.encoded.count
    for message in ["我的快递到哪了", "怎么退款", "你好"] {
      #expect(best(message, model, english) == best(message, words, nil), "\(message)")
    }
    #expect(english.encoded.count == trainedTexts)
    #expect(best("reimbursement", model, english) == "refund_status")
    #expect(english.encoded.count == trainedTexts + 1)
  }

  @Test func withoutWordsMeaningDecidesAlone() throws {
    var trainer = IntentTrainer(
      dictionary: SmallStore.dictionary, embedding: Self.synonyms, threads: 1)
    trainer.usesWords = false
    let model = try SmallStore.model(trainer.train(SmallStore.examples))
    #expect(best("reimbursement", model, Self.synonyms) == "refund_status")
    // Words of examples, none of a group.
    #expect(best("where is it", model, Self.synonyms) == best("zzzz", model, Self.synonyms))
  }

  @Test func explanationsAddUpWithMeaning() throws {
    var classifier = IntentClassifier(
      model: try Self.model(Self.synonyms), rejectedShare: 0.05, embedding: Self.synonyms)
    var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
    tokenizer.tokenize("when do I get my reimbursement")
    let explanation = classifier.explanation(of: tokenizer, limit: 8)
    for intent in explanation.intents {
      let meaning = try #require(intent.meaning)
      let sum = intent.pieces.reduce(intent.constant + meaning) { $0 + $1.contribution }
      #expect(abs(sum - intent.score) < 1e-4)
    }
    #expect((explanation.intents[0].meaning ?? 0) > 0)
  }

  @Test func anExampleOfTheSameMeaningIsNear() throws {
    var classifier = IntentClassifier(
      model: try Self.model(Self.synonyms), rejectedShare: 0.05, embedding: Self.synonyms)
    var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
    tokenizer.tokenize("reimbursement")
    let nearest = classifier.nearestExamples(to: tokenizer, limit: 3)
    #expect(nearest.first?.label.rawValue == "refund_status")
    #expect(nearest.allSatisfy { (0...1).contains($0.similarity) })
  }
}
