package import KefuText
package import KefuUnderstanding
package import KefuValues

/// One run of `evaluate`: what was trained, what was judged, how long it took.
package struct EvaluationRun {
  private let threads: Int
  package var rejectedShare: Double
  /// Adds meaning to words; `nil` for words alone.
  package var embedding: (any TextEmbedding)?
  /// Whether words are trained on, or the embedding alone.
  package var usesWords = true
  package var model: IntentModel?
  package private(set) var title = "Test"
  private(set) var judgements: [IntentMetrics.Judgement] = []
  private(set) var trainSeconds: Double?
  private(set) var utterancesPerSecond: Double?

  package init(threads: Int, rejectedShare: Double) {
    self.threads = threads
    self.rejectedShare = rejectedShare
  }

  /// Trains a model; `clock` gives seconds.
  package mutating func train(_ examples: [LabelledText], clock: () -> Double) {
    let start = clock()
    var trainer = IntentTrainer(embedding: embedding, threads: threads)
    trainer.usesWords = usesWords
    let bytes = trainer.train(examples)
    trainSeconds = clock() - start
    model = try? IntentModel(memory: ModelMemory(copying: bytes), path: "trained model")
  }

  /// Judges labelled messages on one thread.
  package mutating func judge(
    _ tests: [LabelledText], dictionary: UserDictionary, clock: () -> Double
  ) {
    guard let model else { return }
    let start = clock()
    judgements = IntentEvaluation.judgements(
      of: tests, model: model, dictionary: dictionary, rejectedShare: rejectedShare,
      embedding: embedding)
    utterancesPerSecond = Double(tests.count) / max(clock() - start, 1e-9)
  }

  /// Judges every example by a model trained without it, five folds; trains once on all for the time and size.
  package mutating func crossValidate(
    _ examples: [LabelledText], dictionary: UserDictionary, clock: () -> Double
  ) {
    title = "5-fold cross-validation"
    var trainer = IntentTrainer(dictionary: dictionary, embedding: embedding, threads: threads)
    trainer.usesWords = usesWords
    let start = clock()
    let bytes = trainer.train(examples)
    trainSeconds = clock() - start
    model = try? IntentModel(memory: ModelMemory(copying: bytes), path: "trained model")
    judgements =
      (try? IntentEvaluation.crossValidation(
        of: examples, trainer: trainer, rejectedShare: rejectedShare, folds: 5)) ?? []
  }

  package var metrics: IntentMetrics { IntentMetrics(judgements) }

  /// Names and values for the head of a report.
  package var facts: [(name: String, value: String)] {
    var facts = [("Messages", String(judgements.count))]
    if let trainSeconds { facts.append(("Training", "\(JSONBytes.decimalText(trainSeconds)) s")) }
    if let model { facts.append(("Model", "\(model.byteCount) bytes")) }
    return facts.map { (name: $0.0, value: $0.1) }
  }
}
