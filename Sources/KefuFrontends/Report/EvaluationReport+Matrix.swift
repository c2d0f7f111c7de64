import KefuUnderstanding

extension EvaluationReport {
  /// What was taken for what.
  func matrixSection(_ page: inout Markup) {
    let matrix = ConfusionMatrix(metrics.judgements)
    guard !matrix.names.isEmpty else {
      page.element("p", text: "No in-scope message was tested.")
      return
    }
    page.element("p", ["class": "legend"]) { page in
      page.element("span", ["class": "key right"])
      page.text(" right, ")
      page.element("span", ["class": "key wrong"])
      page.text(" mistaken; the stronger, the larger the share of the row. Point at a cell. ")
      guard matrix.omitted > 0 else { return }
      page.text("\(matrix.omitted.counted("intent")) with the fewest mistakes left out.")
    }
    matrix.draw(&page)
  }
}
