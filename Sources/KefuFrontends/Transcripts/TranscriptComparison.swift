/// The replies of a step as they are written beside those that came.
struct TranscriptComparison {
  enum Line: Hashable {
    /// By their places.
    case both(expected: Int, actual: Int)
    case missing(Int)
    case unexpected(Int)
  }

  let expected: [TranscriptReplyExpectation]
  let actual: [TranscriptTurn.Said]
  /// Whether any other replies may follow.
  let isOpen: Bool

  init(_ expected: [TranscriptReplyExpectation], _ actual: [TranscriptTurn.Said]) {
    isOpen = expected.last?.content == .anything
    self.expected = isOpen ? expected.dropLast() : expected
    self.actual = actual
  }

  /// Whether every reply is accounted for, in order.
  var isFulfilled: Bool {
    guard isOpen ? actual.count >= expected.count : actual.count == expected.count else {
      return false
    }
    return zip(expected, actual).allSatisfy { $0.content.matches($1) }
  }

  /// The longest common order of both, missing replies before unexpected ones.
  var lines: [Line] {
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: actual.count + 1), count: expected.count + 1)
    for row in expected.indices.reversed() {
      for column in actual.indices.reversed() {
        lengths[row][column] =
          expected[row].content.matches(actual[column])
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var lines: [Line] = []
    var (row, column) = (0, 0)
    while row < expected.count || column < actual.count {
      if row < expected.count, column < actual.count,
        expected[row].content.matches(actual[column])
      {
        lines.append(.both(expected: row, actual: column))
        (row, column) = (row + 1, column + 1)
      } else if row < expected.count,
        column == actual.count || lengths[row + 1][column] >= lengths[row][column + 1]
      {
        lines.append(.missing(row))
        row += 1
      } else {
        lines.append(.unexpected(column))
        column += 1
      }
    }
    return lines
  }

  /// As a failure shows it.
  var difference: [String] {
    lines.flatMap { line in
      switch line {
      case .both(let index, _): return expected[index].content.lines.map { "  \($0)" }
      case .missing(let index): return expected[index].content.lines.map { "- \($0)" }
      case .unexpected(let index):
        if isOpen, index >= expected.count { return [] }
        return actual[index].lines.map { "+ \($0)" } + ["      (\(actual[index].nameAndArguments))"]
      }
    }
  }
}

extension TranscriptReplyExpectation.Content {
  func matches(_ said: TranscriptTurn.Said) -> Bool {
    switch self {
    case .anything: true
    case .text(let text): said.text == text
    case .named(let name, let arguments):
      said.name == name && arguments.allSatisfy { said.arguments.contains($0) }
    }
  }

  /// As it is written.
  var lines: [String] {
    switch self {
    case .anything: ["< *"]
    case .text(let text): Transcript.lines(of: text, after: "<")
    case .named(let name, let arguments):
      [(["<= \(name)"] + arguments.map(\.text)).joined(separator: " ")]
    }
  }
}

extension TranscriptTurn.Said {
  /// As a transcript writes it.
  var lines: [String] { Transcript.lines(of: text, after: "<") }

  var nameAndArguments: String { ([name] + arguments.map(\.text)).joined(separator: " ") }
}

extension TranscriptArgument {
  /// `order=A10023`, in quotes where white space would end it.
  var text: String {
    value.contains(where: \.isWhitespace) ? "\(name)=\"\(value)\"" : "\(name)=\(value)"
  }
}
