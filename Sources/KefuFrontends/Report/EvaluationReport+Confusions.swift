import KefuUnderstanding
import KefuValues

extension EvaluationReport {
  private static let confusionLimit = 30
  private static let messageLimit = 5

  /// The pairs that are mistaken most often, with the messages.
  func confusionSection(_ page: inout Markup) {
    guard !metrics.confusions.isEmpty else {
      page.element("p", text: "No message was mistaken.")
      return
    }
    let all = metrics.confusions.count
    let shown = min(all, EvaluationReport.confusionLimit)
    page.element("p", ["class": "legend"]) {
      $0.text("The intent that was meant → the one that was predicted; nothing rejected. ")
      $0.text(shown < all ? "The \(shown) most frequent of \(all.counted("pair"))." : "")
    }
    page.element("ol", ["class": "confusions"]) { page in
      for confusion in metrics.confusions.prefix(shown) {
        page.element("li") { item(confusion, &$0) }
      }
    }
  }

  private func item(_ confusion: IntentMetrics.Confusion, _ page: inout Markup) {
    let support = metrics.perIntent.first { $0.name == confusion.label }?.support ?? 0
    page.element("h3") { page in
      page.pair(confusion.label.rawValue, confusion.predicted.rawValue)
      page.element(
        "span", ["class": "count"], text: "\(confusion.texts.count.grouped) of \(support.grouped)")
    }
    list(confusion.texts.prefix(EvaluationReport.messageLimit), &page)
    let rest = confusion.texts.dropFirst(EvaluationReport.messageLimit)
    guard !rest.isEmpty else { return }
    page.element("details") { page in
      page.element("summary", text: "\(rest.count.grouped) more")
      list(rest, &page)
    }
  }

  private func list(_ texts: ArraySlice<String>, _ page: inout Markup) {
    page.element("ul") { page in
      for text in texts { page.element("li") { $0.message(text) } }
    }
  }
}
