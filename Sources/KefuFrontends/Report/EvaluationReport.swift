package import KefuUnderstanding

/// A page for a browser or a printer that shows what a model gets right and wrong: the entrance of
/// this folder.
///
/// It is one file without scripts that loads nothing; the same metrics give the same bytes.
package struct EvaluationReport {
  let title: String
  let metrics: IntentMetrics
  let facts: [(name: String, value: String)]

  /// Makes the report of an evaluation.
  ///
  /// - Parameters:
  ///   - title: The heading, such as the name of the assistant or of the data.
  ///   - metrics: What was measured.
  ///   - facts: What else to print under the headline figures, in this order: the data, the seed.
  package init(
    title: String, metrics: IntentMetrics, facts: [(name: String, value: String)]
  ) {
    self.title = title
    self.metrics = metrics
    self.facts = facts
  }

  /// The page.
  package var html: String {
    var page = Markup()
    page.raw("<!DOCTYPE html>\n")
    page.element("html", ["lang": "en"]) { page in
      page.element("head") { head(&$0) }
      page.element("body") { page in
        page.element("header") { page in
          page.element("h1") { $0.element("bdi", text: title) }
          contents(&page)
        }
        page.element("main") { body(&$0) }
      }
    }
    page.raw("\n")
    return page.html
  }

  private func head(_ page: inout Markup) {
    page.void("meta", ["charset": "utf-8"])
    page.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    page.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src 'unsafe-inline'",
      ])
    page.element("title", text: title)
    page.element("style") { $0.raw(EvaluationReport.style) }
  }

  private func contents(_ page: inout Markup) {
    page.element("nav") { page in
      for section in sections {
        page.element("a", ["href": "#\(section.anchor)"], text: section.heading)
      }
    }
  }

  private func body(_ page: inout Markup) {
    headline(&page)
    for section in sections {
      page.element("section", ["id": section.anchor]) { page in
        page.element("h2", text: section.heading)
        section.content(&page)
      }
    }
  }

  private var sections: [(anchor: String, heading: String, content: (inout Markup) -> Void)] {
    var sections: [(anchor: String, heading: String, content: (inout Markup) -> Void)] = [
      ("confidence", "Confidence", confidenceSection),
      ("languages", "Languages", languageSection),
    ]
    if metrics.outOfScopeRecall != nil || metrics.inScopeRejected > 0 {
      sections.append(("scope", "Out of scope", scopeSection))
    }
    sections += [
      ("confusions", "Worst confusions", confusionSection),
      ("matrix", "Confusion matrix", matrixSection),
      ("intents", "Intents", intentSection),
    ]
    return sections
  }

  /// Messages that belong to the assistant's intents.
  var inScope: [IntentMetrics.Judgement] { metrics.judgements.filter(\.isInScope) }

  /// Messages that are foreign to it.
  var foreign: [IntentMetrics.Judgement] { metrics.judgements.filter { !$0.isInScope } }
}
