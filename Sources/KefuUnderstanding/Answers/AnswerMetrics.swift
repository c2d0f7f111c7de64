/// How well questions are found, and how well it is known when.
package struct AnswerMetrics: Hashable, Sendable {
  /// Messages that ask a question of the assistant.
  package var answerable = 0
  /// Messages that ask none.
  package var unanswerable = 0
  /// Of the answerable: the right question is first.
  package var recallAt1 = 0.0
  /// Of the answerable: it is among the first five.
  package var recallAt5 = 0.0
  /// The mean of 1 / its place, 0 where it is not found.
  package var meanReciprocalRank = 0.0
  /// Of the messages that are given one answer, those that are given the right one.
  package var answerPrecision = 0.0
  /// Of the answerable, those that are given one answer, right or wrong.
  package var answered = 0.0
  /// Of the answerable, those that are given a short list.
  package var listed = 0.0
  /// Of those lists, the share with the right question on it.
  package var listRecall = 0.0
  /// Of the unanswerable, those that are refused.
  package var refused = 0.0
  /// Expected calibration error of the first score, 15 equal bins.
  package var calibrationError = 0.0

  /// What came of one message.
  package struct Result: Hashable, Sendable {
    /// The place of the right question, from 0; `nil` if it was not found, or there is none.
    package var rank: Int?
    package var isAnswerable: Bool
    package var outcome: AnswerRanking.Outcome
    /// The score of the first candidate.
    package var score: Double
    /// How much it counts in the calibration error and in the precision.
    package var weight: Double

    package init(
      rank: Int?, isAnswerable: Bool, outcome: AnswerRanking.Outcome, score: Double,
      weight: Double = 1
    ) {
      self.rank = rank
      self.isAnswerable = isAnswerable
      self.outcome = outcome
      self.score = score
      self.weight = weight
    }
  }

  package init(_ results: [Result]) {
    func share(_ part: Int, of whole: Int) -> Double {
      whole == 0 ? 0 : Double(part) / Double(whole)
    }
    let asked = results.filter(\.isAnswerable)
    answerable = asked.count
    unanswerable = results.count - asked.count
    recallAt1 = share(asked.count { $0.rank == 0 }, of: answerable)
    recallAt5 = share(asked.count { $0.rank.map { $0 < 5 } ?? false }, of: answerable)
    let reciprocal = asked.reduce(0.0) { $0 + ($1.rank.map { 1 / Double($0 + 1) } ?? 0) }
    meanReciprocalRank = answerable == 0 ? 0 : reciprocal / Double(answerable)
    let given = results.filter { $0.outcome == .answer }
    let weight = given.reduce(0.0) { $0 + $1.weight }
    let right = given.reduce(0.0) { $0 + ($1.rank == 0 ? $1.weight : 0) }
    answerPrecision = weight > 0 ? right / weight : 0
    answered = share(asked.count { $0.outcome == .answer }, of: answerable)
    let lists = asked.filter { $0.outcome == .choice }
    listed = share(lists.count, of: answerable)
    listRecall = share(
      lists.count { $0.rank.map { $0 < AnswerJudge.listLength } ?? false }, of: lists.count)
    refused = share(
      results.count { !$0.isAnswerable && $0.outcome == .refusal }, of: unanswerable)
    calibrationError = AnswerMetrics.calibrationError(of: results)
  }

  private static func calibrationError(of results: [Result]) -> Double {
    var bins = [(weight: Double, score: Double, right: Double)](
      repeating: (0, 0, 0), count: 15)
    var total = 0.0
    for result in results {
      let bin = min(Int(result.score * 15), 14)
      bins[bin].weight += result.weight
      bins[bin].score += result.weight * result.score
      bins[bin].right += result.rank == 0 ? result.weight : 0
      total += result.weight
    }
    guard total > 0 else { return 0 }
    return bins.reduce(0) { $0 + abs($1.score - $1.right) } / total
  }
}

extension AnswerMetrics {
  init(judged trials: [(trial: AnswerJudge.Trial, judge: AnswerJudge)]) {
    self.init(
      trials.map { trial, judge in
        let score = judge.probability(trial.features, meaning: trial.meaning)
        return Result(
          rank: trial.rank, isAnswerable: trial.isAnswerable, outcome: judge.outcome(score),
          score: score, weight: trial.weight)
      })
  }
}
