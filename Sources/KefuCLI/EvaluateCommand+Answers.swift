import Kefu
import KefuAuthoring
import KefuFrontends
import KefuText
import KefuUnderstanding
import KefuValues

extension EvaluateCommand {
  /// The assistant's questions: on lines of id<TAB>text, or by leaving one phrasing out.
  func evaluateAnswers() throws {
    let metrics: AnswerMetrics
    if let test {
      let assistant = assistantOptions.load()
      let parser = assistant.makeParser()
      metrics = AnswerMetrics(
        LabelledFiles.readOrExit([test]).map { line in
          let ranking = parser.answers(to: line.text, limit: Int.max)
          let isAnswerable = line.label.rawValue != "none" && line.label != .outOfScope
          return AnswerMetrics.Result(
            rank: ranking.candidates.firstIndex {
              isAnswerable && $0.question.rawValue == line.label.rawValue
            }, isAnswerable: isAnswerable, outcome: ranking.outcome,
            score: ranking.candidates.first?.score ?? 0)
        })
    } else {
      let definition = assistantOptions.definitionOrExit()
      let trainer = AnswerTrainer(
        dictionary: UserDictionary(words: definition.words),
        embedding: Encoder.openOrExit(encoder) ?? encoderOrExit(of: definition),
        threads: threads ?? Processors.count)
      metrics = trainer.leavingOneOut(
        definition.questions, evidence: definition.answerTexts, others: definition.labelledTexts)
    }
    StandardOutput.write(json ? metrics.json : Array(metrics.text.utf8))
  }
}
