internal import KefuValues
internal import Yams

extension DocumentReader {
  /// Puts the parser's complaint in its place; its words are kept, for they can be looked up.
  func report(_ error: any Error, problems: inout Problems) {
    guard let error = error as? YamlError else {
      return problems.report(.invalidYAML(message: "\(error)"), at: source.start)
    }
    switch error {
    case .scanner(let context, let message, let mark, _),
      .parser(let context, let message, let mark, _),
      .composer(let context, let message, let mark, _):
      let related = context.map { context in
        Diagnostic.Note(location: span(at: context.mark).location, message: context.text)
      }
      problems.report(
        .invalidYAML(message: message), at: span(at: mark), related: related.map { [$0] } ?? [])
    case .duplicatedKeysInMapping(let duplicates, let context):
      problems.report(.duplicateKey(duplicates.first ?? ""), at: span(at: context.mark))
    case .reader(let message, _, _, _), .writer(let message), .emitter(let message),
      .representer(let message):
      problems.report(.invalidYAML(message: message), at: source.start)
    case .no, .memory, .dataCouldNotBeDecoded:
      problems.report(.invalidYAML(message: "\(error)"), at: source.start)
    }
  }

  /// A mark of the parser; past the end, where it likes to stand, it becomes the end of the file.
  private func span(at mark: Mark) -> SourceSpan {
    var line = min(max(mark.line, 1), source.lines.count)
    var column = mark.line == line ? max(mark.column, 1) : 1
    while line > 1, line == source.lines.count || mark.line != line,
      source.isBlank(line: line - 1)
    {
      line -= 1
      column = source.scalarCount(source.lines[line - 1]) + 1
    }
    return SourceSpan(SourceLocation(file: source.file, line: line, column: column))
  }
}
