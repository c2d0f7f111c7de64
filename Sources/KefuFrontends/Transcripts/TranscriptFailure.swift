package import KefuValues

/// Something in a transcript that did not come as it is written.
package struct TranscriptFailure: Hashable, Sendable {
  package var location: SourceLocation
  /// One sentence, lower case, without a full stop.
  package var message: String
  /// Expected and actual replies, each line with `-`, `+` or a space in front.
  package var difference: [String] = []
  /// What the machine did in the turn.
  package var events: [String] = []

  /// As it is printed, without a final line break.
  ///
  ///     dialogues/tests/cancel.txt:4:1: the replies differ
  ///       - < 确定取消吗？
  ///       + < 确定取消 A10023 吗？
  ///             (cancel_order/sure order=A10023)
  ///       the machine:
  ///         state cancel_order/confirm
  package var rendered: String {
    var lines = ["\(location): \(message)"]
    lines += difference.map { "  \($0)" }
    if !events.isEmpty {
      lines.append("  the machine:")
      lines += events.map { "    \($0)" }
    }
    return lines.joined(separator: "\n")
  }
}

/// What became of a transcript.
package struct TranscriptOutcome: Sendable {
  package var transcript: Transcript
  /// In order; empty if it passed.
  package var failures: [TranscriptFailure]
  /// What the machine came through in turns of which something is expected.
  package var visits: Set<TranscriptTurn.Visit>
  /// The file with the replies that came; `nil` if those that are written did.
  package var updatedText: String?
}
