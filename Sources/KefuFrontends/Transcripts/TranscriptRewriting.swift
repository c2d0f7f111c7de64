/// The replies that a step of a transcript is to have.
struct TranscriptRewriting {
  let step: TranscriptStep
  let comparison: TranscriptComparison

  /// The lines of the file that go.
  var oldLines: Set<Int> {
    Set(step.replies.filter { $0.content != .anything }.flatMap(\.lines))
  }

  /// The number of the line before which the new ones come.
  var place: Int { step.replies.first?.lines.lowerBound ?? step.lastLine + 1 }

  /// The replies that came; those that were expected stay as they are written, and one expected by name stays so.
  func newLines(_ lines: [String]) -> [String] {
    let compared = comparison.lines
    return compared.indices.flatMap { index -> [String] in
      switch compared[index] {
      case .missing: return []
      case .both(let expected, _):
        return comparison.expected[expected].lines.map { lines[$0 - 1] }
      case .unexpected(let actual):
        if comparison.isOpen, actual >= comparison.expected.count { return [] }
        let said = comparison.actual[actual]
        guard index > 0, case .missing(let expected) = compared[index - 1],
          case .named(_, let arguments) = comparison.expected[expected].content
        else { return said.lines }
        let kept = said.arguments.filter { argument in
          arguments.contains { $0.name == argument.name }
        }
        return TranscriptReplyExpectation.Content.named(said.name, arguments: kept).lines
      }
    }
  }
}

extension Transcript {
  /// The file with the replies of some steps rewritten.
  func text(rewriting steps: [TranscriptRewriting]) -> String {
    let gone = steps.reduce(into: Set<Int>()) { $0.formUnion($1.oldLines) }
    let new = Dictionary(steps.map { ($0.place, $0.newLines(lines)) }) { $0 + $1 }
    var result: [String] = []
    for (index, line) in lines.enumerated() {
      result += new[index + 1] ?? []
      if !gone.contains(index + 1) { result.append(line) }
    }
    result += new[lines.count + 1] ?? []
    return result.joined(separator: "\n")
  }
}
