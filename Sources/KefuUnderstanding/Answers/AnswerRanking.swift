package import KefuValues

/// Which questions a message probably asks, and what to do about it.
package struct AnswerRanking: Hashable, Sendable {
  package struct Candidate: Hashable, Sendable {
    package var question: QuestionName
    /// The probability that the message asks this, 0...1, on one scale with the confidence of intents.
    package var score: Double
    /// The phrasing that resembles the message most, as a number of the model.
    package var phrasing: Int
    /// What its meaning added to its merit, and the merit; `nil` where words alone count.
    package var meaning: Meaning?

    package init(
      question: QuestionName, score: Double, phrasing: Int, meaning: Meaning? = nil
    ) {
      self.question = question
      self.score = score
      self.phrasing = phrasing
      self.meaning = meaning
    }
  }

  package struct Meaning: Hashable, Sendable {
    /// Questions are placed by it.
    package var merit: Double
    package var added: Double
  }

  /// What a message deserves.
  package enum Outcome: String, Hashable, Sendable {
    /// The first candidate's answer.
    case answer
    /// The first few, to choose from.
    case choice
    /// Nothing: no question matches.
    case refusal
  }

  /// Distinct questions, the most probable first; ties in the order of the files.
  package var candidates: [Candidate]
  package var outcome: Outcome

  package static let none = AnswerRanking(candidates: [], outcome: .refusal)

  package init(candidates: [Candidate], outcome: Outcome) {
    self.candidates = candidates
    self.outcome = outcome
  }
}
