import KefuValues
import Testing

@testable import KefuUnderstanding

@Suite struct SentimentMetricsTests {
  private func judgement(
    _ label: SentimentLabel, _ predicted: SentimentLabel, _ score: Double
  ) -> SentimentMetrics.Judgement {
    SentimentMetrics.Judgement(
      example: SentimentExample(text: "x", label: label),
      predicted: Sentiment(label: predicted, score: score))
  }

  @Test("Figures are those that are counted by hand") func figures() {
    let metrics = SentimentMetrics([
      judgement(.positive, .positive, 0.9), judgement(.positive, .neutral, 0.1),
      judgement(.negative, .angry, -0.8), judgement(.negative, .negative, 0.2),
      judgement(.neutral, .neutral, -0.1),
    ])
    #expect(metrics.accuracy == 0.6)
    #expect(metrics.signAccuracy == 0.75)
    #expect(metrics.confusion[2] == [0, 0, 1, 1])
    #expect(metrics.perLabel.map(\.label) == [.positive, .neutral, .negative])
    #expect(metrics.perLabel.map(\.recall) == [0.5, 1, 0.5])
    #expect(metrics.perLabel.map(\.precision) == [1, 0.5, 1])
    #expect(abs(metrics.macroF1 - 2.0 / 3) < 1e-12)
    #expect(SentimentMetrics([]).accuracy == 0)
    #expect(SentimentMetrics([judgement(.neutral, .neutral, 0)]).signAccuracy == nil)
  }

  @Test("Every example with a domain is judged once by a model that never saw its domain")
  func leavingOneDomainOut() throws {
    let judgements = try SentimentEvaluation.leavingOneDomainOut(
      of: SmallMood.examples, trainer: SentimentTrainer(threads: 1))
    #expect(Set(judgements.map(\.example)) == Set(SmallMood.examples))
    #expect(judgements.count == SmallMood.examples.count)
  }
}
