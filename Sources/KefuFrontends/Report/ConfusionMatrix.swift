import KefuUnderstanding
import KefuValues

/// How often each intent was taken for each, in-scope messages only and nothing rejected.
struct ConfusionMatrix {
  static let limit = 200

  /// By name: rows are what was meant, columns what was predicted.
  let names: [IntentName]
  /// Intents that were left out because they have the fewest mistakes.
  let omitted: Int
  /// Messages of a row, and predictions of a column, over all intents.
  let support: [Int]
  let predicted: [Int]
  private let counts: [Int]

  init(_ judgements: [IntentMetrics.Judgement]) {
    let inScope = judgements.filter(\.isInScope)
    var mistakes = [IntentName: Int]()
    for judgement in inScope {
      mistakes[judgement.label, default: 0] += judgement.isCorrect ? 0 : 1
      mistakes[judgement.predicted, default: 0] += judgement.isCorrect ? 0 : 1
    }
    let worst = mistakes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    names = worst.prefix(ConfusionMatrix.limit).map(\.key).sorted()
    omitted = mistakes.count - names.count
    var numbers = [IntentName: Int]()
    for (number, name) in names.enumerated() { numbers[name] = number }
    var support = [Int](repeating: 0, count: names.count)
    var predicted = support
    var counts = [Int](repeating: 0, count: names.count * names.count)
    for judgement in inScope {
      let row = numbers[judgement.label]
      let column = numbers[judgement.predicted]
      if let row { support[row] += 1 }
      if let column { predicted[column] += 1 }
      if let row, let column { counts[row * names.count + column] += 1 }
    }
    (self.support, self.predicted, self.counts) = (support, predicted, counts)
  }

  subscript(row: Int, column: Int) -> Int { counts[row * names.count + column] }
}
