/// Why a question was found: its score, term by term.
package struct QuestionExplanation: Hashable, Sendable {
  /// A term of the message.
  package struct Term: Hashable, Sendable {
    /// Unicode scalars of the message as given, where the term occurs first.
    package var range: Range<Int>
    /// How many questions have the term.
    package var frequency: Int
    /// What it adds to the score; 0 if the question does not have it.
    package var gain: Float

    package init(range: Range<Int>, frequency: Int, gain: Float) {
      self.range = range
      self.frequency = frequency
      self.gain = gain
    }
  }

  /// The terms in the order of the message.
  package var terms: [Term]
  /// The sum of the gains, exactly the score of the search.
  package var score: Float

  package init(terms: [Term], score: Float) {
    self.terms = terms
    self.score = score
  }
}
