import Kefu
import KefuAuthoring
import KefuUnderstanding
import KefuValues
import Testing

/// The store's model of sentiment on messages that it was not trained on, in groups of what makes them hard.
///
/// A row is a label, a message and its group. Floors are a little below what is reached, so that no change loses it unseen.
@Suite struct SentimentTests {
  private struct Floor {
    var accuracy: Double
    /// Of the score, on messages that are not neutral.
    var sign: Double
  }

  private static let floors = [
    "zh": Floor(accuracy: 0.7, sign: 0.85), "en": Floor(accuracy: 0.7, sign: 0.85),
  ]

  private func examples(_ language: String) throws -> [SentimentExample] {
    try ShippedStore.fixture("Sentiment/\(language).tsv").nonEmptyLines.map { row in
      let columns = row.split(separator: "\t").map(String.init)
      try #require(columns.count == 3, "\(row)")
      return SentimentExample(
        text: columns[1], label: try #require(SentimentLabel(rawValue: columns[0]), "\(row)"),
        domain: columns[2])
    }
  }

  @Test("messages that it never saw keep their sentiment", arguments: ["zh", "en"])
  func tableIsHeld(language: String) throws {
    let assistant = try ShippedStore.assistant
    let examples = try examples(language)
    #expect(examples.count >= 300)
    let metrics = SentimentMetrics(
      try examples.map { example in
        SentimentMetrics.Judgement(
          example: example,
          predicted: try #require(assistant.parse(example.text).sentiment))
      })
    let floor = try #require(SentimentTests.floors[language])
    let wrong = metrics.judgements.filter { !$0.isCorrect }.prefix(12).map {
      "\($0.example.label) taken for \($0.predicted.label): \($0.example.text)"
    }.joined(separator: "\n")
    #expect(metrics.accuracy >= floor.accuracy, "\(wrong)")
    #expect(metrics.signAccuracy ?? 0 >= floor.sign, "\(wrong)")
  }

  @Test("the examples that train it are enough of every label and language")
  func examplesAreEnough() throws {
    var counts: [String: Int] = [:]
    for example in try ShippedStore.definition.sentimentExamples {
      counts["\(example.label) \(example.text.hasHan ? "zh" : "en")", default: 0] += 1
    }
    for label in SentimentLabel.allCases {
      for language in ["zh", "en"] {
        #expect(counts["\(label) \(language)", default: 0] >= 400, "\(label) \(language)")
      }
    }
  }
}
