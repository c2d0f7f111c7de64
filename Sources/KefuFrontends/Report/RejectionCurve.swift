import KefuUnderstanding

/// How often an accepted message is right, as the least confidence to be accepted rises.
struct RejectionCurve {
  /// One threshold.
  struct Point: Equatable {
    /// Messages with at least this confidence are accepted.
    var threshold: Double
    /// The share of in-scope messages that are rejected.
    var rejected: Double
    /// The share of accepted in-scope messages that are right.
    var accuracy: Double
    /// The share of foreign messages that are rejected.
    var foreignRejected: Double
    /// The share of all accepted messages that are right: a foreign one never is.
    var accuracyWithForeign: Double
  }

  /// By rising threshold; the first accepts everything.
  ///
  /// Ends where fewer than ten in-scope messages would be accepted: their share means nothing.
  let points: [Point]

  init(_ judgements: [IntentMetrics.Judgement]) {
    let sorted = judgements.sorted { $0.confidence < $1.confidence }
    let all = Counts(sorted[...])
    var accepted = all
    var points = [Point]()
    var index = 0
    while index < sorted.count {
      if accepted.inScope < 10, !points.isEmpty { break }
      let threshold = sorted[index].confidence
      points.append(Point(threshold: index == 0 ? 0 : threshold, accepted: accepted, all: all))
      var end = index
      while end < sorted.count, !(sorted[end].confidence > threshold) { end += 1 }
      accepted.subtract(Counts(sorted[index..<end]))
      index = end
    }
    self.points = points
  }

  /// The highest threshold that rejects at most a share of the in-scope messages.
  func point(rejectingAtMost share: Double) -> Point? { points.last { $0.rejected <= share } }
}

/// Messages above a threshold.
private struct Counts {
  var inScope = 0
  var right = 0
  var foreign = 0

  init(_ judgements: ArraySlice<IntentMetrics.Judgement>) {
    for judgement in judgements {
      if judgement.isInScope {
        inScope += 1
        right += judgement.isCorrect ? 1 : 0
      } else {
        foreign += 1
      }
    }
  }

  mutating func subtract(_ other: Counts) {
    inScope -= other.inScope
    right -= other.right
    foreign -= other.foreign
  }
}

extension RejectionCurve.Point {
  fileprivate init(threshold: Double, accepted: Counts, all: Counts) {
    func share(_ part: Int, of whole: Int) -> Double {
      whole == 0 ? 0 : Double(part) / Double(whole)
    }
    self.init(
      threshold: threshold, rejected: share(all.inScope - accepted.inScope, of: all.inScope),
      accuracy: share(accepted.right, of: accepted.inScope),
      foreignRejected: share(all.foreign - accepted.foreign, of: all.foreign),
      accuracyWithForeign: share(accepted.right, of: accepted.inScope + accepted.foreign))
  }
}
