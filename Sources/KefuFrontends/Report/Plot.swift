/// A square of two axes, both shares of one, and what is drawn in it.
struct Plot {
  static let width = 440.0
  static let left = 52.0
  static let right = 22.0

  /// The top and the bottom edge.
  var top: Double
  var bottom: Double
  /// What the lower edge stands for; the upper is 1.
  var lowest = 0.0

  func x(_ share: Double) -> Double { Plot.left + share * (Plot.width - Plot.left - Plot.right) }

  func y(_ share: Double) -> Double {
    bottom - (max(share, lowest) - lowest) / (1 - lowest) * (bottom - top)
  }

  /// Grid lines with their figures, and the names of the axes.
  func axes(horizontal: String, vertical: String, nameOffset: Double = 34, _ page: inout Markup) {
    for tenth in stride(from: 0, through: 10, by: 2) {
      let share = Double(tenth) / 10
      line(from: (share, lowest), to: (share, 1), class: "grid", &page)
      label("\(tenth * 10)%", x: x(share), y: bottom + 15, anchor: "middle", &page)
    }
    let steps = 5
    for step in 0...steps {
      let share = lowest + (1 - lowest) * Double(step) / Double(steps)
      line(from: (0, share), to: (1, share), class: "grid", &page)
      label(
        "\((share * 100).coordinate)%", x: Plot.left - 6, y: y(share) + 4, anchor: "end", &page)
    }
    label(
      horizontal, x: (Plot.left + Plot.width - Plot.right) / 2, y: bottom + nameOffset,
      anchor: "middle", class: "axis", &page)
    let middle = (top + bottom) / 2
    page.element(
      "text",
      [
        "class": "axis", "text-anchor": "middle",
        "transform": "translate(13 \(middle.coordinate)) rotate(-90)",
      ], text: vertical)
  }

  func label(
    _ text: String, x: Double, y: Double, anchor: String, class name: String = "tick",
    _ page: inout Markup
  ) {
    page.element(
      "text", ["class": name, "x": x.coordinate, "y": y.coordinate, "text-anchor": anchor],
      text: text)
  }

  func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), class name: String,
    _ page: inout Markup
  ) {
    page.element(
      "line",
      [
        "class": name, "x1": x(start.x).coordinate, "y1": y(start.y).coordinate,
        "x2": x(end.x).coordinate, "y2": y(end.y).coordinate,
      ])
  }

  func curve(_ points: [(x: Double, y: Double)], class name: String, _ page: inout Markup) {
    let path = points.map { "\(x($0.x).coordinate),\(y($0.y).coordinate)" }
    page.element("polyline", ["class": name, "points": path.joined(separator: " ")])
  }

  /// An element that holds a drawing of the given height and says what it shows.
  static func drawing(
    height: Double, describedAs description: String, _ page: inout Markup,
    content: (inout Markup) -> Void
  ) {
    page.element(
      "svg",
      [
        "class": "plot", "viewBox": "0 0 \(width.coordinate) \(height.coordinate)", "role": "img",
        "aria-label": description,
      ], content: content)
  }
}
