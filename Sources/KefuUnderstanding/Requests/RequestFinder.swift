package import KefuText
package import KefuValues

/// Finds the requests of a message that makes more than one: the entrance of this folder.
///
/// The message is cut into clauses, each is ranked as if it stood alone. Clauses that say nothing of their own (a greeting,
/// an aside, more of the same) join their neighbour; two that ask for different things stay two only if the words before the
/// second say so, or if the two taken together are less clear than either. So "红色的和蓝色的各一件" stays one, and so does a
/// reason before a request. A message of one clause costs nothing.
package struct RequestFinder: Sendable {
  private let cutter = ClauseCutter()
  /// Intents that are never a request of their own beside another: greetings, thanks, yes and no.
  private let asides: Set<IntentName>

  package init(asides: Set<IntentName>) { self.asides = asides }

  /// How confident a clause must be, by the words before it.
  private static func floor(_ joint: ClauseCutter.Joint) -> Double {
    switch joint {
    case .start, .another: 0.5
    case .pause: 0.6
    case .and: 0.65
    }
  }

  /// Two clauses whose intent is this clear when they are taken together are one request.
  private static let jointCeiling = 0.8

  private static let jointSlack = 0.02

  private struct Segment {
    var tokens: Range<Int>
    var joint: ClauseCutter.Joint
    var intent: IntentRanking.Candidate
  }

  /// The requests of the message that `tokenizer` holds, in its order; empty unless there are at least two.
  package func requests(
    in tokenizer: borrowing Tokenizer, by classifier: inout IntentClassifier
  ) -> [Request] {
    let clauses = cutter.clauses(of: tokenizer)
    guard clauses.count > 1 else { return [] }
    var segments: [Segment] = []
    for clause in clauses {
      let ranking = classifier.ranking(of: tokenizer, tokens: clause.tokens, limit: 1)
      let decision = ranking.decision
      let isAside =
        ranking.isRejected || asides.contains(decision.name)
        || decision.confidence < RequestFinder.floor(clause.joint)
      guard !isAside else { continue }
      let segment = Segment(tokens: clause.tokens, joint: clause.joint, intent: decision)
      guard let last = segments.last else {
        segments.append(segment)
        continue
      }
      if last.intent.name == decision.name {
        segments[segments.count - 1].tokens = last.tokens.lowerBound..<segment.tokens.upperBound
        segments[segments.count - 1].intent.confidence = max(
          last.intent.confidence, decision.confidence)
      } else if let joined = joined(last, segment, tokenizer, &classifier) {
        segments[segments.count - 1] = joined
      } else {
        segments.append(segment)
      }
    }
    guard segments.count > 1, Set(segments.map(\.intent.name)).count > 1 else { return [] }
    return segments.map { segment in
      let start = tokenizer.tokens[segment.tokens.lowerBound].range.lowerBound
      let end = tokenizer.tokens[segment.tokens.upperBound - 1].range.upperBound
      return Request(intent: segment.intent, range: tokenizer.text.source(of: start..<end))
    }
  }

  /// The two as one request, if they are clearer together than apart.
  private func joined(
    _ first: Segment, _ second: Segment, _ tokenizer: borrowing Tokenizer,
    _ classifier: inout IntentClassifier
  ) -> Segment? {
    guard second.joint < .another else { return nil }
    let tokens = first.tokens.lowerBound..<second.tokens.upperBound
    let ranking = classifier.ranking(of: tokenizer, tokens: tokens, limit: 1)
    let decision = ranking.decision
    guard !ranking.isRejected,
      decision.confidence
        >= max(
          RequestFinder.jointCeiling,
          min(first.intent.confidence, second.intent.confidence) - RequestFinder.jointSlack),
      decision.name == first.intent.name || decision.name == second.intent.name
    else { return nil }
    return Segment(tokens: tokens, joint: first.joint, intent: decision)
  }
}
