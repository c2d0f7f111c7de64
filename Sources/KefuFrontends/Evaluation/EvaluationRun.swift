package import KefuText
package import KefuUnderstanding
import KefuValues

/// One run of `evaluate`: what was trained, what was judged, how long it took.
package struct EvaluationRun {
  private let threads: Int
  package var rejectedShare: Double
  package var model: IntentModel?
  package private(set) var title = "Test"
  private var judgements: [IntentMetrics.Judgement] = []
  private var trainSeconds: Double?
  private var utterancesPerSecond: Double?

  package init(threads: Int, rejectedShare: Double) {
    self.threads = threads
    self.rejectedShare = rejectedShare
  }

  /// Trains a model; `clock` gives seconds.
  package mutating func train(_ examples: [LabelledText], clock: () -> Double) {
    let start = clock()
    let bytes = IntentTrainer(threads: threads).train(examples)
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
      of: tests, model: model, dictionary: dictionary, rejectedShare: rejectedShare)
    utterancesPerSecond = Double(tests.count) / max(clock() - start, 1e-9)
  }

  /// Judges every example by a model trained without it, five folds; trains once on all for the time and size.
  package mutating func crossValidate(
    _ examples: [LabelledText], dictionary: UserDictionary, clock: () -> Double
  ) {
    title = "5-fold cross-validation"
    let trainer = IntentTrainer(dictionary: dictionary, threads: threads)
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

  /// The figures as one JSON object, in the order of the design.
  package var json: [UInt8] {
    let metrics = metrics
    var bytes = JSONBytes()
    func key(_ name: StaticString, first: Bool = false) {
      bytes.raw(first ? "{\"" : ",\"")
      bytes.raw(name)
      bytes.raw("\":")
    }
    key("accuracy", first: true)
    bytes.decimal(metrics.accuracy)
    key("macro_f1")
    bytes.decimal(metrics.macroF1)
    if let auroc = metrics.outOfScopeAUROC, let recall = metrics.outOfScopeRecall {
      key("oos_auroc")
      bytes.decimal(auroc)
      key("oos_recall")
      bytes.decimal(recall)
    }
    key("in_scope_rejected")
    bytes.decimal(metrics.inScopeRejected)
    key("in_scope_accuracy")
    bytes.decimal(metrics.inScopeAccuracy)
    key("expected_calibration_error")
    bytes.decimal(metrics.expectedCalibrationError)
    if let trainSeconds {
      key("train_seconds")
      bytes.decimal(trainSeconds)
    }
    if let utterancesPerSecond {
      key("predict_utterances_per_second")
      bytes.number(Int(utterancesPerSecond))
    }
    if let model {
      key("model_bytes")
      bytes.number(model.byteCount)
    }
    key("per_intent")
    bytes.raw("{")
    for (index, intent) in metrics.perIntent.enumerated() {
      if index > 0 { bytes.raw(",") }
      bytes.string(intent.name.rawValue)
      bytes.raw(":{\"precision\":")
      bytes.decimal(intent.precision)
      bytes.raw(",\"recall\":")
      bytes.decimal(intent.recall)
      bytes.raw(",\"f1\":")
      bytes.decimal(intent.f1)
      bytes.raw(",\"support\":")
      bytes.number(intent.support)
      bytes.raw("}")
    }
    bytes.raw("}")
    key("per_language")
    bytes.raw("{")
    for (index, language) in metrics.perLanguage.enumerated() {
      if index > 0 { bytes.raw(",") }
      bytes.string(language.language.rawValue)
      bytes.raw(":{\"accuracy\":")
      bytes.decimal(language.accuracy)
      bytes.raw(",\"support\":")
      bytes.number(language.support)
      bytes.raw("}")
    }
    bytes.raw("}")
    key("confusions")
    bytes.raw("[")
    for (index, confusion) in metrics.confusions.enumerated() {
      if index > 0 { bytes.raw(",") }
      bytes.raw("{\"intent\":")
      bytes.string(confusion.label.rawValue)
      bytes.raw(",\"predicted\":")
      bytes.string(confusion.predicted.rawValue)
      bytes.raw(",\"count\":")
      bytes.number(confusion.texts.count)
      bytes.raw(",\"messages\":[")
      for (position, text) in confusion.texts.enumerated() {
        if position > 0 { bytes.raw(",") }
        bytes.string(text)
      }
      bytes.raw("]}")
    }
    bytes.raw("]}\n")
    return bytes.bytes
  }

  /// The figures for people.
  package var text: String {
    let metrics = metrics
    func percent(_ value: Double) -> String { "\(JSONBytes.decimalText(value * 100)) %" }
    var lines = [
      "messages               \(judgements.count)",
      "accuracy               \(percent(metrics.accuracy))",
      "macro F1               \(percent(metrics.macroF1))",
      "calibration error      \(JSONBytes.decimalText(metrics.expectedCalibrationError))",
    ]
    for language in metrics.perLanguage {
      lines.append(
        "accuracy, \(language.language.rawValue)\(String(repeating: " ", count: 13 - language.language.rawValue.count))"
          + "\(percent(language.accuracy)) of \(language.support)")
    }
    if let auroc = metrics.outOfScopeAUROC, let recall = metrics.outOfScopeRecall {
      lines.append("out of scope, AUROC    \(JSONBytes.decimalText(auroc))")
      lines.append("out of scope, found    \(percent(recall))")
    }
    lines.append("in scope, rejected     \(percent(metrics.inScopeRejected))")
    lines.append("in scope, right        \(percent(metrics.inScopeAccuracy)) (rejection counted)")
    if let trainSeconds {
      lines.append("training               \(JSONBytes.decimalText(trainSeconds)) s")
    }
    if let utterancesPerSecond {
      lines.append(
        "labelling              \(Int(utterancesPerSecond)) messages a second, one thread")
    }
    if let model { lines.append("model                  \(model.byteCount) bytes") }
    if !metrics.confusions.isEmpty { lines.append("\nmost confused") }
    for confusion in metrics.confusions.prefix(10) {
      lines.append(
        "  \(confusion.texts.count)  \(confusion.label) taken for \(confusion.predicted): \(confusion.texts[0])"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
