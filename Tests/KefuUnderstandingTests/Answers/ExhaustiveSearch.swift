import KefuText

@testable import KefuUnderstanding

/// Scores every question: what the index must agree with.
struct ExhaustiveSearch: ~Copyable {
  private struct Row {
    var times: [UInt64: Int]
    var lengthClass: Int
    var group: Int
    var isRemoved = false
  }

  private var rows: [Row] = []
  private var frequencies: [UInt64: Int] = [:]
  private var tokenizer = Tokenizer()
  private var reader = QuestionTermReader()
  private let scoring: QuestionScoring

  init(averageLength: Double) { scoring = QuestionScoring(averageLength: averageLength) }

  /// Adds a question.
  mutating func add(_ text: String, group: Int) {
    tokenizer.tokenize(text)
    reader.read(tokenizer)
    var times: [UInt64: Int] = [:]
    for index in 0..<reader.count {
      times[reader[index].hash] = min(Int(reader[index].count), QuestionScoring.mostTimes)
      frequencies[reader[index].hash, default: 0] += 1
    }
    rows.append(
      Row(times: times, lengthClass: Int(QuestionKind(reader).lengthClass), group: group))
  }

  mutating func remove(_ question: Int) { rows[question].isRemoved = true }

  /// The best questions for a text.
  mutating func search(_ text: String, limit: Int, distinctGroups: Bool) -> [QuestionMatch] {
    tokenizer.tokenize(text)
    reader.read(tokenizer)
    var weights = [(hash: UInt64, weight: UInt32)]()
    for index in 0..<reader.count {
      guard let frequency = frequencies[reader[index].hash] else { continue }
      weights.append(
        (reader[index].hash, QuestionScoring.weight(frequency: frequency, of: rows.count)))
    }
    var matches = [(score: UInt32, question: Int)]()
    for (question, row) in rows.enumerated() where !row.isRemoved {
      var score: UInt32 = 0
      for (hash, weight) in weights {
        if let times = row.times[hash] {
          score += scoring.gain(weight: weight, lengthClass: row.lengthClass, times: times)
        }
      }
      if score > 0 { matches.append((score, question)) }
    }
    matches.sort { ($1.score, $0.question) < ($0.score, $1.question) }
    var groups: Set<Int> = []
    if distinctGroups { matches.removeAll { !groups.insert(rows[$0.question].group).inserted } }
    return matches.prefix(limit).map {
      QuestionMatch(
        question: $0.question, group: rows[$0.question].group,
        score: Float($0.score) / QuestionScoring.unit)
    }
  }
}
