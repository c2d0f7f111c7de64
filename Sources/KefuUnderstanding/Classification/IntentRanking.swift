package import KefuValues

/// What a message probably asks for.
package struct IntentRanking: Hashable, Sendable {
  package struct Candidate: Hashable, Sendable {
    package var name: IntentName
    /// The probability that a message which is in scope asks for this, 0...1.
    package var confidence: Double

    package init(name: IntentName, confidence: Double) {
      self.name = name
      self.confidence = confidence
    }
  }

  /// In-scope intents, the most probable first; ties by name.
  package var candidates: [Candidate]
  /// The probability that the message is the shop's business: ½ at the threshold that the shop chose.
  package var inScopeProbability: Double

  package var isRejected: Bool { inScopeProbability < 0.5 }

  /// The decision: the best candidate, or `out_of_scope` with 1 − in-scope probability.
  package var decision: Candidate {
    if isRejected || candidates.isEmpty {
      return Candidate(name: .outOfScope, confidence: 1 - inScopeProbability)
    }
    return candidates[0]
  }
}
