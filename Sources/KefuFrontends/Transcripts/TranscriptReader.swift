package import KefuValues

extension Transcript {
  /// Reads a transcript.
  ///
  /// - Parameters:
  ///   - text: The content of the file.
  ///   - file: Its path as it is printed.
  /// - Throws: Every problem at once.
  package init(_ text: String, file: String) throws(AuthoringError) {
    var reader = TranscriptReader(text, file: file)
    self = try reader.read()
  }
}

/// Reads the lines of a transcript: directives, messages and expectations.
struct TranscriptReader {
  let file: String
  let lines: [String]
  var problems: [Diagnostic] = []
  var settings = TranscriptSettings()
  var items: [Transcript.Item] = []
  /// What the next lines are expected of; `nil` if nothing happened since an action was prepared.
  var step: TranscriptStep?
  private var open = Continuable.nothing
  /// Blank lines that belong to a text if it goes on behind them.
  private var blanks = 0
  private var hasBegun = false

  /// What an indented line goes on with.
  private enum Continuable {
    case nothing
    case message
    case reply
    /// A line that was reported already.
    case faulty
  }

  init(_ text: String, file: String) {
    self.file = file
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0.last == "\r" ? $0.dropLast() : $0)
    }
  }

  mutating func read() throws(AuthoringError) -> Transcript {
    for (index, text) in lines.enumerated() {
      var line = TranscriptLine(text, file: file, number: index + 1)
      if line.isBlank {
        blanks += 1
        continue
      }
      if line.isIndented { go(on: line) } else { begin(&line) }
      blanks = 0
    }
    finishStep()
    if !items.contains(where: \.isStep) { report(.nothingHappens) }
    guard let header = settings.header else {
      report(.missingTime)
      throw AuthoringError(problems)
    }
    if !problems.isEmpty { throw AuthoringError(problems) }
    return Transcript(file: file, header: header, items: items, lines: lines)
  }

  private mutating func begin(_ line: inout TranscriptLine) {
    open = .nothing
    if line.first == "#" { return }
    do throws(TranscriptLine.OpenQuote) {
      if line.take("@") {
        try directive(&line)
      } else if line.take(">") {
        message(&line)
      } else if line.take("<") {
        try reply(&line)
      } else if line.take("~") {
        try checks(&line)
      } else {
        fail(line.diagnostic(.unknownLine))
      }
    } catch {
      fail(line.diagnostic(.openQuote, at: error.position..<(error.position + 1)))
    }
  }

  private mutating func go(on line: TranscriptLine) {
    let text = String(repeating: "\n", count: blanks + 1) + line.continuation
    switch open {
    case .nothing: fail(line.diagnostic(.nothingToContinue))
    case .faulty: break
    case .message:
      if case .message(let before) = step?.event { step?.event = .message(before + text) }
      step?.lastLine = line.number
    case .reply:
      guard let index = step?.replies.indices.last,
        case .text(let before) = step?.replies[index].content
      else { return fail(line.diagnostic(.nothingToContinue)) }
      step?.replies[index].content = .text(before + text)
      if let first = step?.replies[index].lines.lowerBound {
        step?.replies[index].lines = first...line.number
      }
    }
  }

  private mutating func message(_ line: inout TranscriptLine) {
    let text = line.rest()
    if text.hasPrefix("["), text.hasSuffix("]") {
      begin(.press(String(text.dropFirst().dropLast())), at: line)
    } else {
      // `\[` is a message that begins with a bracket.
      begin(.message(text.hasPrefix("\\") ? String(text.dropFirst()) : text), at: line)
      open = .message
    }
  }

  private mutating func reply(_ line: inout TranscriptLine) throws(TranscriptLine.OpenQuote) {
    let content: TranscriptReplyExpectation.Content
    if line.take("=") {
      guard let name = try line.word() else { return fail(line.diagnostic(.missingName)) }
      var arguments: [TranscriptArgument] = []
      while let word = try line.word() {
        guard let parts = assignment(word, in: line) else {
          open = .faulty
          return
        }
        arguments.append(TranscriptArgument(name: parts.name, value: parts.value))
      }
      content = .named(name.text, arguments: arguments)
    } else {
      let text = line.rest()
      content = text == "*" ? .anything : .text(text)
    }
    guard expect(at: line) else {
      open = .faulty
      return
    }
    if step?.replies.last?.content == .anything {
      return fail(line.diagnostic(.replyAfterAnything))
    }
    step?.replies.append(
      TranscriptReplyExpectation(
        content: content, location: line.location, lines: line.number...line.number))
    if case .text = content { open = .reply }
  }

  private mutating func checks(_ line: inout TranscriptLine) throws(TranscriptLine.OpenQuote) {
    guard expect(at: line) else {
      open = .faulty
      return
    }
    while let word = try line.word() {
      guard let (name, value) = assignment(word, in: line) else { continue }
      guard let subject = TranscriptCheck.Subject(name) else {
        report(line.diagnostic(.unknownCheck(name), at: word.range))
        continue
      }
      step?.checks.append(
        TranscriptCheck(
          subject: subject, value: value, location: line.location(at: word.range.lowerBound)))
    }
    step?.lastLine = line.number
  }

  /// Whether there is something to expect anything of: what stands before the first message is expected of the greeting.
  private mutating func expect(at line: TranscriptLine) -> Bool {
    if step != nil { return true }
    guard !hasBegun else {
      fail(line.diagnostic(.strayExpectation))
      return false
    }
    begin(.sessionStarted, at: line)
    step?.lastLine = line.number - 1
    return true
  }

  mutating func begin(_ event: TranscriptStep.Event, at line: TranscriptLine) {
    finishStep()
    hasBegun = true
    step = TranscriptStep(event: event, location: line.location, lastLine: line.number)
  }

  mutating func prepare(_ action: TranscriptAction) {
    finishStep()
    hasBegun = true
    items.append(.action(action))
  }

  private mutating func finishStep() {
    if let step { items.append(.step(step)) }
    step = nil
  }

  mutating func fail(_ problem: Diagnostic) {
    report(problem)
    open = .faulty
  }

  mutating func report(_ problem: Diagnostic) { problems.append(problem) }

  private mutating func report(_ problem: TranscriptProblem) {
    problems.append(TranscriptLine(lines.first ?? "", file: file, number: 1).diagnostic(problem))
  }

  /// A setting is late once something has happened.
  var isUnderWay: Bool { hasBegun }

  /// The two sides of `name=value`; reports a word without `=`.
  mutating func assignment(
    _ word: TranscriptLine.Word, in line: TranscriptLine
  ) -> (name: String, value: String)? {
    guard let equals = word.text.firstIndex(of: "=") else {
      report(line.diagnostic(.notAssigned(word.text), at: word.range))
      return nil
    }
    return (String(word.text[..<equals]), String(word.text[word.text.index(after: equals)...]))
  }
}

extension Transcript.Item {
  var isStep: Bool {
    switch self {
    case .step: true
    case .action: false
    }
  }
}
