internal import KefuValues
internal import Yams

/// Reads one file into nodes; the only code that sees Yams.
struct DocumentReader {
  let source: SourceText

  /// The root of the only document; `nil` after reporting why there is none.
  func root(problems: inout Problems) -> DocumentNode? {
    guard let text = CharacterCheck(source: source).text(problems: &problems) else { return nil }
    let before = problems.count
    var scanner = StructureScanner(source, problems: problems)
    scanner.scan()
    problems = scanner.problems
    guard problems.count == before else { return nil }
    do {
      // A resolver without rules leaves every scalar text: `on`, `yes` and `1.0` too.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.nextRoot() else {
        return DocumentNode(content: .text("", isQuoted: false), span: source.start)
      }
      let node = self.node(root, blocks: scanner.structure.blocks, problems: &problems)
      if let next = try parser.nextRoot() {
        problems.report(.yamlFeature(.severalDocuments), at: span(next.mark))
        return nil
      }
      return problems.count == before ? node : nil
    } catch {
      report(error, problems: &problems)
      return nil
    }
  }

  private func node(
    _ node: Node, blocks: [Int: BlockExtent], problems: inout Problems
  ) -> DocumentNode {
    let span = span(node.mark)
    switch node {
    case .scalar(let scalar):
      return DocumentNode(content: content(of: scalar, blocks: blocks), span: textSpan(scalar))
    case .sequence(let sequence):
      let items = sequence.map { self.node($0, blocks: blocks, problems: &problems) }
      return DocumentNode(content: .list(items), span: span)
    case .mapping(let mapping):
      let entries = mapping.compactMap { pair -> DocumentNode.Entry? in
        guard case .scalar(let scalar) = pair.key else {
          problems.report(.yamlFeature(.explicitKey), at: self.span(pair.key.mark))
          return nil
        }
        let key = Located(value: scalar.string, span: textSpan(scalar))
        let value = self.node(pair.value, blocks: blocks, problems: &problems)
        return DocumentNode.Entry(key: key, value: value)
      }
      return DocumentNode(content: .mapping(entries), span: span)
    case .alias(let alias):
      problems.report(.yamlFeature(.alias("")), at: self.span(alias.mark))
      return DocumentNode(content: .text("", isQuoted: false), span: span)
    }
  }

  private func content(
    of scalar: Node.Scalar, blocks: [Int: BlockExtent]
  ) -> DocumentNode.Content {
    switch scalar.style {
    case .any, .plain: return .text(scalar.string, isQuoted: false)
    case .singleQuoted, .doubleQuoted: return .text(scalar.string, isQuoted: true)
    case .literal, .folded:
      guard let mark = scalar.mark, let block = blocks[mark.line - 1],
        agrees(block, with: scalar.string)
      else { return .text(scalar.string, isQuoted: true) }
      return .block(block)
    }
  }

  /// Whether YAML found as many visible characters in a block as its lines hold: nothing is lost.
  private func agrees(_ block: BlockExtent, with text: String) -> Bool {
    func isVisible(_ byte: UInt8) -> Bool { !byte.isBlank && byte != .lineFeed }
    let parsed = text.utf8.count(where: isVisible)
    let read = source.bytes.withUnsafeBufferPointer { bytes in
      block.lines.reduce(0) { $0 + bytes[source.lines[$1]].count(where: isVisible) }
    }
    return parsed == read
  }

  private func span(_ mark: Mark?) -> SourceSpan {
    guard let mark else { return source.start }
    return SourceSpan(SourceLocation(file: source.file, line: mark.line, column: mark.column))
  }

  /// As long as the text is in its first line.
  private func textSpan(_ scalar: Node.Scalar) -> SourceSpan {
    var span = span(scalar.mark)
    switch scalar.style {
    case .literal, .folded: break
    case .singleQuoted, .doubleQuoted: span.length = scalar.string.unicodeScalars.count + 2
    case .any, .plain: span.length = max(1, scalar.string.unicodeScalars.count)
    }
    return span
  }
}
