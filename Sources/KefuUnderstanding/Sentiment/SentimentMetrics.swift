package import KefuValues

/// What a model of sentiment got right on labelled messages.
package struct SentimentMetrics: Sendable {
  /// One message, what it was and what the model made of it.
  package struct Judgement: Hashable, Sendable {
    package var example: SentimentExample
    package var predicted: Sentiment

    package init(example: SentimentExample, predicted: Sentiment) {
      self.example = example
      self.predicted = predicted
    }

    package var isCorrect: Bool { predicted.label == example.label }

    /// Whether the score has the sign of the label; `nil` for neutral messages.
    package var hasSign: Bool? {
      switch example.label {
      case .positive: predicted.score > 0
      case .neutral: nil
      case .negative, .angry: predicted.score < 0
      }
    }
  }

  package struct PerLabel: Hashable, Sendable {
    package var label: SentimentLabel
    package var precision: Double
    package var recall: Double
    package var f1: Double
    package var support: Int
  }

  package let judgements: [Judgement]
  package let accuracy: Double
  /// Averaged over the labels that occur.
  package let macroF1: Double
  /// Of the labels that occur.
  package let perLabel: [PerLabel]
  /// Of the messages that are not neutral, the share whose score has the right sign; `nil` without such.
  package let signAccuracy: Double?
  /// How often each label (row) was taken for each (column), in the order of `SentimentLabel.allCases`.
  package let confusion: [[Int]]

  package init(_ judgements: [Judgement]) {
    self.judgements = judgements
    let labels = SentimentLabel.allCases
    func share(_ part: Int, of whole: Int) -> Double {
      whole == 0 ? 0 : Double(part) / Double(whole)
    }
    let confusion = labels.map { label in
      labels.map { predicted in
        judgements.count { $0.example.label == label && $0.predicted.label == predicted }
      }
    }
    self.confusion = confusion
    accuracy = share(judgements.count { $0.isCorrect }, of: judgements.count)
    perLabel = labels.indices.compactMap { index in
      let support = confusion[index].reduce(0, +)
      guard support > 0 else { return nil }
      let hits = confusion[index][index]
      let precision = share(hits, of: confusion.reduce(0) { $0 + $1[index] })
      let recall = share(hits, of: support)
      return PerLabel(
        label: labels[index], precision: precision, recall: recall,
        f1: precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
        support: support)
    }
    macroF1 =
      perLabel.isEmpty ? 0 : perLabel.reduce(0) { $0 + $1.f1 } / Double(perLabel.count)
    let signs = judgements.compactMap(\.hasSign)
    signAccuracy = signs.isEmpty ? nil : share(signs.count { $0 }, of: signs.count)
  }
}
