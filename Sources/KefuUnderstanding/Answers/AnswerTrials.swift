/// Asks messages whose question is known, or that have none, and remembers what came of it.
struct AnswerTrials: Sendable {
  /// A message, over the vocabulary of the questions.
  struct Query {
    /// The features that some question has.
    var features: [(feature: Int32, count: Float)] = []
    /// How many features no question has.
    var unknown = 0
    var isChinese = false
    /// What it is compared with phrasings by, by feature.
    var vector: [(feature: Int32, value: Float)] = []
  }

  let counts: QuestionCounts
  /// By feature.
  let inverseFrequencies: [Float]
  /// What an unknown feature would be worth.
  let unknownFrequency: Float
  /// The phrasings, as rows of a matrix that may have others after them.
  let matrix: TrainingMatrix
  /// By phrasing, its question.
  let groups: [UInt32]
  private let lists: PhrasingLists

  init(
    counts: QuestionCounts, inverseFrequencies: [Float], unknownFrequency: Float,
    matrix: TrainingMatrix, groups: [UInt32]
  ) {
    self.counts = counts
    self.inverseFrequencies = inverseFrequencies
    self.unknownFrequency = unknownFrequency
    self.matrix = matrix
    self.groups = groups
    lists = PhrasingLists(matrix, rowCount: groups.count)
  }

  /// What comes of asking a message by words alone, and with meaning by all other `QuestionMeaning.weights`.
  ///
  /// - Parameters:
  ///   - query: The message.
  ///   - right: The question that it asks, if it asks one.
  ///   - excluded: The phrasing that it is, which is left out.
  ///   - weight: How much it counts.
  ///   - meanings: By question, how near its meaning is; `nil` without an encoder.
  /// - Returns: The trials.
  func trials(
    _ query: Query, right: UInt32?, excluding excluded: Int?, weight: Double, meanings: [Float]?
  ) -> [AnswerJudge.Trial] {
    var scores = [Float](repeating: 0, count: counts.lengths.count)
    var greatest: Float = Float(query.unknown) * unknownFrequency
    var unknown = greatest
    let own = excluded.map { groups[$0] }
    let removed = excluded == nil ? 0 : query.features.reduce(0) { $0 + $1.count }
    for (feature, count) in query.features {
      let frequency = inverseFrequencies[Int(feature)]
      greatest += frequency
      var isKnown = false
      for position in counts.list(of: feature) {
        let question = counts.questions[position]
        let isOwn = question == own
        let left = counts.counts[position] - (isOwn ? count : 0)
        guard left > 0.5 else { continue }
        isKnown = true
        scores[Int(question)] +=
          frequency
          * QuestionWeights.saturation(
            left,
            length: counts.relativeLength(of: question, without: isOwn ? removed : 0))
      }
      if !isKnown { unknown += frequency }
    }
    let scale = greatest > 0 ? 1 / greatest : 0
    let similarities = lists.similarities(
      of: query.vector, groups: groups, questionCount: scores.count, excluding: excluded)
    for question in scores.indices { scores[question] *= scale }
    let base = AnswerJudge.Trial(features: .zero, isAnswerable: right != nil, weight: weight)
    return (meanings == nil ? [0] : QuestionMeaning.weights).map { meaningWeight in
      let order = MeritOrder(
        scores, similarities: similarities, meanings: meaningWeight > 0 ? meanings : nil,
        by: meaningWeight)
      let best = order.best
      let rival = order.rival
      var trial = base
      trial.features = AnswerJudge.features(
        merit: Double(best?.merit ?? 0), rival: Double(rival?.merit ?? 0),
        similarity: Double(best.map { similarities[$0.question] } ?? 0),
        unknown: Double(unknown * scale), featureCount: query.features.count + query.unknown,
        isChinese: query.isChinese)
      trial.rank = right.flatMap { order.rank(of: Int($0)) }
      if let meanings, meaningWeight > 0 {
        let meaning = best.map { Double(meanings[$0.question]) } ?? 0
        trial.meaning = [meaning, meaning - (rival.map { Double(meanings[$0.question]) } ?? 0)]
      }
      return trial
    }
  }
}

/// Which questions come first by merit, without sorting them all.
private struct MeritOrder {
  typealias Place = (question: Int, merit: Float)

  /// By question; 0 if it is not reached.
  private var merits: [Float]
  private(set) var best: Place?
  private(set) var rival: Place?

  init(_ scores: [Float], similarities: [Float], meanings: [Float]?, by weight: Float) {
    merits = [Float](repeating: 0, count: scores.count)
    for question in scores.indices {
      var score = scores[question]
      if let meanings { score += weight * meanings[question] }
      guard score > 0 else { continue }
      let merit = QuestionWeights.merit(score: score, similarity: similarities[question])
      merits[question] = merit
      if merit > best?.merit ?? 0 {
        (best, rival) = ((question, merit), best)
      } else if merit > rival?.merit ?? 0 {
        rival = (question, merit)
      }
    }
  }

  /// The place of a question, ties in the order of the questions; `nil` if it is not reached.
  func rank(of question: Int) -> Int? {
    let merit = merits[question]
    guard merit > 0 else { return nil }
    return merits.indices.count {
      merits[$0] > merit || merits[$0] == merit && $0 < question
    }
  }
}

/// The phrasings that have a feature, and with which value; for trials by the thousand.
private struct PhrasingLists: Sendable {
  private var starts: [Int]
  private var phrasings: [Int32]
  private var values: [Float]
  private let phrasingCount: Int

  init(_ matrix: TrainingMatrix, rowCount: Int) {
    phrasingCount = rowCount
    var starts = [Int](repeating: 0, count: matrix.featureCount + 1)
    for row in 0..<rowCount {
      for component in (Int(matrix.rowStarts[row]) + 1)..<Int(matrix.rowStarts[row + 1]) {
        starts[Int(matrix.features[component]) + 1] += 1
      }
    }
    for feature in 1..<max(1, starts.count) { starts[feature] += starts[feature - 1] }
    var positions = starts
    phrasings = [Int32](repeating: 0, count: starts[starts.count - 1])
    values = [Float](repeating: 0, count: starts[starts.count - 1])
    for row in 0..<rowCount {
      for component in (Int(matrix.rowStarts[row]) + 1)..<Int(matrix.rowStarts[row + 1]) {
        let feature = Int(matrix.features[component])
        phrasings[positions[feature]] = Int32(row)
        values[positions[feature]] = matrix.values[component]
        positions[feature] += 1
      }
    }
    self.starts = starts
  }

  /// By question, the similarity of its best phrasing.
  func similarities(
    of vector: [(feature: Int32, value: Float)], groups: [UInt32], questionCount: Int,
    excluding excluded: Int?
  ) -> [Float] {
    var sums = [Float](repeating: 0, count: phrasingCount)
    for (feature, value) in vector {
      for position in starts[Int(feature)]..<starts[Int(feature) + 1] {
        sums[Int(phrasings[position])] += value * values[position]
      }
    }
    var best = [Float](repeating: 0, count: questionCount)
    for (phrasing, sum) in sums.enumerated() where phrasing != excluded {
      best[Int(groups[phrasing])] = max(best[Int(groups[phrasing])], min(sum / 2, 1))
    }
    return best
  }
}
