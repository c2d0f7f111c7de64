package import KefuText
import KefuValues

/// Measures models of sentiment.
package enum SentimentEvaluation {
  /// Judges labelled messages by a model.
  package static func judgements(
    of tests: [SentimentExample], model: SentimentModel, dictionary: UserDictionary
  ) -> [SentimentMetrics.Judgement] {
    var tokenizer = Tokenizer(dictionary: dictionary)
    var analyzer = SentimentAnalyzer(model: model)
    return tests.map { test in
      var text = test.text
      let sentiment = text.withUTF8 {
        tokenizer.tokenize($0)
        return analyzer.sentiment(of: tokenizer, message: $0)
      }
      return SentimentMetrics.Judgement(example: test, predicted: sentiment)
    }
  }

  /// Judges the examples of every domain by a model that was trained on the other domains.
  ///
  /// Examples without a domain are trained on and not judged.
  package static func leavingOneDomainOut(
    of examples: [SentimentExample], trainer: SentimentTrainer
  ) throws(ModelError) -> [SentimentMetrics.Judgement] {
    var judgements = [SentimentMetrics.Judgement]()
    for domain in Set(examples.compactMap(\.domain)).sorted() {
      let bytes = trainer.train(examples.filter { $0.domain != domain })
      let model = try SentimentModel(memory: ModelMemory(copying: bytes), path: domain)
      judgements += self.judgements(
        of: examples.filter { $0.domain == domain }, model: model, dictionary: trainer.dictionary)
    }
    return judgements
  }
}
