package import KefuUnderstanding
import KefuValues

extension SentimentMetrics {
  /// The figures for people.
  package var text: String {
    func percent(_ value: Double) -> String { "\(JSONBytes.decimalText(value * 100)) %" }
    var lines = [
      "messages               \(judgements.count)",
      "accuracy               \(percent(accuracy))",
      "macro F1               \(percent(macroF1))",
    ]
    if let signAccuracy {
      lines.append("sign of the score      \(percent(signAccuracy)) (without neutral messages)")
    }
    for label in perLabel {
      let name = label.label.rawValue
      lines.append(
        name + String(repeating: " ", count: 23 - name.utf8.count)
          + "precision \(percent(label.precision)), recall \(percent(label.recall)) of \(label.support)"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The figures as one JSON object.
  package var json: [UInt8] {
    var object = JSONObject()
    object.decimal("accuracy", accuracy)
    object.decimal("macro_f1", macroF1)
    if let signAccuracy { object.decimal("sign_accuracy", signAccuracy) }
    object.object("per_label") { perLabel in
      for label in self.perLabel {
        perLabel.object(label.label.rawValue) { figures in
          figures.decimal("precision", label.precision)
          figures.decimal("recall", label.recall)
          figures.decimal("f1", label.f1)
          figures.number("support", label.support)
        }
      }
    }
    return object.bytes + [0x0A]
  }
}
