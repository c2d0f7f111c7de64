package import KefuValues

/// A conversation written down as a test: what is said, and what must come back.
package struct Transcript: Hashable, Sendable {
  /// The path as it is printed, relative to the assistant's folder.
  package var file: String
  package var header: TranscriptHeader
  package var items: [Item]
  /// The lines of the file, for rewriting it.
  package var lines: [String]

  /// One thing of a transcript, in its order.
  package enum Item: Hashable, Sendable {
    /// What the next call of an action comes to.
    case action(TranscriptAction)
    case step(TranscriptStep)
  }
}

/// Under which circumstances a transcript is played.
package struct TranscriptHeader: Hashable, Sendable {
  /// When it begins.
  package var now: Instant
  /// Chooses among the wordings; `nil` leaves that to the file's name.
  package var seed: UInt64?
  /// `nil` begins in the assistant's default.
  package var language: ReplyLanguage?
  /// Who writes, as the host knows it.
  package var customer: String?
  /// The file of the store to begin with; `nil` is a fresh one.
  package var database: String?

  package init(
    now: Instant, seed: UInt64? = nil, language: ReplyLanguage? = nil, customer: String? = nil,
    database: String? = nil
  ) {
    self.now = now
    self.seed = seed
    self.language = language
    self.customer = customer
    self.database = database
  }
}

/// What an action comes to without being run: `@ action cancel_order fails timeout`.
package struct TranscriptAction: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    case fails(String)
    case returns([String: SlotValue])
    /// Never ends by itself.
    case hangs
  }

  package var name: String
  package var outcome: Outcome
  package var location: SourceLocation
}

/// Something that happens, and what is expected of it.
package struct TranscriptStep: Hashable, Sendable {
  package enum Event: Hashable, Sendable {
    /// The assistant speaks first.
    case sessionStarted
    case message(String)
    /// The button of that title, of the last replies that had buttons.
    case press(String)
    /// So many seconds go by.
    case pass(Int64)
    case agentReturned
  }

  package var event: Event
  package var location: SourceLocation
  package var replies: [TranscriptReplyExpectation] = []
  package var checks: [TranscriptCheck] = []
  /// The number of its last line that is not an expectation of a reply.
  package var lastLine: Int

  /// Whether nothing at all is said of it.
  package var expectsNothing: Bool { replies.isEmpty && checks.isEmpty }
}

/// A reply that must come.
package struct TranscriptReplyExpectation: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// Its plain text, exactly.
    case text(String)
    /// The authored reply that it is a variant of, and what stands in its place-holders.
    case named(String, arguments: [TranscriptArgument])
    /// Whatever else is said, even nothing.
    case anything
  }

  package var content: Content
  package var location: SourceLocation
  /// Its lines, counted from 1.
  package var lines: ClosedRange<Int>
}

/// What stands in a place-holder of a reply.
package struct TranscriptArgument: Hashable, Sendable {
  package var name: String
  package var value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// Something that must be so after a turn: `~ state=cancel_order/confirm`.
package struct TranscriptCheck: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case intent, question, state, sentiment, mood, language, handoff
    case slot(String)
    case cell(table: String, key: String, column: String)
  }

  package var subject: Subject
  /// Empty if there must be none.
  package var value: String
  package var location: SourceLocation
}

extension TranscriptCheck.Subject: CustomStringConvertible {
  /// As it is written.
  package var description: String {
    switch self {
    case .intent: "intent"
    case .question: "question"
    case .state: "state"
    case .sentiment: "sentiment"
    case .mood: "mood"
    case .language: "language"
    case .handoff: "handoff"
    case .slot(let name): "slot.\(name)"
    case .cell(let table, let key, let column): "db.\(table)[\(key)].\(column)"
    }
  }
}
