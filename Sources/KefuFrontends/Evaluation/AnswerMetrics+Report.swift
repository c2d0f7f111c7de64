package import KefuUnderstanding

extension AnswerMetrics {
  /// The figures for people.
  package var text: String {
    func percent(_ value: Double) -> String { "\(JSONBytes.decimalText(value * 100)) %" }
    return """
      questions asked        \(answerable)
      recall at 1            \(percent(recallAt1))
      recall at 5            \(percent(recallAt5))
      mean reciprocal rank   \(JSONBytes.decimalText(meanReciprocalRank))
      answered               \(percent(answered))
      given a list           \(percent(listed)), with the right question in \(percent(listRecall))
      answers that are right \(percent(answerPrecision))
      unanswerable, refused  \(percent(refused)) of \(unanswerable)
      calibration error      \(JSONBytes.decimalText(calibrationError))

      """
  }

  /// The figures as one JSON object.
  package var json: [UInt8] {
    var object = JSONObject()
    object.number("answerable", answerable)
    object.number("unanswerable", unanswerable)
    object.decimal("recall_at_1", recallAt1)
    object.decimal("recall_at_5", recallAt5)
    object.decimal("mean_reciprocal_rank", meanReciprocalRank)
    object.decimal("answered", answered)
    object.decimal("listed", listed)
    object.decimal("list_recall", listRecall)
    object.decimal("answer_precision", answerPrecision)
    object.decimal("refused", refused)
    object.decimal("expected_calibration_error", calibrationError)
    return object.bytes + [0x0A]
  }
}
