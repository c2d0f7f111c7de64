package import Kefu
package import KefuValues

/// A conversation on a terminal or a pipe: the entrance of this folder.
///
/// It reads no clock, prints nothing and writes no file itself: the terminal it is given does.
package struct ChatSession {
  let assistant: Assistant
  var conversation: Conversation
  var isExplaining: Bool
  private let startLanguage: ReplyLanguage?
  private let customer: String?
  private var resets = 0
  private let id: String
  private(set) var lastTurn: Turn?
  private(set) var record: ChatRecord
  /// What a number presses: the buttons of the last reply that had some, in the last turn.
  private var buttons: [(number: Int, button: TranscriptTurn.Button)] = []

  /// Prepares a conversation.
  ///
  /// - Parameters:
  ///   - assistant: Who answers.
  ///   - id: Names the conversation.
  ///   - customer: Who writes; `nil` if nobody knows.
  ///   - language: The language to begin in; `nil` for the assistant's default.
  ///   - isExplaining: Whether every answer is followed by its reasons.
  package init(
    assistant: Assistant, id: String, customer: String? = nil, language: ReplyLanguage?,
    isExplaining: Bool
  ) {
    self.assistant = assistant
    self.id = id
    self.customer = customer
    startLanguage = language
    self.isExplaining = isExplaining
    conversation = assistant.conversation(
      id: id, language: language, customer: customer)
    record = ChatRecord(id: id, customer: customer, language: language)
  }

  /// Talks until there are no more lines.
  ///
  /// - Parameters:
  ///   - ask: The next line; `nil` if there are no more.
  ///   - show: Prints.
  ///   - now: The time.
  ///   - save: Writes a text to a file; returns why it cannot.
  package mutating func run(
    ask: (String) -> String?, show: (String) -> Void, now: () -> Instant?,
    save: (_ text: String, _ path: String) -> String? = { _, _ in "nothing is saved here" }
  ) async {
    await begin(show, now())
    while let line = ask("> ") {
      let text = line.trimmed
      if text.isEmpty { continue }
      if text.hasPrefix("/") {
        guard await obey(text, show: show, now: now, save: save) else { return }
        continue
      }
      let time = now()
      await catchUp(to: time, show)
      await respond(to: line, time, show)
      if isExplaining { explain(show) }
    }
  }

  /// The assistant speaks first.
  private mutating func begin(_ show: (String) -> Void, _ time: Instant?) async {
    let turn = await assistant.handle(.sessionStarted, in: conversation, at: time)
    take(turn, show)
    record.append(turn) { .sessionStarted(at: time, replies: $0) }
    lastTurn = nil
  }

  /// Forgets everything and begins another conversation.
  mutating func reset(_ show: (String) -> Void, _ time: Instant?) async {
    resets += 1
    let id = "\(id)-\(resets)"
    conversation = assistant.conversation(
      id: id, language: startLanguage, customer: customer)
    record = ChatRecord(id: id, customer: customer, language: startLanguage)
    await begin(show, time)
  }

  /// What became due while nobody wrote: nothing happens by itself on a terminal.
  private mutating func catchUp(to time: Instant?, _ show: (String) -> Void) async {
    guard let time else { return }
    while let deadline = conversation.nextDeadline, deadline <= time {
      let turn = await assistant.handle(.timeElapsed, in: conversation, at: deadline)
      take(turn, show)
      record.append(turn) { .timeElapsed(at: deadline, replies: $0) }
      if turn.conversation.nextDeadline == deadline { return }
    }
  }

  private mutating func respond(
    to line: String, _ time: Instant?, _ show: (String) -> Void
  ) async {
    let number = Int(line.trimmed) ?? 0
    if let button = buttons.first(where: { $0.number == number })?.button {
      let turn = await assistant.respond(
        to: Message(button.title, at: time, payload: button.payload), in: conversation)
      take(turn, show)
      record.append(turn) { .press(title: button.title, at: time, replies: $0) }
    } else {
      let turn = await assistant.respond(to: Message(line, at: time), in: conversation)
      take(turn, show)
      // As the conversation keeps it: numbers of cards are masked there.
      let text = turn.conversation.history.last?.message ?? line
      record.append(turn) { .message(text, at: time, replies: $0) }
    }
  }

  private mutating func take(_ turn: Turn, _ show: (String) -> Void) {
    conversation = turn.conversation
    lastTurn = turn
    buttons = turn.replies.last { !$0.numbered.isEmpty }?.numbered ?? []
    let name = assistant.name(in: turn.conversation.language ?? .zh)
    for reply in turn.replies {
      let lines = reply.plainText.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        show(index == 0 ? "\(name): \(line)" : "  \(line)")
      }
    }
  }
}
