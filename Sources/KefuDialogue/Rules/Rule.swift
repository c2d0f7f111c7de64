package import KefuValues

/// Answers one intent with one reply, in a single turn.
package struct Rule: Hashable, Sendable, Codable {
  package var intent: IntentName
  package var reply: ReplyName
  /// Where the rule stands, for the explanation of a turn.
  package var location: SourceLocation

  package init(intent: IntentName, reply: ReplyName, location: SourceLocation) {
    self.intent = intent
    self.reply = reply
    self.location = location
  }
}
