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

  /// How confident the clauses on either side of these words must be.
  private static func floor(_ joint: ClauseCutter.Joint) -> Double {
    switch joint {
    case .start, .another: 0.5
    case .sentence: 0.6
    case .pause: 0.7
    case .and: 0.65
    }
  }

  /// By how much two clauses taken together may be less clear than either and still be one request.
  private static func slack(_ joint: ClauseCutter.Joint) -> Double {
    joint == .sentence ? 0 : 0.02
  }

  /// Two clauses must be this clear when they are taken together to be one request.
  private static let clearJointly = 0.8
  /// A message this clear as a whole is one request unless its clauses are clearer than `clearAlone`.
  private static let clearAsWhole = 0.8
  private static let clearAlone = 0.95

  private struct Segment {
    var tokens: Range<Int>
    var joint: ClauseCutter.Joint
    var intent: IntentRanking.Candidate
  }

  /// The requests of the message that `tokenizer` holds, in its order; empty unless there are at least two.
  ///
  /// - Parameters:
  ///   - tokenizer: Holds the message.
  ///   - whole: What the message as a whole was taken for.
  ///   - classifier: Ranks the clauses.
  /// - Returns: The requests.
  package func requests(
    in tokenizer: borrowing Tokenizer, takenAsWholeFor whole: IntentRanking.Candidate,
    by classifier: inout IntentClassifier
  ) -> [Request] {
    let clauses = cutter.clauses(of: tokenizer)
    guard clauses.count > 1 else { return [] }
    guard let decisions = decisions(on: clauses, of: tokenizer, by: &classifier) else { return [] }
    var segments: [Segment] = []
    for (clause, decision) in zip(clauses, decisions) {
      guard let decision else { continue }
      let segment = Segment(tokens: clause.tokens, joint: clause.joint, intent: decision)
      guard let last = segments.last else {
        segments.append(segment)
        continue
      }
      if let joined = joined(last, segment, tokenizer, whole, &classifier) {
        segments[segments.count - 1] = joined
      } else if last.intent.confidence < RequestFinder.floor(clause.joint) {
        segments[segments.count - 1] = segment
      } else {
        segments.append(segment)
      }
    }
    guard segments.count > 1, !isClearer(whole, than: segments) else { return [] }
    return segments.map { segment in
      let start = tokenizer.tokens[segment.tokens.lowerBound].range.lowerBound
      let end = tokenizer.tokens[segment.tokens.upperBound - 1].range.upperBound
      return Request(intent: segment.intent, range: tokenizer.text.source(of: start..<end))
    }
  }

  /// What each clause asks for by itself, `nil` for one that asks for nothing clear; or `nil` if fewer than two ask.
  ///
  /// The shortest are looked at first: they cost least and ask for nothing most often, and mostly all is said then.
  private func decisions(
    on clauses: [ClauseCutter.Clause], of tokenizer: borrowing Tokenizer,
    by classifier: inout IntentClassifier
  ) -> [IntentRanking.Candidate?]? {
    let order = clauses.indices.sorted {
      (clauses[$0].tokens.count, $0) < (clauses[$1].tokens.count, $1)
    }
    var decisions = [IntentRanking.Candidate?](repeating: nil, count: clauses.count)
    var found = 0
    for (place, number) in order.enumerated() {
      if found + clauses.count - place < 2 { return nil }
      let clause = clauses[number]
      guard
        let decision = classifier.decision(
          on: tokenizer, tokens: clause.tokens, atLeast: RequestFinder.floor(clause.joint)),
        !asides.contains(decision.name)
      else { continue }
      decisions[number] = decision
      found += 1
    }
    return found < 2 ? nil : decisions
  }

  /// The two as one request, if they ask for the same or are clearer together than apart.
  private func joined(
    _ first: Segment, _ second: Segment, _ tokenizer: borrowing Tokenizer,
    _ whole: IntentRanking.Candidate, _ classifier: inout IntentClassifier
  ) -> Segment? {
    let tokens = first.tokens.lowerBound..<second.tokens.upperBound
    let lower = min(first.intent.confidence, second.intent.confidence)
    if first.intent.name == second.intent.name {
      let clearer = max(first.intent.confidence, second.intent.confidence)
      let intent = IntentRanking.Candidate(name: first.intent.name, confidence: clearer)
      return Segment(tokens: tokens, joint: first.joint, intent: intent)
    }
    guard second.joint < .another else { return nil }
    let isWhole = tokens == 0..<tokenizer.tokens.count
    guard
      let decision = isWhole
        ? whole
        : classifier.decision(on: tokenizer, tokens: tokens, atLeast: RequestFinder.clearJointly),
      decision.name != .outOfScope, decision.confidence >= RequestFinder.clearJointly,
      decision.confidence >= lower - RequestFinder.slack(second.joint),
      decision.name == first.intent.name || decision.name == second.intent.name
    else { return nil }
    return Segment(tokens: tokens, joint: first.joint, intent: decision)
  }

  /// Whether the message is one request with fragments around it: sizes and colours, a story.
  private func isClearer(_ whole: IntentRanking.Candidate, than segments: [Segment]) -> Bool {
    segments.dropFirst().allSatisfy { $0.joint < .sentence }
      && whole.confidence >= RequestFinder.clearAsWhole
      && segments.contains { $0.intent.name == whole.name }
      && segments.contains { $0.intent.confidence < RequestFinder.clearAlone }
  }
}
