import KefuUnderstanding
import KefuValues

extension EvaluationRun {
  /// The figures as one JSON object, in the order of the design.
  package var json: [UInt8] {
    let metrics = metrics
    var object = JSONObject()
    object.decimal("accuracy", metrics.accuracy)
    object.decimal("macro_f1", metrics.macroF1)
    if let auroc = metrics.outOfScopeAUROC, let recall = metrics.outOfScopeRecall {
      object.decimal("oos_auroc", auroc)
      object.decimal("oos_recall", recall)
    }
    object.decimal("in_scope_rejected", metrics.inScopeRejected)
    object.decimal("in_scope_accuracy", metrics.inScopeAccuracy)
    object.decimal("expected_calibration_error", metrics.expectedCalibrationError)
    if let trainSeconds { object.decimal("train_seconds", trainSeconds) }
    if let utterancesPerSecond {
      object.number("predict_utterances_per_second", Int(utterancesPerSecond))
    }
    if let model { object.number("model_bytes", model.byteCount) }
    object.object("per_intent") { perIntent in
      for intent in metrics.perIntent {
        perIntent.object(intent.name.rawValue) { figures in
          figures.decimal("precision", intent.precision)
          figures.decimal("recall", intent.recall)
          figures.decimal("f1", intent.f1)
          figures.number("support", intent.support)
        }
      }
    }
    object.object("per_language") { perLanguage in
      for language in metrics.perLanguage {
        perLanguage.object(language.language.rawValue) { figures in
          figures.decimal("accuracy", language.accuracy)
          figures.number("support", language.support)
        }
      }
    }
    object.objects("confusions", metrics.confusions) { confusion, figures in
      figures.string("intent", confusion.label.rawValue)
      figures.string("predicted", confusion.predicted.rawValue)
      figures.number("count", confusion.texts.count)
      figures.strings("messages", confusion.texts)
    }
    return object.bytes + [0x0A]
  }
}
