import Kefu
import KefuValues

extension ChatSession {
  /// Carries out a command of the REPL; returns whether to go on.
  mutating func obey(
    _ command: String, show: (String) -> Void, now: () -> Instant?,
    save: (_ text: String, _ path: String) -> String?
  ) async -> Bool {
    if command == "/save" || command.hasPrefix("/save ") {
      self.save(to: String(command.dropFirst(5)).trimmed, show, save)
      return true
    }
    switch command {
    case "/help":
      show(
        """
        /explain      why the last answer; again and every answer says why
        /state        what is remembered of this conversation
        /save FILE    write it down as a transcript test
        /reset        begin again
        /quit         leave (also Ctrl-D)
        Anything else is said to the assistant, in Chinese or English; a number presses the button of that number.
        """)
    case "/explain":
      if isExplaining {
        isExplaining = false
        show("answers are no longer explained")
      } else if lastTurn == nil {
        isExplaining = true
        show("every answer will be explained; /explain again stops it")
      } else {
        explain(show)
        isExplaining = true
      }
    case "/state": state.forEach(show)
    case "/reset": await reset(show, now())
    case "/quit", "/exit":
      return false
    default:
      show("unknown command '\(command)'; /help lists them")
    }
    return true
  }

  private func save(
    to path: String, _ show: (String) -> Void, _ save: (_ text: String, _ path: String) -> String?
  ) {
    guard !path.isEmpty else { return show("/save needs the name of a file") }
    guard let text = record.text else { return show("there is no time to begin a transcript at") }
    if let reason = save(text, path) {
      show("'\(path)' cannot be written: \(reason)")
    } else {
      show("saved to \(path)")
    }
  }

  /// What is remembered, line by line.
  private var state: [String] {
    var lines = ["conversation \(conversation.id), revision \(conversation.revision)"]
    lines.append("language \(conversation.language?.rawValue ?? "none yet")")
    lines.append("mood \(conversation.mood.rawValue)")
    if !conversation.dialoguePath.isEmpty {
      lines.append("in \(conversation.dialoguePath.joined(separator: "/"))")
    }
    lines += conversation.slots.map { "  \($0.name) = \($0.value.text)" }
    let interrupted = conversation.dialogues.dropLast().reversed()
    if !interrupted.isEmpty { lines.append("interrupted \(interrupted.joined(separator: ", "))") }
    if conversation.isHandedOff { lines.append("a person has taken over") }
    for thing in conversation.focus.reversed() {
      lines.append("spoken of: \(thing.kind) \(thing.value.text)")
    }
    if let deadline = conversation.nextDeadline {
      lines.append("something is due at \(deadline.text)")
    }
    return lines + ["\(conversation.history.count) exchanges kept"]
  }

  func explain(_ show: (String) -> Void) {
    guard let turn = lastTurn else { return }
    if let understanding = turn.understanding {
      let ranking = understanding.ranking.map {
        "\($0.name) \(JSONBytes.decimalText($0.confidence))"
      }
      show("  · \(understanding.language.rawValue); \(ranking.joined(separator: ", "))")
      if understanding.intent.name == .outOfScope {
        let confidence = JSONBytes.decimalText(understanding.intent.confidence)
        show("  · taken for out_of_scope \(confidence): unlike the shop's business")
      }
    }
    for event in turn.events { show("  · \(event)") }
    if let rule = turn.rule { show("  · answered by the rule at \(rule)") }
    if turn.understanding != nil { show("  · kefu explain \"…\" shows the words that decided") }
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
