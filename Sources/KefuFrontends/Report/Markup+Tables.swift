extension Markup {
  /// One row of column headings.
  mutating func tableHead(_ headings: [String]) {
    element("thead") { page in
      page.element("tr") { page in
        for heading in headings { page.element("th", ["scope": "col"], text: heading) }
      }
    }
  }

  /// A horizontal bar of a share, with a tick in its upper or lower half for each mark.
  mutating func bar(_ share: Double, marks: [(class: String, share: Double)]) {
    let width = 200.0
    element("svg", ["class": "bar", "viewBox": "0 0 200 14", "width": "200", "height": "14"]) {
      page in
      page.element("rect", ["class": "track", "width": "200", "height": "14"])
      page.element(
        "rect",
        ["class": "value", "y": "3", "width": (share * width).coordinate, "height": "8"])
      for mark in marks {
        let x = min(width - 1.5, max(1.5, mark.share * width))
        page.element(
          "rect",
          [
            "class": mark.class, "x": (x - 1.5).coordinate,
            "y": mark.class == "upper" ? "0" : "7", "width": "3", "height": "7",
          ])
      }
    }
  }

  /// A customer's message: isolated, so that its direction changes nothing around it, and cut if
  /// endless.
  mutating func message(_ text: String) {
    element("bdi", ["class": "message"], text: text.clipped(to: 300))
  }

  /// `label → predicted`.
  mutating func pair(_ label: String, _ predicted: String) {
    element("span", ["class": "pair"]) { page in
      page.element("bdi", text: label)
      page.text(" → ")
      page.element("bdi", text: predicted)
    }
  }
}
