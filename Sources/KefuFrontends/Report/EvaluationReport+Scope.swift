import KefuUnderstanding
import KefuValues

extension EvaluationReport {
  private static let scopeLimit = 20

  /// What the rejection of foreign messages costs and catches.
  func scopeSection(_ page: inout Markup) {
    let accepted = foreign.filter { !$0.isRejected }.sorted {
      ($0.foreignness, $0.text, $0.predicted) < ($1.foreignness, $1.text, $1.predicted)
    }
    let rejected = inScope.filter(\.isRejected).sorted {
      ($1.foreignness, $0.text, $0.label) < ($0.foreignness, $1.text, $1.label)
    }
    page.element("table", ["class": "figures"]) { page in
      page.tableHead(["Messages", "Accepted", "Rejected", "All"])
      page.element("tbody") { page in
        row("In scope", rejected: rejected.count, of: inScope.count, &page)
        guard !foreign.isEmpty else { return }
        row("Foreign", rejected: foreign.count - accepted.count, of: foreign.count, &page)
      }
    }
    page.element("div", ["class": "columns"]) { page in
      if !foreign.isEmpty {
        page.element("div") { page in
          table(
            accepted, heading: "Foreign, yet accepted", column: "Taken for",
            intent: \.predicted, &page)
        }
      }
      page.element("div") { page in
        table(
          rejected, heading: "In scope, yet rejected", column: "Meant", intent: \.label, &page)
      }
    }
  }

  private func row(_ name: String, rejected: Int, of count: Int, _ page: inout Markup) {
    page.element("tr") { page in
      page.element("th", ["scope": "row"], text: name)
      for part in [count - rejected, rejected] {
        let share = count == 0 ? "" : " (\((Double(part) / Double(count)).percent))"
        page.element("td", ["class": "number"], text: part.grouped + share)
      }
      page.element("td", ["class": "number"], text: count.grouped)
    }
  }

  private func table(
    _ judgements: [IntentMetrics.Judgement], heading: String, column: String,
    intent: KeyPath<IntentMetrics.Judgement, IntentName>, _ page: inout Markup
  ) {
    let shown = judgements.prefix(EvaluationReport.scopeLimit)
    page.element("h3", text: heading)
    guard !shown.isEmpty else {
      page.element("p", text: "None.")
      return
    }
    if shown.count < judgements.count {
      page.element(
        "p", ["class": "legend"],
        text: "The \(shown.count) clearest of \(judgements.count.grouped).")
    }
    page.element("table", ["class": "messages"]) { page in
      page.tableHead(["Message", column, "In scope"])
      page.element("tbody") { page in
        for judgement in shown {
          page.element("tr") { page in
            page.element("td") { $0.message(judgement.text) }
            page.element("td", text: judgement[keyPath: intent].rawValue)
            page.element("td", ["class": "number"], text: (1 - judgement.foreignness).percent)
          }
        }
      }
    }
  }
}
