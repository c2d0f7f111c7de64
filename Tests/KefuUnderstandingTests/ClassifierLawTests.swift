import KefuTestSupport
import KefuText
import KefuUnderstanding
import KefuValues
import Testing

/// What holds for every message, however hostile.
func checkClassifierLaws(
  _ model: IntentModel, dictionary: UserDictionary, messages: [String],
  embedding: (any TextEmbedding)? = nil
) {
  var classifier = IntentClassifier(model: model, rejectedShare: 0.05, embedding: embedding)
  var other = IntentClassifier(model: model, rejectedShare: 0.05, embedding: embedding)
  var tokenizer = Tokenizer(dictionary: dictionary)
  for message in messages {
    tokenizer.tokenize(message)
    let ranking = classifier.ranking(of: tokenizer, limit: .max)
    let confidences = ranking.candidates.map(\.confidence)
    #expect(Set(ranking.candidates.map(\.name)) == Set(model.labels))
    #expect(ranking.candidates.count == model.labels.count)
    #expect(confidences.allSatisfy { (0...1).contains($0) })
    #expect(confidences.reduce(0, +) < 1 + 1e-5)
    #expect(confidences == confidences.sorted(by: >))
    #expect((0...1).contains(ranking.inScopeProbability))
    #expect((0...1).contains(ranking.decision.confidence))
    // What was asked before leaves no trace, and a limit only cuts.
    let short = other.ranking(of: tokenizer, limit: 2)
    #expect(short.candidates == Array(ranking.candidates.prefix(2)))
    #expect(short.inScopeProbability == ranking.inScopeProbability)
  }
}

@Suite struct ClassifierLawTests {
  @Test func holdOnExamplesAndNaughtyStrings() throws {
    checkClassifierLaws(
      try SmallStore.model(), dictionary: SmallStore.dictionary,
      messages: SmallStore.examples.map(\.text) + naughtyStrings
        + naughtyStrings.map { "我的order\($0)退款" })
  }

  @Test func holdOnRandomText() throws {
    var generator = SplitMix64(seed: 29)
    let alphabet: [Unicode.Scalar] = Array(
      "ab eo's01.-@我的退款订单到哪！？，　Ａ１é\u{301}\u{200D}😭👍🏽กあア한\u{0}𠮷".unicodeScalars)
    let messages = (0..<500).map { _ in
      randomString(from: alphabet, maximumLength: 60, using: &generator)
    }
    checkClassifierLaws(
      try SmallStore.model(), dictionary: SmallStore.dictionary, messages: messages)
  }

  @Test func holdOnOneIntentAndForeignMessages() throws {
    let examples = SmallStore.examples.filter {
      $0.label == .outOfScope || $0.label.rawValue == "greet"
    }
    let bytes = IntentTrainer(threads: 1).train(examples)
    checkClassifierLaws(
      try SmallStore.model(bytes), dictionary: .empty,
      messages: examples.map(\.text) + naughtyStrings)
  }

  @Test func holdOnALongMessage() throws {
    checkClassifierLaws(
      try SmallStore.model(), dictionary: SmallStore.dictionary,
      messages: [
        String(repeating: "我的退款 where is my order ", count: 500),
        String(repeating: "退", count: 9000),
        String(repeating: "a", count: 9000),
      ])
  }

  @Test func knowsItsExamples() throws {
    let model = try SmallStore.model()
    let judgements = IntentEvaluation.judgements(
      of: SmallStore.inScope, model: model, dictionary: SmallStore.dictionary, rejectedShare: 0.05)
    #expect(IntentMetrics(judgements).accuracy == 1)
  }

  @Test(arguments: [2, 3])
  func theSameDataGivesTheSameBytesOnAnyNumberOfThreads(threads: Int) {
    let trainer = IntentTrainer(dictionary: SmallStore.dictionary, threads: threads)
    #expect(trainer.train(SmallStore.examples) == SmallStore.bytes)
  }

  @Test func theDigestDependsOnTheDataAlone() {
    let digest = IntentTrainer.digest(of: SmallStore.examples, dictionary: SmallStore.dictionary)
    #expect(digest == (try? SmallStore.model())?.dataDigest)
    var changed = SmallStore.examples
    changed[7].text += "!"
    #expect(IntentTrainer.digest(of: changed, dictionary: SmallStore.dictionary) != digest)
    #expect(IntentTrainer.digest(of: SmallStore.examples, dictionary: .empty) != digest)
  }
}
