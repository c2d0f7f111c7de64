internal import KefuValues

/// Reads the items of a block from the bytes of the file, for YAML's own lists lose customer text:
/// `- #A10023 到哪了` is empty to YAML, and `- [A1](order_id)的` an error.
struct BlockReader {
  enum Style {
    /// An item is one line.
    case single
    /// Lines that are indented by two more spaces belong to the item above.
    case continued
  }

  let source: SourceText
  let style: Style
  /// What one item is: `example`.
  let noun: String

  /// The items of an entry such as `zh: |`; anything that is no item is reported.
  func items(_ entry: DocumentNode.Entry, problems: inout Problems) -> [BlockItem] {
    let subject = "'\(entry.key.value)'"
    guard let block = block(entry, subject: subject, problems: &problems) else { return [] }
    let before = problems.count
    let items = items(of: block, problems: &problems)
    if items.isEmpty, problems.count == before {
      problems.report(.emptyList(subject: subject), at: entry.key.span)
    }
    return items
  }

  private func block(
    _ entry: DocumentNode.Entry, subject: String, problems: inout Problems
  ) -> BlockExtent? {
    var span = entry.value.span
    let reason: NotABlockReason
    switch entry.value.content {
    case .block(let block):
      span = block.header
      if block.isFolded {
        reason = .folded
      } else if block.hasIndentationIndicator {
        reason = .indentationIndicator
      } else if block.header.location.line != entry.key.location.line {
        reason = .notAlone
      } else {
        return block
      }
    case .text("", isQuoted: false):
      span = entry.key.span
      reason = .nothing
    case .text(_, let isQuoted): reason = isQuoted ? .quoted : .plain
    case .list: reason = .list
    case .mapping: reason = .mapping
    }
    problems.report(.notABlock(subject: subject, reason), at: span)
    return nil
  }

  private func items(of block: BlockExtent, problems: inout Problems) -> [BlockItem] {
    guard let first = block.lines.first(where: { !source.isBlank(line: $0) }) else { return [] }
    let indentation = source.indentation(ofLine: first)
    var items: [BlockItem] = []
    items.reserveCapacity(block.lines.count)
    var blanks = 0
    /// Whether the line before could be continued: an item that was read.
    var isOpen = false
    for line in block.lines {
      if source.isBlank(line: line) {
        blanks += 1
        continue
      }
      let start = source.lines[line].lowerBound + source.indentation(ofLine: line)
      let depth = source.indentation(ofLine: line) - indentation
      if depth == 0, let item = item(from: start, line: line, problems: &problems) {
        items.append(item)
        isOpen = true
      } else if depth >= 2, style == .continued, isOpen {
        continueItem(&items[items.count - 1], line: line, depth: depth, blanks: blanks)
      } else if depth != 0 {
        report(depth: depth, line: line, start: start, hasItem: isOpen, problems: &problems)
      } else {
        isOpen = false
      }
      blanks = 0
    }
    return items
  }

  /// The item that begins in a line; `nil` after reporting why none does.
  private func item(from start: Int, line: Int, problems: inout Problems) -> BlockItem? {
    var end = source.lines[line].upperBound
    while end > start, source.bytes[end - 1].isBlank { end -= 1 }
    guard source.bytes[start] == UInt8(ascii: "-") else {
      reportNoDash(start..<end, line: line, problems: &problems)
      return nil
    }
    var text = start + 1
    guard text < end else {
      problems.report(
        .emptyExample(noun: noun), at: source.span(line: line, bytes: start..<end))
      return nil
    }
    guard source.bytes[text].isBlank else {
      let span = source.span(line: line, bytes: start..<end)
      problems.report(.badItemLine(.noSpaceAfterDash), at: span)
      return nil
    }
    while source.bytes[text].isBlank { text += 1 }
    // Before the text stand spaces, tabs and the dash: as many scalars as bytes.
    let column = text - source.lines[line].lowerBound + 1
    let location = SourceLocation(file: source.file, line: line + 1, column: column)
    return BlockItem(text: source.text(text..<end), location: location)
  }

  private func continueItem(_ item: inout BlockItem, line: Int, depth: Int, blanks: Int) {
    let range = source.lines[line]
    let indentation = source.indentation(ofLine: line) - (depth - 2)
    var end = range.upperBound
    while source.bytes[end - 1].isBlank { end -= 1 }
    item.text += String(repeating: "\n", count: blanks + 1)
    item.text += source.text(range.lowerBound + indentation..<end)
    item.continuationColumns += Array(repeating: 1, count: blanks) + [indentation + 1]
  }
}
