import KefuUnderstanding
import KefuValues

extension EvaluationRun {
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
