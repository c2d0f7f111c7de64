package import KefuValues

/// What `label` reads and writes.
package struct LabelOptions: Sendable {
  package enum Input: String, Sendable, CaseIterable {
    /// A line is a message.
    case text
    /// A line is a JSON object with the message under a key.
    case jsonl
    /// A line is columns between tabs; the first line names them, unless the column is given by number.
    case tsv
  }

  package var input: Input = .text
  /// The key or column of the message; `nil` for `text`, else `message`.
  package var textKey: String?
  /// The key under which Kefu's keys are nested; `nil` puts them beside the input's.
  package var resultKey: String?
  package var threads = 1
  /// How many intents the ranking lists.
  package var rankingLimit = 3
  /// When messages were written that do not say so themselves; `nil` leaves days such as tomorrow without a value.
  package var now: Instant?

  package init() {}
}
