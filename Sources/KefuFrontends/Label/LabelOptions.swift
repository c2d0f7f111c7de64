package import KefuValues

/// What `label` reads and writes.
package struct LabelOptions: Sendable {
  package enum Input: String, Sendable, CaseIterable {
    /// A line is a message.
    case text
    /// A line is a JSON object with the message, or the turns of a conversation, under a key.
    case jsonl
    /// A line is columns between tabs; the first line names them, unless the column is given by number.
    case tsv
    /// A record is columns between commas (RFC 4180); the first names them, unless the column is given by number.
    case csv
  }

  package enum Output: String, Sendable, CaseIterable {
    /// A JSON object.
    case jsonl
    /// Columns between tabs.
    case tsv
    /// What `fasttext predict-prob` prints.
    case fasttext
  }

  package var input: Input = .text
  package var output: Output = .jsonl
  /// The key or column of the message; `nil` for `text`, else `message`.
  package var textKey: String?
  /// The key under which Kefu's keys are nested; `nil` puts them beside the input's.
  package var resultKey: String?
  /// The key whose value is the same in consecutive lines of one conversation; `nil` if every line stands alone.
  package var sessionKey: String?
  package var conversation = ConversationRules()
  package var threads = 1
  /// How many intents the ranking lists.
  package var rankingLimit = 3
  /// fastText: how many labels a line has at most.
  package var labelLimit = 1
  /// fastText: labels less probable than this are left out, 0...1.
  package var leastConfidence = 0.0
  /// fastText: labels without their probabilities.
  package var hasLabelsOnly = false
  /// Whether what is written has the numbers of cards, phones and the like hidden.
  package var isMasked = false
  /// Whether messages that the author should see are collected.
  package var collectsUncertain = false
  /// When messages were written that do not say so themselves; `nil` leaves days such as tomorrow without a value.
  package var now: Instant?

  package init() {}
}
