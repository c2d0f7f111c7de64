package import KefuValues

/// One of several things that a message asks for.
package struct Request: Hashable, Sendable {
  package var intent: IntentRanking.Candidate
  /// Unicode scalars of the message as given, half-open: its clauses without connectors and signs around them.
  package var range: Range<Int>

  package init(intent: IntentRanking.Candidate, range: Range<Int>) {
    self.intent = intent
    self.range = range
  }
}
