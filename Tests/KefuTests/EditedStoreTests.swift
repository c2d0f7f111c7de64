import KefuAuthoring
import KefuText
import KefuUnderstanding
import KefuValues
import Testing

/// The shipped store with examples and an intent added or removed in place is as good as when it is trained again.
@Suite struct EditedStoreTests {
  private static let added = IntentName(rawValue: "product_color")

  /// The added intent's examples and 20 each of ten others.
  private static func edited(_ examples: [LabelledText]) -> [LabelledText] {
    let names = Set(examples.map(\.label)).filter { $0 != .outOfScope && $0 != added }.sorted()
    let others = stride(from: 0, to: names.count, by: 8).prefix(10).map { names[$0] }
    return examples.filter { $0.label == added }
      + others.flatMap { name in examples.filter { $0.label == name }.suffix(20) }
  }

  @Test(
    "a store edited in place answers held-out lines as one trained again, and so does one with them removed"
  )
  func edits() throws {
    let definition = try ShippedStore.definition
    let dictionary = UserDictionary(words: definition.words)
    let examples = definition.labelledTexts
    let edited = EditedStoreTests.edited(examples)
    let editedSet = Set(edited)
    let rest = examples.filter { !editedSet.contains($0) }
    func model(_ examples: [LabelledText]) throws -> IntentModel {
      let bytes = IntentTrainer(dictionary: dictionary, threads: 2).train(examples)
      return try IntentModel(memory: ModelMemory(copying: bytes), path: "model")
    }
    let tests = try ["zh", "en"].flatMap { language in
      try ShippedStore.fixture("HeldOut/\(language).tsv").nonEmptyLines.map { row in
        let columns = row.split(separator: "\t", maxSplits: 1).map(String.init)
        return LabelledText(text: columns[1], label: IntentName(rawValue: columns[0]))
      }
    }
    func metrics(_ model: IntentModel) -> IntentMetrics {
      IntentMetrics(
        IntentEvaluation.judgements(
          of: tests, model: model, dictionary: dictionary, rejectedShare: 0.05))
    }
    let without = try model(rest)
    let with = try model(examples)
    let grown = try without.applying(
      [.addIntent(EditedStoreTests.added)] + edited.map { .addExample($0) },
      trainingDictionary: dictionary)
    let shrunk = try with.applying(
      edited.filter { $0.label != EditedStoreTests.added }.map { .removeExample($0) }
        + [.removeIntent(EditedStoreTests.added)], trainingDictionary: dictionary)
    #expect(metrics(grown).accuracy > metrics(with).accuracy - 0.005)
    #expect(metrics(shrunk).accuracy > metrics(without).accuracy - 0.005)
    #expect(metrics(grown).expectedCalibrationError < 0.035)
    #expect(metrics(shrunk).expectedCalibrationError < 0.035)
  }
}
