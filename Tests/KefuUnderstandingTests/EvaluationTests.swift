import KefuValues
import Testing

@testable import KefuUnderstanding

/// Measures are what textbooks say they are.
@Suite struct EvaluationTests {
  private func judgement(
    _ label: String, _ predicted: String, _ confidence: Double, _ foreignness: Double
  ) -> IntentMetrics.Judgement {
    IntentMetrics.Judgement(
      text: "\(label) \(confidence)", label: IntentName(rawValue: label),
      predicted: IntentName(rawValue: predicted), confidence: confidence,
      foreignness: foreignness, language: label == "a" ? .zh : .en)
  }

  @Test func metricsOfAnExampleByHand() {
    let metrics = IntentMetrics([
      judgement("a", "a", 0.9, 0.1), judgement("a", "b", 0.6, 0.3), judgement("b", "b", 0.8, 0.2),
      judgement("b", "b", 0.7, 0.6), judgement("out_of_scope", "a", 0.5, 0.6),
      judgement("out_of_scope", "b", 0.4, 0.2),
    ])
    func isNear(_ value: Double?, _ expected: Double) -> Bool {
      abs((value ?? .nan) - expected) < 1e-12
    }
    #expect(metrics.accuracy == 0.75)
    // a: precision 1, recall 1/2; b: precision 2/3, recall 1.
    #expect(isNear(metrics.macroF1, (2.0 / 3 + 0.8) / 2))
    #expect(metrics.perIntent.map(\.support) == [2, 2])
    #expect(isNear(metrics.perIntent[1].precision, 2.0 / 3))
    // (0.1 + 0.6 + 0.2 + 0.3) / 4: each message is alone in its bin.
    #expect(isNear(metrics.expectedCalibrationError, 0.3))
    // 0.6 against 0.1, 0.3, 0.2, 0.6: 3½ of 4; 0.2: 1½ of 4.
    #expect(isNear(metrics.outOfScopeAUROC, 5.0 / 8))
    #expect(metrics.outOfScopeRecall == 0.5)
    #expect(metrics.inScopeRejected == 0.25)
    #expect(metrics.inScopeAccuracy == 0.5)
    #expect(metrics.perLanguage.map(\.language) == [.zh, .en])
    #expect(metrics.perLanguage.map(\.accuracy) == [0.5, 1])
    #expect(metrics.confusions.count == 1)
    #expect(metrics.confusions[0].texts == ["a 0.6"])
  }

  @Test func metricsOfNothing() {
    let metrics = IntentMetrics([])
    #expect(metrics.accuracy == 0)
    #expect(metrics.macroF1 == 0)
    #expect(metrics.outOfScopeAUROC == nil)
    #expect(metrics.outOfScopeRecall == nil)
    #expect(metrics.expectedCalibrationError == 0)
  }

  @Test func nearDuplicatesShareAFold() {
    var generator = SplitMix64(seed: 59)
    let labels = (0..<600).map { _ in Int32.random(in: 0..<7, using: &generator) }
    let signatures = (0..<600).map { _ in UInt64.random(in: 0..<250, using: &generator) }
    let folds = StratifiedFolds(labels: labels, signatures: signatures, count: 5, seed: 1)
    var known = [UInt64: Int]()
    for (signature, fold) in zip(signatures, folds.assignment) {
      #expect((0..<5).contains(fold))
      #expect(known[signature, default: fold] == fold)
      known[signature] = fold
    }
    let again = StratifiedFolds(labels: labels, signatures: signatures, count: 5, seed: 1)
    #expect(again.assignment == folds.assignment)
  }

  @Test func everyClassIsDealtEvenly() {
    let labels = (0..<70).map { Int32($0 % 7) }
    let folds = StratifiedFolds(
      labels: labels, signatures: (0..<70).map { UInt64($0) }, count: 3, seed: 1)
    for label in 0..<Int32(7) {
      let counts = (0..<3).map { fold in
        labels.indices.count { labels[$0] == label && folds.assignment[$0] == fold }
      }
      #expect(counts.allSatisfy { (3...4).contains($0) })
    }
    for fold in 0..<3 {
      let (heldOut, training) = folds.split(fold)
      #expect(Set(heldOut).isDisjoint(with: training))
      #expect((heldOut + training).sorted() == (0..<70).map { Int32($0) })
    }
  }

  @Test(arguments: [1, 3, 8])
  func fewShotTakesSoManyOfEach(shots: Int) {
    let chosen = IntentEvaluation.fewShot(SmallStore.inScope, shots: shots, seed: 7)
    for intent in SmallStore.intents {
      #expect(chosen.count { $0.label.rawValue == intent.name } == shots)
    }
    #expect(chosen == IntentEvaluation.fewShot(SmallStore.inScope, shots: shots, seed: 7))
    #expect(chosen == SmallStore.inScope.filter(Set(chosen).contains))
    if shots < 8 {
      #expect(chosen != IntentEvaluation.fewShot(SmallStore.inScope, shots: shots, seed: 8))
    }
  }

  @Test func fewShotKeepsWhatIsScarce() {
    #expect(
      IntentEvaluation.fewShot(SmallStore.examples, shots: 100, seed: 7) == SmallStore.examples)
  }

  @Test func crossValidationJudgesEveryExampleInOrder() throws {
    let judgements = try IntentEvaluation.crossValidation(
      of: SmallStore.examples,
      trainer: IntentTrainer(dictionary: SmallStore.dictionary, threads: 1), rejectedShare: 0.05,
      folds: 4)
    #expect(judgements.map(\.text) == SmallStore.examples.map(\.text))
    // Eight intents: chance is 0.125.
    #expect(IntentMetrics(judgements).accuracy > 0.4)
  }
}
