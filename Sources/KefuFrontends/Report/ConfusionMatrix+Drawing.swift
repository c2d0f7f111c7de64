import KefuValues

/// A heat map in three drawings, so that names stay in view while the cells scroll under them.
extension ConfusionMatrix {
  private static let longestName = 34

  private var cell: Double { names.count <= 40 ? 24 : names.count <= 100 ? 16 : 13 }
  private var font: Double { names.count <= 40 ? 12 : names.count <= 100 ? 11 : 10 }
  private var side: Double { Double(names.count) * cell }

  /// Room for the longest name; a wide character takes two columns.
  private var margin: Double {
    let columns = labels.map { name in
      name.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
    }
    return max(90, 16 + font * 0.6 * Double(columns.max() ?? 0))
  }

  private var labels: [String] {
    names.map { $0.rawValue.clipped(to: ConfusionMatrix.longestName) }
  }

  func draw(_ page: inout Markup) {
    // A sheet of paper is about 700 pixels wide: the printed matrix is shrunk to fit.
    let shrink = min(1, 690 / (side + margin)).fixed(3)
    page.element("div", ["class": "matrix", "style": "--shrink:\(shrink)"]) { page in
      page.element("div", ["class": "corner"], text: "meant ↓ predicted →")
      drawing(width: side, height: margin, class: "top", &page) { columnNames(&$0) }
      drawing(width: margin, height: side, class: "side", &page) { rowNames(&$0) }
      drawing(width: side, height: side, class: "cells", &page) { page in
        for row in names.indices { page.element("g", ["class": "row"]) { cells(of: row, &$0) } }
      }
    }
  }

  private func drawing(
    width: Double, height: Double, class name: String, _ page: inout Markup,
    content: (inout Markup) -> Void
  ) {
    page.element(
      "svg",
      [
        "class": name, "width": width.coordinate, "height": height.coordinate,
        "font-size": font.coordinate,
      ], content: content)
  }

  private func columnNames(_ page: inout Markup) {
    for column in names.indices {
      let x = (Double(column) + 0.5) * cell + font * 0.35
      page.element(
        "text",
        ["transform": "translate(\(x.coordinate) \((margin - 6).coordinate)) rotate(-90)"]
      ) { page in
        page.element(
          "title",
          text: "\(names[column]): predicted \(predicted[column].grouped) times, "
            + "\(self[column, column].grouped) right")
        page.text(labels[column])
      }
    }
  }

  private func rowNames(_ page: inout Markup) {
    for row in names.indices {
      page.element(
        "text",
        [
          "x": (margin - 6).coordinate, "text-anchor": "end",
          "y": ((Double(row) + 0.5) * cell + font * 0.35).coordinate,
        ]
      ) { page in
        page.element("title", text: title(of: row))
        page.text(labels[row])
      }
    }
  }

  private func title(of row: Int) -> String {
    "\(names[row]): \(support[row].counted("message")), \(self[row, row].grouped) right"
  }

  private func cells(of row: Int, _ page: inout Markup) {
    let top = Double(row) * cell
    page.element(
      "rect",
      [
        "class": row.isMultiple(of: 2) ? "band" : "band odd", "y": top.coordinate,
        "width": side.coordinate, "height": cell.coordinate,
      ]
    ) { $0.element("title", text: title(of: row)) }
    for column in names.indices where self[row, column] > 0 {
      page.element("g", ["class": "cell"]) { tile(row, column, &$0) }
    }
  }

  private func tile(_ row: Int, _ column: Int, _ page: inout Markup) {
    let count = self[row, column]
    let share = Double(count) / Double(max(1, support[row]))
    let left = Double(column) * cell
    let top = Double(row) * cell
    // A lone mistake must still be seen, and the diagonal must not outshine it.
    let opacity = row == column ? 0.12 + 0.43 * share : 0.4 + 0.6 * share.squareRoot()
    page.element(
      "title",
      text: "\(names[row]) → \(names[column]): \(count.grouped) of \(support[row].grouped) "
        + "(\(share.percent))")
    page.element(
      "path",
      [
        "class": "cross",
        "d": "M0 \((top + cell / 2).coordinate)H\(left.coordinate)"
          + "M\((left + cell / 2).coordinate) 0V\(top.coordinate)",
      ])
    page.element(
      "rect",
      [
        "class": row == column ? "right" : "wrong", "x": (left + 0.5).coordinate,
        "y": (top + 0.5).coordinate, "width": (cell - 1).coordinate,
        "height": (cell - 1).coordinate, "fill-opacity": opacity.fixed(2),
      ])
    guard cell >= 24, count < 1_000 else { return }
    page.element(
      "text",
      [
        "x": (left + cell / 2).coordinate, "y": (top + cell / 2 + 3.5).coordinate,
        "text-anchor": "middle", "font-size": "10",
      ], text: String(count))
  }
}
