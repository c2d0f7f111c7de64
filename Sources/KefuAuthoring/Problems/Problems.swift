internal import KefuValues

/// Collects what is wrong, in any order.
struct Problems {
  private var findings: [Finding] = []

  private struct Finding: Hashable {
    var problem: Problem
    var span: SourceSpan
    var related: [Diagnostic.Note]
  }

  var isEmpty: Bool { findings.isEmpty }

  /// How many problems were reported; a reader compares it to learn whether one was.
  var count: Int { findings.count }

  mutating func report(_ problem: Problem, at span: SourceSpan, related: [Diagnostic.Note] = []) {
    findings.append(Finding(problem: problem, span: span, related: related))
  }

  mutating func report(
    _ problem: DialogueProblem, at span: SourceSpan, related: [Diagnostic.Note] = []
  ) {
    report(Problem.dialogue(problem), at: span, related: related)
  }

  /// The files in which something is wrong, warnings aside.
  var filesWithErrors: Set<String> {
    Set(findings.filter { $0.problem.severity == .error }.map(\.span.location.file))
  }

  /// Adds what others found and is not here yet.
  mutating func addNew(from others: Problems) {
    for finding in others.findings where !findings.contains(finding) { findings.append(finding) }
  }

  /// Everything reported, sorted by location, each with its line of the file.
  func diagnostics(in texts: [String: SourceText]) -> [Diagnostic] {
    // One string for all the findings of a line, however long it is.
    var lines: [SourceLocation: String?] = [:]
    return findings.map { finding in
      let location = finding.span.location
      let key = SourceLocation(file: location.file, line: location.line)
      let line = lines[key] ?? texts[location.file]?.line(location.line)
      lines[key] = line
      return finding.problem.diagnostic(
        at: finding.span, sourceLine: line, related: finding.related)
    }.sorted()
  }
}

extension Diagnostic.Note {
  /// Points to the first of two that clash.
  static func firstHere(_ location: SourceLocation) -> Diagnostic.Note {
    Diagnostic.Note(location: location, message: "first defined here")
  }
}
