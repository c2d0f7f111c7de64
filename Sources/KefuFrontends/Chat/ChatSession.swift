package import Kefu
package import KefuValues

/// A conversation on a terminal or a pipe: the entrance of this folder.
///
/// It reads no clock and prints nothing itself: `ask` gets the next line, `show` prints, `now` tells the time.
package struct ChatSession {
  private let assistant: Assistant
  private var conversation: Conversation
  private var isExplaining: Bool
  private let startLanguage: ReplyLanguage?
  private var resets = 0
  private let id: String
  private var lastUnderstanding: Understanding?
  private var lastRule: SourceLocation?

  /// Prepares a conversation.
  ///
  /// - Parameters:
  ///   - assistant: Who answers.
  ///   - id: Names the conversation.
  ///   - language: The language to begin in; `nil` for the assistant's default.
  ///   - isExplaining: Whether every answer is followed by its reasons.
  package init(assistant: Assistant, id: String, language: ReplyLanguage?, isExplaining: Bool) {
    self.assistant = assistant
    self.id = id
    startLanguage = language
    self.isExplaining = isExplaining
    conversation = assistant.conversation(id: id, language: language)
  }

  /// Talks until there are no more lines.
  package mutating func run(
    ask: (String) -> String?, show: (String) -> Void, now: () -> Instant?
  ) async {
    let greeting = await assistant.handle(.sessionStarted, in: conversation, at: now())
    conversation = greeting.conversation
    say(greeting, show)
    while let line = ask("> ") {
      let text = line.trimmed
      if text.isEmpty { continue }
      if text.hasPrefix("/") {
        guard await obey(text, show: show, now: now) else { return }
        continue
      }
      let turn = await assistant.respond(to: Message(line, at: now()), in: conversation)
      conversation = turn.conversation
      lastUnderstanding = turn.understanding
      lastRule = turn.rule
      say(turn, show)
      if isExplaining { explain(show) }
    }
  }

  private func say(_ turn: Turn, _ show: (String) -> Void) {
    let name = assistant.name(in: turn.conversation.language ?? .zh)
    for reply in turn.replies {
      let lines = reply.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        show(index == 0 ? "\(name): \(line)" : "  \(line)")
      }
    }
  }

  /// Carries out a command of the REPL; returns whether to go on.
  private mutating func obey(
    _ command: String, show: (String) -> Void, now: () -> Instant?
  ) async -> Bool {
    switch command {
    case "/help":
      show(
        """
        /explain   why the last answer; again and every answer says why
        /state     what is remembered of this conversation
        /reset     begin again
        /quit      leave (also Ctrl-D)
        Anything else is said to the assistant, in Chinese or English.
        """)
    case "/explain":
      if isExplaining {
        isExplaining = false
        show("answers are no longer explained")
      } else if lastUnderstanding == nil {
        isExplaining = true
        show("every answer will be explained; /explain again stops it")
      } else {
        explain(show)
        isExplaining = true
      }
    case "/state":
      show("conversation \(conversation.id), revision \(conversation.revision)")
      show("language \(conversation.language?.rawValue ?? "none yet")")
      show("\(conversation.history.count) exchanges kept")
    case "/reset":
      resets += 1
      conversation = assistant.conversation(id: "\(id)-\(resets)", language: startLanguage)
      lastUnderstanding = nil
      let greeting = await assistant.handle(.sessionStarted, in: conversation, at: now())
      conversation = greeting.conversation
      say(greeting, show)
    case "/quit", "/exit":
      return false
    default:
      show("unknown command '\(command)'; /help lists them")
    }
    return true
  }

  private func explain(_ show: (String) -> Void) {
    guard let understanding = lastUnderstanding else { return }
    let ranking = understanding.ranking.map { "\($0.name) \(JSONBytes.decimalText($0.confidence))" }
    show("  · \(understanding.language.rawValue); \(ranking.joined(separator: ", "))")
    if understanding.intent.name == .outOfScope {
      let confidence = JSONBytes.decimalText(understanding.intent.confidence)
      show("  · taken for out_of_scope \(confidence): unlike the shop's business")
    }
    if let lastRule { show("  · answered by the rule at \(lastRule)") }
    show("  · kefu explain \"…\" shows the words that decided")
  }
}

extension JSONBytes {
  /// Four decimals as text.
  package static func decimalText(_ value: Double) -> String {
    var bytes = JSONBytes()
    bytes.decimal(value)
    return String(decoding: bytes.bytes, as: UTF8.self)
  }
}

extension String {
  /// Without white space at either end.
  package var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
