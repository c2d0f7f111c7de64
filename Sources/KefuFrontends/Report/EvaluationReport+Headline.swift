import KefuUnderstanding

extension EvaluationReport {
  /// The figures to read first, then the facts.
  func headline(_ page: inout Markup) {
    page.element("section", ["class": "headline"]) { page in
      page.element("div", ["class": "tiles"]) { page in
        for tile in tiles {
          page.element("div", ["class": "tile"]) { page in
            page.element("div", ["class": "name"], text: tile.name)
            page.element("div", ["class": "figure"], text: tile.figure)
            page.element("div", ["class": "note"], text: tile.note)
          }
        }
      }
      guard !facts.isEmpty else { return }
      page.element("dl") { page in
        for fact in facts {
          page.element("div") { page in
            page.element("dt", text: fact.name)
            page.element("dd") { $0.element("bdi", text: fact.value) }
          }
        }
      }
    }
  }

  private var tiles: [(name: String, figure: String, note: String)] {
    let count = inScope.count
    let right = inScope.count { $0.isCorrect }
    let interval = ConfidenceInterval(successes: right, of: count)
    var tiles = [
      (
        "Accuracy", metrics.accuracy.percent,
        "95% interval \(interval.lower.percent) to \(interval.upper.percent)"
      ),
      ("Macro F1", metrics.macroF1.percent, "mean of \(metrics.perIntent.count.counted("intent"))"),
      ("Mistakes", (count - right).grouped, "of \(count.counted("message"))"),
      (
        "Calibration error", metrics.expectedCalibrationError.fixed(3),
        "expected, in 15 bins; lower is better"
      ),
      (
        "Accepted and right", metrics.inScopeAccuracy.percent,
        "\(metrics.inScopeRejected.percent) of in-scope rejected"
      ),
    ]
    if let recall = metrics.outOfScopeRecall {
      tiles.append(("Foreign rejected", recall.percent, "of \(foreign.count.counted("message"))"))
    }
    if let area = metrics.outOfScopeAUROC {
      tiles.append(("Out-of-scope AUROC", area.fixed(3), "foreign against in-scope"))
    }
    return tiles
  }

  /// Accuracy by language of the message.
  func languageSection(_ page: inout Markup) {
    page.element("table", ["class": "bars"]) { page in
      page.tableHead(["Language", "", "Accuracy", "95% interval", "Messages"])
      page.element("tbody") { page in
        for row in metrics.perLanguage {
          let right = Int((row.accuracy * Double(row.support)).rounded())
          let interval = ConfidenceInterval(successes: right, of: row.support)
          page.element("tr") { page in
            page.element("th", ["scope": "row"], text: EvaluationReport.name(of: row.language))
            page.element("td") { $0.bar(row.accuracy, marks: []) }
            page.element("td", ["class": "number"], text: row.accuracy.percent)
            page.element(
              "td", ["class": "number"],
              text: "\(interval.lower.percent) to \(interval.upper.percent)")
            page.element("td", ["class": "number"], text: row.support.grouped)
          }
        }
      }
    }
  }
}
