package import KefuValues

extension Transcript {
  /// Something that happened in a conversation, to be written down.
  package enum Entry: Hashable, Sendable {
    case sessionStarted(at: Instant?, replies: [String])
    case message(String, at: Instant?, replies: [String])
    case press(title: String, at: Instant?, replies: [String])
    /// A deadline passed.
    case timeElapsed(at: Instant?, replies: [String])
  }

  /// The text of a transcript in which a conversation happens again.
  ///
  /// Times that lie before the one before do not move it back.
  package static func text(of entries: [Entry], header: TranscriptHeader) -> String {
    var lines = [header.line]
    var now = header.now
    func pass(to time: Instant?, evenIfNone: Bool = false) {
      guard let time, time.secondsSince1970 > now.secondsSince1970 else { return }
      lines += ["", "@ +\(duration(time.secondsSince1970 - now.secondsSince1970))"]
      now = time
    }
    for entry in entries {
      switch entry {
      case .sessionStarted(let time, let replies):
        pass(to: time)
        lines += replies.flatMap { Transcript.lines(of: $0, after: "<") }
      case .message(let text, let time, let replies):
        pass(to: time)
        lines += [""] + Transcript.lines(of: escaped(text), after: ">")
        lines += replies.flatMap { Transcript.lines(of: $0, after: "<") }
      case .press(let title, let time, let replies):
        pass(to: time)
        lines += ["", "> [\(title)]"]
        lines += replies.flatMap { Transcript.lines(of: $0, after: "<") }
      case .timeElapsed(let time, let replies):
        pass(to: time)
        lines += replies.flatMap { Transcript.lines(of: $0, after: "<") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A text behind a mark, its further lines indented.
  static func lines(of text: String, after mark: String) -> [String] {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      if index == 0 { return part.isEmpty ? mark : "\(mark) \(part)" }
      return part.isEmpty ? "" : "  \(part)"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.hasPrefix("[") || text.hasPrefix("\\") ? "\\\(text)" : text
  }

  /// `1h30m`.
  static func duration(_ seconds: Int64) -> String {
    var rest = seconds
    var text = ""
    for (unit, length) in [("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)] as [(String, Int64)] {
      if rest >= length { text += "\(rest / length)\(unit)" }
      rest %= length
    }
    return text
  }
}

extension TranscriptHeader {
  /// The line that begins a transcript.
  package var line: String {
    var words = ["@ now=\(now.text)"]
    if let seed { words.append("seed=\(seed)") }
    if let language { words.append("language=\(language.rawValue)") }
    for (name, value) in [("customer", customer), ("database", database)] {
      if let value { words.append(TranscriptArgument(name: name, value: value).text) }
    }
    return words.joined(separator: " ")
  }
}
