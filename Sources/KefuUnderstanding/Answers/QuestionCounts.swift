/// How often every question has every feature, while a model is made.
struct QuestionCounts: Sendable {
  /// By feature, where its list begins; one more than there are features.
  private(set) var starts: [UInt32]
  private(set) var questions: [UInt32] = []
  private(set) var counts: [Float] = []
  /// By question: its features, repetitions included.
  private(set) var lengths: [Float]
  let meanLength: Float

  /// - Parameters:
  ///   - rows: The numbers of the features of every text, and how often it has them.
  ///   - groups: By text, its question.
  ///   - featureCount: How many features there are.
  ///   - questionCount: How many questions there are.
  init(
    _ rows: [[(feature: Int32, count: Float)]], groups: [UInt32], featureCount: Int,
    questionCount: Int
  ) {
    var entries: [(feature: Int32, question: UInt32, count: Float)] = []
    lengths = [Float](repeating: 0, count: questionCount)
    for (row, group) in zip(rows, groups) {
      for (feature, count) in row {
        entries.append((feature, group, count))
        lengths[Int(group)] += count
      }
    }
    entries.sort { ($0.feature, $0.question) < ($1.feature, $1.question) }
    starts = [UInt32](repeating: 0, count: featureCount + 1)
    var last: (feature: Int32, question: UInt32)?
    for entry in entries {
      if let last, last == (entry.feature, entry.question) {
        counts[counts.count - 1] += entry.count
        continue
      }
      last = (entry.feature, entry.question)
      questions.append(entry.question)
      counts.append(entry.count)
      starts[Int(entry.feature) + 1] += 1
    }
    for feature in 1..<starts.count { starts[feature] += starts[feature - 1] }
    meanLength = max(1, lengths.reduce(0, +) / Float(max(1, questionCount)))
  }

  /// The positions of the list of a feature.
  func list(of feature: Int32) -> Range<Int> {
    Int(starts[Int(feature)])..<Int(starts[Int(feature) + 1])
  }

  /// The position of a question in the list of a feature that it has.
  func position(of question: UInt32, in feature: Int32) -> Int {
    var list = list(of: feature)
    while list.count > 1 {
      let middle = list.lowerBound + list.count / 2
      list =
        questions[middle] <= question ? middle..<list.upperBound : list.lowerBound..<middle
    }
    return list.lowerBound
  }

  /// The relative length of a question.
  func relativeLength(of question: UInt32, without removed: Float = 0) -> Float {
    (lengths[Int(question)] - removed) / meanLength
  }
}
