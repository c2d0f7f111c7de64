import KefuValues

extension TranscriptReader {
  /// A line that begins with `@`.
  mutating func directive(_ line: inout TranscriptLine) throws(TranscriptLine.OpenQuote) {
    guard let word = try line.word() else { return fail(line.diagnostic(.unknownDirective)) }
    if word.text.hasPrefix("+") {
      guard let seconds = Int64(secondsIn: word.text.dropFirst()) else {
        return fail(line.diagnostic(.badDuration(word.text), at: word.range))
      }
      begin(.pass(seconds), at: line)
    } else if word.text == "agent", line.rest().trimmed == "returns" {
      begin(.agentReturned, at: line)
    } else if word.text == "action" {
      try action(&line)
    } else if word.text.contains("=") {
      try set(word, line)
      while let next = try line.word() { try set(next, line) }
    } else {
      fail(line.diagnostic(.unknownDirective, at: word.range))
    }
  }

  private mutating func set(
    _ word: TranscriptLine.Word, _ line: TranscriptLine
  ) throws(TranscriptLine.OpenQuote) {
    guard let (name, value) = assignment(word, in: line) else { return }
    if isUnderWay {
      report(line.diagnostic(.lateSetting, at: word.range))
    } else if let problem = settings.set(name, value) {
      report(line.diagnostic(problem, at: word.range))
    }
  }

  private mutating func action(_ line: inout TranscriptLine) throws(TranscriptLine.OpenQuote) {
    guard let name = try line.word(), let verb = try line.word() else {
      return fail(line.diagnostic(.badAction))
    }
    let rest = line.rest().trimmed
    let outcome: TranscriptAction.Outcome
    switch (verb.text, rest.isEmpty) {
    case ("hangs", true): outcome = .hangs
    case ("fails", false): outcome = .fails(rest)
    case ("returns", false):
      do throws(SlotValueReader.Mistake) {
        outcome = .returns(try SlotValueReader.object(rest))
      } catch {
        return fail(line.diagnostic(.badResults(error.reason)))
      }
    default: return fail(line.diagnostic(.badAction, at: verb.range))
    }
    prepare(TranscriptAction(name: name.text, outcome: outcome, location: line.location))
  }
}
