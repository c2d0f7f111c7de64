import KefuUnderstanding

extension EvaluationReport {
  /// The curve of accuracy over the threshold on confidence.
  func rejection(_ page: inout Markup) {
    let curve = RejectionCurve(metrics.judgements)
    page.element("figcaption") { page in
      page.element("h3", text: "Precision against share rejected")
      page.element("p", ["class": "legend"]) { page in
        page.text("Accuracy of the accepted messages as the threshold on confidence rises. ")
        guard !foreign.isEmpty else { return }
        page.element("span", ["class": "key curve"])
        page.text(" in-scope messages only; ")
        page.element("span", ["class": "key second"])
        page.text(" foreign ones accepted count as mistakes.")
      }
    }
    let series =
      foreign.isEmpty ? [\RejectionCurve.Point.accuracy] : [\.accuracyWithForeign, \.accuracy]
    let least = series.flatMap { key in curve.points.map { $0[keyPath: key] } }.min() ?? 0
    let lowest = min(0.9, (least * 10).rounded(.down) / 10)
    Plot.drawing(height: 404, describedAs: "Precision against share rejected", &page) { page in
      let plot = Plot(top: 10, bottom: 354, lowest: lowest)
      plot.axes(
        horizontal: "Share of in-scope messages rejected", vertical: "Accuracy of the accepted",
        &page)
      for key in series {
        plot.curve(
          EvaluationReport.thinned(curve.points).map { ($0.rejected, $0[keyPath: key]) },
          class: key == \.accuracy ? "curve" : "curve second", &page)
      }
    }
  }

  /// Leaves out points that would fall on the one before.
  private static func thinned(_ points: [RejectionCurve.Point]) -> [RejectionCurve.Point] {
    var kept = [RejectionCurve.Point]()
    for (index, point) in points.enumerated() {
      if let last = kept.last, point.rejected - last.rejected < 0.0025, index < points.count - 1 {
        continue
      }
      kept.append(point)
    }
    return kept
  }

  /// The same at shares that an author may want to give up.
  func rejectionTable(_ page: inout Markup) {
    let curve = RejectionCurve(metrics.judgements)
    var headings = ["Confidence at least", "In-scope rejected", "Accepted: right"]
    if !foreign.isEmpty { headings += ["Foreign rejected", "Accepted: right, counting foreign"] }
    page.element("table", ["class": "figures"]) { page in
      page.tableHead(headings)
      page.element("tbody") { page in
        var last = -1.0
        for share in [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5] {
          guard let point = curve.point(rejectingAtMost: share), point.threshold > last else {
            continue
          }
          last = point.threshold
          var figures = [point.threshold.fixed(3), point.rejected.percent, point.accuracy.percent]
          if !foreign.isEmpty {
            figures += [point.foreignRejected.percent, point.accuracyWithForeign.percent]
          }
          page.element("tr") { page in
            for figure in figures { page.element("td", ["class": "number"], text: figure) }
          }
        }
      }
    }
  }
}
