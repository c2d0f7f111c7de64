import KefuText
import KefuValues
import Testing

@testable import KefuUnderstanding

/// Edits of a model that was trained with an encoder change words and meaning together.
@Suite struct EmbeddedEditTests {
  private static let encoder = SynonymEmbedding.ofStore

  /// Words that no example has, and the intents of their meaning.
  private static let meanings = [
    ("consignment", "track_order"), ("reimbursement", "refund_status"),
    ("boomerang", "return_item"), ("whereabouts", "change_address"), ("scrap", "cancel_order"),
    ("tariff", "ask_price"), ("howdy", "greet"), ("obliged", "thank"),
  ]

  private static let warranty: [IntentEdit] = [
    .addIntent(IntentName(rawValue: "warranty")), .add("保修多久", "warranty"),
    .add("how long is the warranty", "warranty"),
  ]

  /// What the meaning of a message adds to the score of an intent.
  private func meaning(of text: String, for intent: String, _ model: IntentModel) -> Double? {
    var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
    var classifier = IntentClassifier(
      model: model, rejectedShare: 0.05, embedding: EmbeddedEditTests.encoder)
    tokenizer.tokenize(text)
    return classifier.explanation(of: tokenizer, limit: .max).intents
      .first { $0.name.rawValue == intent }?.meaning
  }

  /// The intent to whose score the meaning of a message adds most.
  private func nearestInMeaning(to text: String, _ model: IntentModel) -> String? {
    model.labels.map(\.rawValue).max {
      (meaning(of: text, for: $0, model) ?? 0) < (meaning(of: text, for: $1, model) ?? 0)
    }
  }

  @Test(
    "a removed intent leaves every other intent its own meaning, with the encoder at hand or not")
  func removedIntent() throws {
    for model in try EditedStore.embeddedModels() {
      for encoder in [EmbeddedEditTests.encoder, nil] {
        for (_, removed) in EmbeddedEditTests.meanings {
          let edited = try model.edited(
            .removeIntent(IntentName(rawValue: removed)), by: encoder)
          // Examples of all intents say thanks.
          for (word, intent) in EmbeddedEditTests.meanings
          where intent != removed && intent != "thank" {
            #expect(nearestInMeaning(to: word, edited) == intent, "\(word)")
          }
        }
      }
    }
  }

  @Test("a new intent of two examples is understood by meaning, and the others keep theirs")
  func addedIntent() throws {
    for model in try EditedStore.embeddedModels() {
      let edited = try model.applying(
        EmbeddedEditTests.warranty, by: EmbeddedEditTests.encoder)
      for (word, intent) in EmbeddedEditTests.meanings + [("safeguard", "warranty")] {
        #expect(edited.intent(of: word, by: EmbeddedEditTests.encoder) == intent, "\(word)")
      }
      #expect(edited.mistakes(by: EmbeddedEditTests.encoder) == [])
    }
  }

  @Test("intents after edits are those of a model that is trained anew")
  func likeTraining() throws {
    let rest = SmallStore.examples.filter { $0.label.rawValue != "greet" }
    let added = ["保修多久", "how long is the warranty"].map {
      LabelledText(text: $0, label: IntentName(rawValue: "warranty"))
    }
    let trainer = IntentTrainer(
      dictionary: SmallStore.dictionary, embedding: EmbeddedEditTests.encoder, threads: 1)
    let trained = try SmallStore.model(trainer.train(rest + added))
    let edited = try EditedStore.embeddedModels()[0].applying(
      [.removeIntent(IntentName(rawValue: "greet"))] + EmbeddedEditTests.warranty,
      by: EmbeddedEditTests.encoder)
    #expect(edited.labels == trained.labels)
    let words = EmbeddedEditTests.meanings.filter { $0.1 != "greet" }.map(\.0) + ["safeguard"]
    let inScope = rest.filter { $0.label != .outOfScope }
    for text in words + inScope.map(\.text) + added.map(\.text) {
      #expect(
        edited.intent(of: text, by: EmbeddedEditTests.encoder)
          == trained.intent(of: text, by: EmbeddedEditTests.encoder), "\(text)")
    }
  }

  @Test("an added example is found by its meaning until it is removed")
  func addedExample() throws {
    for model in try EditedStore.embeddedModels() {
      let before = try #require(meaning(of: "overnight", for: "track_order", model))
      let edited = try model.edited(
        .add("加急送", "track_order"), by: EmbeddedEditTests.encoder)
      #expect(edited.intent(of: "overnight", by: EmbeddedEditTests.encoder) == "track_order")
      let during = try #require(meaning(of: "overnight", for: "track_order", edited))
      #expect(during > before + 0.2)
      let nearest = edited.nearest(to: "overnight", by: EmbeddedEditTests.encoder)
      #expect(nearest.first?.text == "加急送")
      let restored = try edited.edited(
        .remove("加急送", "track_order"), by: EmbeddedEditTests.encoder)
      let after = try #require(meaning(of: "overnight", for: "track_order", restored))
      #expect(abs(after - before) < (during - before) / 20)
      #expect(
        !restored.nearest(to: "overnight", limit: 1000, by: EmbeddedEditTests.encoder)
          .contains { $0.text == "加急送" })
    }
  }

  @Test("a removed example of the file takes its meaning with it")
  func removedExample() throws {
    let express = LabelledText(text: "加急送", label: IntentName(rawValue: "track_order"))
    for examples in [SmallStore.examples, EditedStore.manyExamples] {
      let trainer = IntentTrainer(
        dictionary: SmallStore.dictionary, embedding: EmbeddedEditTests.encoder, threads: 1)
      let model = try SmallStore.model(trainer.train(examples + [express]))
      let before = try #require(meaning(of: "overnight", for: "track_order", model))
      #expect(before > 0.2)
      let edited = try model.edited(.removeExample(express), by: EmbeddedEditTests.encoder)
      let after = try #require(meaning(of: "overnight", for: "track_order", edited))
      #expect(abs(after) < before / 10)
    }
  }

  @Test("an edit encodes what it adds and nothing else")
  func encodesWhatIsNew() throws {
    for model in try EditedStore.embeddedModels() {
      let encoder = SynonymEmbedding.likeOfStore
      _ = try model.edited(
        .add("加急送", "track_order"), .remove("谢谢", "thank"), .add("门牌号少写了", "change_address"),
        .removeIntent(IntentName(rawValue: "greet")), by: encoder)
      #expect(encoder.encoded == ["加急送", "门牌号少写了"])
    }
  }

  @Test("without the encoder, edits change words alone")
  func wordsAlone() throws {
    for model in try EditedStore.embeddedModels() {
      let edited = try model.applying(EmbeddedEditTests.warranty, by: nil)
      #expect(edited.intent(of: "保修多久呀") == "warranty")
      #expect(edited.intent(of: "how long is the warranty") == "warranty")
      // A model that was trained with an encoder makes some without it; a new intent may take one more.
      #expect(edited.mistakes().count <= model.mistakes().count + 1)
      #expect(
        meaning(of: "refund", for: "refund_status", edited)
          == meaning(of: "refund", for: "refund_status", model))
      let withEncoder = try model.applying(
        EmbeddedEditTests.warranty, by: EmbeddedEditTests.encoder)
      #expect(edited.dataDigest != withEncoder.dataDigest)
      // And then with it.
      let more = try edited.edited(
        .add("加急送", "track_order"), .remove("保修多久", "warranty"),
        by: EmbeddedEditTests.encoder)
      #expect(more.intent(of: "overnight", by: EmbeddedEditTests.encoder) == "track_order")
      checkClassifierLaws(
        more, dictionary: SmallStore.dictionary, messages: SmallStore.examples.map(\.text),
        embedding: EmbeddedEditTests.encoder)
    }
  }
}
