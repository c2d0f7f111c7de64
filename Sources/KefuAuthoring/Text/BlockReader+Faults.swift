internal import KefuValues

extension BlockReader {
  /// Reports a line at the depth of items that begins with no dash.
  func reportNoDash(_ text: Range<Int>, line: Int, problems: inout Problems) {
    let first = String(decoding: source.bytes[text], as: UTF8.self).unicodeScalars.first ?? " "
    let fault: ItemLineFault =
      switch first {
      case "\t": .tab
      case "#": .comment
      case "*", "+", "•", "·", "–", "—", "－", "−", "・": .otherBullet(String(first))
      default: .noDash
      }
    problems.report(.badItemLine(fault), at: source.span(line: line, bytes: text))
  }

  /// Reports a line at a depth where no item begins.
  func report(
    depth: Int, line: Int, start: Int, hasItem: Bool, problems: inout Problems
  ) {
    let fault: ItemLineFault
    if source.bytes[start] == .tab {
      fault = .tab
    } else if style == .single, depth > 0 {
      fault = .continuation
    } else {
      let items = source.indentation(ofLine: line) - depth
      fault = .unevenIndentation(expected: hasItem && depth > 0 ? items + 2 : items)
    }
    let end = source.lines[line].upperBound
    problems.report(.badItemLine(fault), at: source.span(line: line, bytes: start..<end))
  }
}
