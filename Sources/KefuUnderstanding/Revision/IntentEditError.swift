/// Why edits cannot be applied; none of them is.
package struct IntentEditError: Error, Hashable {
  package enum Problem: Error, Hashable, Sendable {
    case noSuchExample
    case noSuchIntent
    case intentExists
    /// A model has at least one intent.
    case lastIntent
    /// Longer than `longestExample` bytes of UTF-8.
    case exampleTooLong
    /// Nothing in it that a model looks at.
    case emptyExample
    /// The examples in the model's file are damaged.
    case alteredModel
  }

  package static let longestExample = 2048

  /// Which of the edits.
  package var index: Int
  package var problem: Problem

  package init(index: Int, problem: Problem) {
    self.index = index
    self.problem = problem
  }
}
