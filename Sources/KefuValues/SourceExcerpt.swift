/// A line of an authored file made fit for a terminal, with the carets that go under it.
struct SourceExcerpt {
  /// At most this many columns of a line are shown.
  static let maximumWidth = 100

  /// The line, cut with `…` where it is too long, control characters made visible.
  let text: String
  /// Spaces, then at least one caret.
  let underline: String

  /// Marks `length` scalars from `column`, counted from 1; a column past the end marks the end.
  init(line: String, column: Int, length: Int) {
    let cells = line.unicodeScalars.map(Cell.init)
    let start = min(max(column - 1, 0), cells.count)
    let end = min(start + max(length, 1), cells.count)
    let window = SourceExcerpt.window(of: cells, around: start)
    let cutLeft = window.lowerBound > 0
    let cutRight = window.upperBound < cells.count
    let shown = cells[window].map(\.text).joined()
    text = (cutLeft ? "…" : "") + shown + (cutRight ? "…" : "")
    let indent = cells[window.lowerBound..<start].reduce(cutLeft ? 1 : 0) { $0 + $1.width }
    let markedEnd = min(end, window.upperBound)
    let marked = start < markedEnd ? cells[start..<markedEnd].reduce(0) { $0 + $1.width } : 1
    underline =
      String(repeating: " ", count: indent) + String(repeating: "^", count: max(marked, 1))
  }

  /// The cells to show: all of them, or as many as fit, a quarter of them before the caret.
  private static func window(of cells: [Cell], around start: Int) -> Range<Int> {
    if cells.reduce(0, { $0 + $1.width }) <= maximumWidth { return 0..<cells.count }
    var lower = start
    var before = 0
    while lower > 0, before + cells[lower - 1].width <= maximumWidth / 4 {
      lower -= 1
      before += cells[lower].width
    }
    var upper = lower
    var width = 0
    while upper < cells.count, width + cells[upper].width <= maximumWidth {
      width += cells[upper].width
      upper += 1
    }
    while upper == cells.count, lower > 0, width + cells[lower - 1].width <= maximumWidth {
      lower -= 1
      width += cells[lower].width
    }
    return lower..<upper
  }
}

/// One scalar as it is shown.
private struct Cell {
  let text: String
  /// Columns of a terminal.
  let width: Int

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09:
      (text, width) = ("→", 1)
    case 0x00...0x1F:
      (text, width) = (Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? "?", 1)
    case 0x7F:
      (text, width) = ("␡", 1)
    default:
      if scalar.isInvisible {
        text = "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        width = text.utf8.count
      } else {
        (text, width) = (String(scalar), scalar.displayWidth)
      }
    }
  }
}
