import KefuText
import KefuValues

@testable import KefuUnderstanding

/// What the tests of edits ask of models.
enum EditedStore {
  /// Several hundred examples of eight intents, so that the model is of one loss: those of `SmallStore` in other words.
  static let manyExamples: [LabelledText] = {
    let before = ["", "请问", "你好，", "亲，", "hello, ", "excuse me, ", "麻烦问下", "well "]
    let after = ["", "吗", " please", "，谢谢", " thanks", "呢"]
    return SmallStore.examples.flatMap { example in
      before.flatMap { first in
        after.map { last in
          LabelledText(text: first + example.text + last, label: example.label)
        }
      }
    }
  }()

  static let manyBytes =
    IntentTrainer(dictionary: SmallStore.dictionary, threads: 1).train(manyExamples)

  private static let embeddedBytes = [SmallStore.examples, manyExamples].map {
    IntentTrainer(
      dictionary: SmallStore.dictionary, embedding: SynonymEmbedding.ofStore, threads: 1
    ).train($0)
  }

  /// The same two, trained with `SynonymEmbedding.ofStore`.
  static func embeddedModels() throws -> [IntentModel] {
    try embeddedBytes.map { try SmallStore.model($0) }
  }

  /// All four, with their encoder.
  static func allModels() throws -> [(IntentModel, (any TextEmbedding)?)] {
    try models().map { ($0, nil) } + embeddedModels().map { ($0, SynonymEmbedding.ofStore) }
  }

  /// A model of few examples, whose weights are of two losses, and one of many.
  static func models() throws -> [IntentModel] {
    [try SmallStore.model(), try SmallStore.model(manyBytes)]
  }
}

extension IntentModel {
  func edited(
    _ edits: IntentEdit..., by embedding: (any TextEmbedding)? = nil
  ) throws -> IntentModel {
    try applying(edits, by: embedding)
  }

  func applying(_ edits: [IntentEdit], by embedding: (any TextEmbedding)?) throws -> IntentModel {
    try applying(edits, trainingDictionary: SmallStore.dictionary, embedding: embedding)
  }

  func ranking(of text: String, by embedding: (any TextEmbedding)? = nil) -> IntentRanking {
    var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
    var classifier = IntentClassifier(model: self, rejectedShare: 0.05, embedding: embedding)
    tokenizer.tokenize(text)
    return classifier.ranking(of: tokenizer, limit: .max)
  }

  /// The best intent in scope.
  func intent(of text: String, by embedding: (any TextEmbedding)? = nil) -> String? {
    ranking(of: text, by: embedding).candidates.first?.name.rawValue
  }

  func nearest(
    to text: String, limit: Int = 1, by embedding: (any TextEmbedding)? = nil
  ) -> [NearestExample] {
    var tokenizer = Tokenizer(dictionary: SmallStore.dictionary)
    var classifier = IntentClassifier(model: self, rejectedShare: 0.05, embedding: embedding)
    tokenizer.tokenize(text)
    return classifier.nearestExamples(to: tokenizer, limit: limit)
  }

  /// The examples of `SmallStore` that are taken for another intent.
  func mistakes(by embedding: (any TextEmbedding)? = nil) -> [String] {
    SmallStore.inScope.filter { labels.contains($0.label) }
      .filter { intent(of: $0.text, by: embedding) != $0.label.rawValue }.map(\.text)
  }
}

extension IntentEdit {
  static func add(_ text: String, _ label: String) -> IntentEdit {
    .addExample(LabelledText(text: text, label: IntentName(rawValue: label)))
  }

  static func remove(_ text: String, _ label: String) -> IntentEdit {
    .removeExample(LabelledText(text: text, label: IntentName(rawValue: label)))
  }
}
