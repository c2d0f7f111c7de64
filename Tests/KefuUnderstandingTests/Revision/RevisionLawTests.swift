import KefuTestSupport
import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

@Suite struct RevisionLawTests {
  private static let edits: [IntentEdit] = [
    .add("门牌号少写了一位", "change_address"), .remove("能便宜点吗", "ask_price"),
    .addIntent(IntentName(rawValue: "warranty")), .add("保修多久", "warranty"),
    .removeIntent(IntentName(rawValue: "greet")), .add("推荐一部电影", "out_of_scope"),
    .remove("门牌号少写了一位", "change_address"), .add("how long is the warranty", "warranty"),
  ]

  private static let messages =
    SmallStore.examples.map(\.text) + ["保修多久呀", "warranty", "门牌号"] + naughtyStrings

  @Test("edits one by one give the same model as all at once, to the bit")
  func editsAddUp() throws {
    for (model, encoder) in try EditedStore.allModels() {
      let atOnce = try model.applying(RevisionLawTests.edits, by: encoder)
      var oneByOne = model
      for edit in RevisionLawTests.edits { oneByOne = try oneByOne.edited(edit, by: encoder) }
      for message in RevisionLawTests.messages {
        #expect(
          atOnce.ranking(of: message, by: encoder) == oneByOne.ranking(of: message, by: encoder))
      }
      #expect(atOnce.dataDigest == oneByOne.dataDigest)
      #expect(atOnce.dataDigest != model.dataDigest)
      #expect(atOnce.editCount == RevisionLawTests.edits.count)
    }
  }

  @Test("no edits change nothing")
  func noEdits() throws {
    let model = try SmallStore.model()
    let edited = try model.edited()
    #expect(edited.dataDigest == model.dataDigest)
    for message in RevisionLawTests.messages {
      #expect(edited.ranking(of: message) == model.ranking(of: message))
    }
  }

  @Test("an edited model obeys the laws of every model")
  func laws() throws {
    for (model, encoder) in try EditedStore.allModels() {
      let edited = try model.applying(RevisionLawTests.edits, by: encoder)
      checkClassifierLaws(
        edited, dictionary: SmallStore.dictionary, messages: RevisionLawTests.messages,
        embedding: encoder)
    }
  }

  @Test("contributions of an edited model add up to its scores")
  func explanations() throws {
    for (model, encoder) in try EditedStore.allModels() {
      let edited = try model.applying(RevisionLawTests.edits, by: encoder)
      var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
      var classifier = IntentClassifier(model: edited, rejectedShare: 0.05, embedding: encoder)
      for message in RevisionLawTests.messages {
        tokenizer.tokenize(message)
        let explanation = classifier.explanation(of: tokenizer, limit: 3)
        for intent in explanation.intents {
          #expect((intent.meaning == nil) == (encoder == nil || tokenizer.script() == .none))
          let sum = intent.pieces.reduce(intent.constant + (intent.meaning ?? 0)) {
            $0 + $1.contribution
          }
          #expect(abs(sum - intent.score) < 1e-4)
        }
      }
    }
  }

  @Test("any text may become an example and be removed again")
  func hostileExamples() throws {
    for (model, encoder) in try EditedStore.allModels() {
      var edited = model
      for text in naughtyStrings {
        guard let added = try? edited.edited(.add(text, "greet"), by: encoder) else { continue }
        edited = try added.edited(
          .add("a" + text, "thank"), .remove(text, "greet"), by: encoder)
      }
      checkClassifierLaws(
        edited, dictionary: SmallStore.dictionary, messages: naughtyStrings, embedding: encoder)
    }
  }

  @Test("an edit that cannot be applied is named, and none is applied")
  func errors() throws {
    let model = try SmallStore.model()
    let fine = IntentEdit.add("你好啊", "greet")
    let name = IntentName(rawValue: "greet")
    let cases: [(IntentEdit, IntentEditError.Problem)] = [
      (.add("x", "nothing"), .noSuchIntent), (.remove("x", "nothing"), .noSuchIntent),
      (.remove("x", "greet"), .noSuchExample), (.remove("谢谢", "greet"), .noSuchExample),
      (.addIntent(name), .intentExists), (.addIntent(.outOfScope), .intentExists),
      (.removeIntent(.outOfScope), .noSuchIntent), (.add("", "greet"), .emptyExample),
      (.add(" \n", "greet"), .emptyExample),
      (.add(String(repeating: "a", count: 2049), "greet"), .exampleTooLong),
    ]
    for (edit, problem) in cases {
      #expect(throws: IntentEditError(index: 1, problem: problem)) {
        try model.edited(fine, edit)
      }
    }
    let others = model.labels.dropFirst().map { IntentEdit.removeIntent($0) }
    let last = try model.applying(others, trainingDictionary: SmallStore.dictionary)
    #expect(throws: IntentEditError(index: 0, problem: .lastIntent)) {
      try last.edited(.removeIntent(model.labels[0]))
    }
    #expect(last.intent(of: "你好") == model.labels[0].rawValue)
  }

  @Test("a model in use answers as before while others edit it")
  func concurrency() throws {
    let model = try SmallStore.model()
    let before = RevisionLawTests.messages.map { model.ranking(of: $0) }
    let edited = try model.applying(
      RevisionLawTests.edits, trainingDictionary: SmallStore.dictionary)
    let after = RevisionLawTests.messages.map { edited.ranking(of: $0) }
    concurrently(16, threads: 8) { index in
      if index % 2 == 0 {
        let rankings = RevisionLawTests.messages.map { model.ranking(of: $0) }
        #expect(rankings == before)
      } else {
        let again = try? model.applying(
          RevisionLawTests.edits, trainingDictionary: SmallStore.dictionary)
        let more = try? again?.edited(.add("改成送到单位", "change_address"))
        #expect(more?.editCount == RevisionLawTests.edits.count + 1)
        #expect(RevisionLawTests.messages.map { again?.ranking(of: $0) } == after)
      }
    }
  }

  @Test("training is advised after any edit of few examples, else after one for every twenty")
  func trainingIsAdvised() throws {
    let few = try SmallStore.model()
    #expect(!few.isTrainingAdvised)
    #expect(try few.edited(.add("你好啊", "greet")).isTrainingAdvised)
    let many = try SmallStore.model(EditedStore.manyBytes)
    #expect(!many.featureSettings.wordPairs)
    #expect(try !many.edited(.add("你好啊", "greet")).isTrainingAdvised)
    let count = many.exampleCount / 20 + 1
    let edits = (0..<count).map { IntentEdit.add("第\($0)句你好", "greet") }
    #expect(
      try many.applying(edits, trainingDictionary: SmallStore.dictionary).isTrainingAdvised)
  }
}
