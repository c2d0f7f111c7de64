import KefuUnderstanding
import KefuValues
import Testing

@testable import KefuFrontends

@Suite struct EvaluationReportTests {
  static let hostile = "</bdi><script>alert('&\"')</script>\u{0}\u{1B}[31m\u{202E}退货"

  @Test func escapesWhateverItPrints() {
    let hostile = EvaluationReportTests.hostile
    let name = IntentName(rawValue: hostile)
    let judgement = IntentMetrics.Judgement(
      text: hostile, label: name, predicted: IntentName(rawValue: hostile + "2"), confidence: 0.7,
      foreignness: 0.9, language: .mixed)
    let html = EvaluationReport(
      title: hostile, metrics: IntentMetrics([judgement]), facts: [(hostile, hostile)]
    ).html
    #expect(!html.contains("<script"))
    #expect(!html.unicodeScalars.contains("\u{0}"))
    #expect(!html.unicodeScalars.contains("\u{1B}"))
    #expect(html.contains("&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;"))
    #expect(html.contains("退货"))
    #expect(TagBalance(html).faults == [])
  }

  @Test func sameMetricsGiveTheSameBytes() {
    let judgements = EvaluationReportTests.judgements(intents: 30, foreign: true)
    let pages = (0..<3).map { _ in EvaluationReportTests.page(judgements) }
    #expect(pages[0] == pages[1])
    #expect(pages[0] == pages[2])
    // Nothing that is counted depends on the order of the messages.
    let matrix = ConfusionMatrix(judgements)
    let reversed = ConfusionMatrix(judgements.reversed())
    #expect(matrix.names == reversed.names)
    #expect(RejectionCurve(judgements).points == RejectionCurve(judgements.reversed()).points)
  }

  @Test(arguments: [0, 1, 2, 40, 100, 200, 230], [false, true])
  func isWellFormedWithAnyNumberOfIntents(count: Int, foreign: Bool) {
    let html = EvaluationReportTests.page(
      EvaluationReportTests.judgements(intents: count, foreign: foreign))
    #expect(TagBalance(html).faults == [])
    #expect(!html.contains("nan"))
    #expect(!html.contains("inf\""))
  }

  @Test func showsEveryIntentWithTheWorstFirst() throws {
    let judgements = EvaluationReportTests.judgements(intents: 200, foreign: true)
    let html = EvaluationReportTests.page(judgements)
    var rows = [Substring]()
    let table = try #require(html.split(separator: "id=\"intents\"").last)
    for row in table.split(separator: "<th scope=\"row\">").dropFirst() {
      rows.append(row.prefix { $0 != "<" })
    }
    let metrics = IntentMetrics(judgements)
    #expect(rows.sorted() == metrics.perIntent.map { $0.name.rawValue[...] })
    let worst = metrics.perIntent.min { ($0.f1, $0.name) < ($1.f1, $1.name) }
    #expect(rows.first.map(String.init) == worst?.name.rawValue)
    for name in rows { #expect(html.contains("<title>\(name): ")) }
  }

  @Test func refersToNothingOutsideThePage() {
    let html = EvaluationReportTests.page(
      EvaluationReportTests.judgements(intents: 20, foreign: true))
    for reference in ["http:", "https:", "src=", "url(", "@import", "<link", "<script", "<base"] {
      #expect(!html.contains(reference), "\(reference)")
    }
    #expect(html.split(separator: "href=\"").dropFirst().allSatisfy { $0.hasPrefix("#") })
  }

  @Test func showsOutOfScopeFiguresOnlyWhenTheyWereMeasured() {
    let without = EvaluationReportTests.page(
      EvaluationReportTests.judgements(intents: 5, foreign: false))
    let with = EvaluationReportTests.page(
      EvaluationReportTests.judgements(intents: 5, foreign: true))
    #expect(!without.contains("AUROC"))
    #expect(with.contains("Out-of-scope AUROC"))
    #expect(with.contains("weather?"))
  }

  @Test func leavesTheBestIntentsOutOfAMatrixThatIsTooLarge() {
    let matrix = ConfusionMatrix(EvaluationReportTests.judgements(intents: 230, foreign: false))
    #expect(matrix.names.count == 200)
    #expect(matrix.omitted == 30)
    #expect(matrix.names == matrix.names.sorted())
  }

  @Test func aThresholdRejectsTheLeastConfidentFirst() {
    // Confidence 0.00 … 0.99; wrong below 0.5; foreign at 0.25.
    var judgements = (0..<100).map { number in
      EvaluationReportTests.judgement(
        "\(number)", label: "a", predicted: number < 50 ? "b" : "a",
        confidence: Double(number) / 100)
    }
    judgements.append(
      EvaluationReportTests.judgement(
        "weather?", label: "out_of_scope", predicted: "a", confidence: 0.25))
    let curve = RejectionCurve(judgements)
    #expect(curve.points.first?.accuracy == 0.5)
    #expect(curve.points.first?.rejected == 0)
    #expect(curve.points.last?.rejected == 0.9)
    let half = curve.point(rejectingAtMost: 0.5)
    #expect(half?.threshold == 0.5)
    #expect(half?.accuracy == 1)
    #expect(half?.foreignRejected == 1)
    #expect(curve.points.first?.accuracyWithForeign == 50.0 / 101)
  }

  @Test(arguments: [
    (0, "0%"), (1, "100%"), (0.99996, "99.9%"), (0.9135, "91.4%"), (0.0004, "0.0%"),
    (Double.nan, "–%"),
  ])
  func percentagesAreRoundedButNeverToCertainty(share: Double, expected: String) {
    #expect(share.percent == expected)
  }

  @Test func intervalsAreWilsons() {
    // statsmodels: proportion_confint(8, 10, method="wilson")
    let interval = ConfidenceInterval(successes: 8, of: 10)
    #expect(abs(interval.lower - 0.490162) < 1e-5)
    #expect(abs(interval.upper - 0.943318) < 1e-5)
    #expect(ConfidenceInterval(successes: 0, of: 0).upper == 1)
  }
}

extension EvaluationReportTests {
  static func page(_ judgements: [IntentMetrics.Judgement]) -> String {
    EvaluationReport(
      title: "Test", metrics: IntentMetrics(judgements), facts: [("Data", "生成"), ("Seed", "1")]
    ).html
  }

  static func judgement(
    _ text: String, label: String, predicted: String, confidence: Double
  ) -> IntentMetrics.Judgement {
    IntentMetrics.Judgement(
      text: text, label: IntentName(rawValue: label), predicted: IntentName(rawValue: predicted),
      confidence: confidence, foreignness: 1 - confidence, language: .en)
  }

  /// Twelve messages an intent, some taken for the next ones, some foreign.
  static func judgements(intents: Int, foreign: Bool) -> [IntentMetrics.Judgement] {
    var generator = SplitMix64(seed: 7)
    var judgements = [IntentMetrics.Judgement]()
    func chance() -> Double { Double(generator.next() >> 11) / Double(1 << 53) }
    for intent in 0..<intents {
      for message in 0..<12 {
        let confidence = chance()
        let away = chance() < confidence ? 0 : Int(generator.next() % 5)
        judgements.append(
          judgement(
            "我要退货 \(intent).\(message)", label: "intent_\(intent)",
            predicted: "intent_\((intent + away) % intents)", confidence: confidence))
      }
    }
    for number in 0..<(foreign ? 30 : 0) {
      judgements.append(
        judgement(
          "weather? \(number)", label: "out_of_scope", predicted: "intent_0",
          confidence: chance()))
    }
    return judgements
  }
}

/// Whether every tag of a page is closed in order, attributes are quoted, and nothing is left over.
private struct TagBalance {
  private(set) var faults = [String]()

  init(_ html: String) {
    var open = [Substring]()
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      if rest[..<start].contains(">"), open.last != "style" { faults.append("stray >") }
      guard let end = rest[start...].firstIndex(of: ">") else {
        faults.append("unfinished tag")
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = tag.prefix { $0 != " " }
      if tag.hasPrefix("!") || name == "meta" { continue }
      if tag.hasPrefix("/") {
        let opened = open.popLast()
        if opened != tag.dropFirst() { faults.append("\(opened ?? "nothing") closed by \(tag)") }
      } else {
        if tag.contains("\"") != tag.contains("=") { faults.append("bare attribute in \(tag)") }
        if !tag.count(where: { $0 == "\"" }).isMultiple(of: 2) { faults.append("quotes in \(tag)") }
        open.append(name)
      }
    }
    if !open.isEmpty { faults.append("left open: \(open)") }
  }
}
