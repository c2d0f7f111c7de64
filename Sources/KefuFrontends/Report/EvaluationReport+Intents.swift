import KefuUnderstanding
import KefuValues

extension EvaluationReport {
  /// Every intent of the test, the worst first.
  func intentSection(_ page: inout Markup) {
    page.element("p", ["class": "legend"]) { page in
      page.text("The bar is F1; ")
      page.element("span", ["class": "key upper"])
      page.text(" above it precision, ")
      page.element("span", ["class": "key lower"])
      page.text(" below it recall. Worst F1 first.")
    }
    page.element("table", ["class": "bars"]) { page in
      page.tableHead(["Intent", "", "F1", "Precision", "Recall", "Messages"])
      page.element("tbody") { page in
        for intent in metrics.perIntent.sorted(by: { ($0.f1, $0.name) < ($1.f1, $1.name) }) {
          row(of: intent, &page)
        }
      }
    }
  }

  private func row(of intent: IntentMetrics.PerIntent, _ page: inout Markup) {
    page.element("tr") { page in
      page.element("th", ["scope": "row"], text: intent.name.rawValue)
      page.element("td") {
        $0.bar(intent.f1, marks: [("upper", intent.precision), ("lower", intent.recall)])
      }
      for share in [intent.f1, intent.precision, intent.recall] {
        page.element("td", ["class": "number"], text: share.percent)
      }
      page.element("td", ["class": "number"], text: intent.support.grouped)
    }
  }

  static func name(of language: Language) -> String {
    switch language {
    case .zh: "Chinese"
    case .en: "English"
    case .mixed: "Both"
    case .und: "Undetermined"
    }
  }
}
