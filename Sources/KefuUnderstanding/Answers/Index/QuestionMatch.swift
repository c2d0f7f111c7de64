/// A question that resembles the message.
package struct QuestionMatch: Hashable, Sendable {
  /// Its number in the index.
  package var question: Int
  /// The group that it belongs to.
  package var group: Int
  /// The sum of what the common terms add; positive.
  package var score: Float

  package init(question: Int, group: Int, score: Float) {
    self.question = question
    self.group = group
    self.score = score
  }
}
