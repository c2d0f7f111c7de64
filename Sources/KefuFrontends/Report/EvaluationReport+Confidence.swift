import KefuUnderstanding

extension EvaluationReport {
  /// Whether confidence can be relied on, and what a threshold on it buys.
  func confidenceSection(_ page: inout Markup) {
    page.element("div", ["class": "columns"]) { page in
      page.element("figure") { calibration(&$0) }
      page.element("figure") { rejection(&$0) }
    }
    rejectionTable(&page)
  }

  private func calibration(_ page: inout Markup) {
    page.element("figcaption") { page in
      page.element("h3", text: "Calibration")
      page.element(
        "p", ["class": "legend"],
        text: "Accuracy of the messages in each bin of confidence; on the dashed line, "
          + "confidence is accuracy. Below: messages in the bin.")
    }
    Plot.drawing(height: 404, describedAs: "Calibration curve with counts", &page) { page in
      let plot = Plot(top: 10, bottom: 270)
      plot.axes(horizontal: "Confidence", vertical: "Accuracy", &page)
      calibrationBars(plot, &page)
      plot.line(from: (0, 0), to: (1, 1), class: "ideal", &page)
      let filled = metrics.bins.filter { $0.count > 0 }
      plot.curve(filled.map { ($0.confidence, $0.accuracy) }, class: "curve", &page)
      for bin in filled {
        page.element(
          "circle",
          [
            "class": "dot", "cx": plot.x(bin.confidence).coordinate,
            "cy": plot.y(bin.accuracy).coordinate, "r": "3.5",
          ]
        ) { $0.element("title", text: EvaluationReport.title(of: bin)) }
      }
    }
  }

  private func calibrationBars(_ plot: Plot, _ page: inout Markup) {
    let most = Double(max(1, metrics.bins.map(\.count).max() ?? 1))
    let size = 1 / Double(max(1, metrics.bins.count))
    for (index, bin) in metrics.bins.enumerated() where bin.count > 0 {
      let left = plot.x(Double(index) * size) + 1
      let width = plot.x(size) - plot.x(0) - 2
      let height = max(1, Double(bin.count) / most * 60)
      page.element(
        "rect",
        [
          "class": "column", "x": left.coordinate, "y": (390 - height).coordinate,
          "width": width.coordinate, "height": height.coordinate,
        ]
      ) { $0.element("title", text: EvaluationReport.title(of: bin)) }
      plot.label(
        bin.count < 10_000 ? String(bin.count) : "\(bin.count / 1_000)k", x: left + width / 2,
        y: 386 - height, anchor: "middle", class: "count", &page)
    }
    page.element(
      "line",
      [
        "class": "base", "x1": plot.x(0).coordinate, "y1": "390", "x2": plot.x(1).coordinate,
        "y2": "390",
      ])
  }

  private static func title(of bin: IntentMetrics.Bin) -> String {
    "\(bin.count.counted("message")): confidence \(bin.confidence.percent), "
      + "accuracy \(bin.accuracy.percent)"
  }
}
