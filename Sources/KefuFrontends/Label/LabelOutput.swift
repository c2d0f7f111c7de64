/// What labelling a batch gives.
struct LabelOutput {
  /// A line of a conversation whose lines bear its key.
  struct SessionLine {
    /// Where it ends in `lines`, its line end included.
    var end: Int
    /// The value of the session key as spelt; empty if the line belongs to no conversation.
    var session: [UInt8]
    /// What the customer says in it, if it is the customer's.
    var turn: ConversationFacts.Turn?
  }

  /// Exactly one line for one of the input.
  var lines = JSONBytes()
  /// `intent<TAB>text` lines for the author.
  var uncertain = JSONBytes()
  var summary = LabelSummary()
  /// Empty without a session key.
  var sessionLines: [SessionLine] = []

  mutating func removeAll() {
    lines.removeAll()
    uncertain.removeAll()
    summary.removeAll()
    sessionLines.removeAll(keepingCapacity: true)
  }
}
