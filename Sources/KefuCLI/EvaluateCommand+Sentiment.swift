import ArgumentParser
import Kefu
import KefuAuthoring
import KefuFrontends
import KefuText
import KefuUnderstanding

extension EvaluateCommand {
  /// Sentiment: of an assistant, of a model, of a model of labelled lines, or by leaving one domain out.
  func evaluateSentiment() throws {
    let threads = threads ?? Processors.count
    let metrics: SentimentMetrics
    do {
      if let test {
        let tests = LabelledFiles.sentimentOrExit([test])
        let model: SentimentModel
        var dictionary = UserDictionary.empty
        if let train {
          let bytes = SentimentTrainer(threads: threads).train(
            LabelledFiles.sentimentOrExit([train]))
          model = try SentimentModel(memory: ModelMemory(copying: bytes), path: train)
        } else if let path = self.model {
          model = try SentimentModel(path: path)
        } else {
          let assistant = assistantOptions.load()
          guard let own = assistant.sentimentModel else {
            StandardError.print("error: the assistant has no examples in intents/sentiment/")
            throw ExitCode(1)
          }
          model = own
          dictionary = assistant.dictionary
        }
        metrics = SentimentMetrics(
          SentimentEvaluation.judgements(of: tests, model: model, dictionary: dictionary))
      } else {
        let definition = assistantOptions.definitionOrExit()
        let trainer = SentimentTrainer(
          dictionary: UserDictionary(words: definition.words),
          words: definition.sentimentWords, threads: threads)
        metrics = SentimentMetrics(
          try SentimentEvaluation.leavingOneDomainOut(
            of: definition.sentimentExamples, trainer: trainer))
      }
    } catch let error as ModelError {
      StandardError.print("error: \(error)")
      throw ExitCode(1)
    }
    StandardOutput.write(json ? metrics.json : Array(metrics.text.utf8))
  }
}
