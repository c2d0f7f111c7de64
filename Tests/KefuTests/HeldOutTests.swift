import Foundation
import Kefu
import KefuAuthoring
import KefuUnderstanding
import KefuValues
import Testing

/// The gate: the store must go on understanding lines that it has never seen.
///
/// Lines that stand word for word among the examples are left out: short ones (`包邮吗`, `refund please`) are thought of by any
/// two authors. `Baseline.json` holds what was reached; a figure may fall one point. Improving means writing the new figures there in
/// the same commit.
@Suite struct HeldOutTests {
  /// Figures of one language, 0...1.
  struct Figures: Codable {
    /// Of the in-scope lines, those whose best intent is right, nothing rejected.
    var accuracy: Double
    /// Of all lines, those that are decided rightly: in scope and the intent, or out of scope.
    var decided: Double
  }

  private struct Line {
    var intent: String
    var text: String
  }

  private func lines(_ language: String) throws -> [Line] {
    try ShippedStore.fixture("HeldOut/\(language).tsv").nonEmptyLines.map { row in
      let columns = row.split(separator: "\t", maxSplits: 1).map(String.init)
      try #require(columns.count == 2, "\(row)")
      return Line(intent: columns[0], text: columns[1])
    }
  }

  @Test(arguments: ["zh", "en", "cantonese", "taiwan"])
  func heldOutLinesAreUnderstood(language: String) throws {
    let baseline = try JSONDecoder().decode(
      [String: Figures].self, from: Data(ShippedStore.fixture("HeldOut/Baseline.json").utf8))
    let floor = try #require(baseline[language])
    let assistant = try ShippedStore.assistant
    var inScope = 0
    var right = 0
    var decided = 0
    var mistakes: [String: [String]] = [:]
    let examples = try exampleTexts()
    let lines = try lines(language).filter { !examples.contains($0.text.lowercased()) }
    for line in lines {
      let understanding = assistant.parse(line.text)
      if line.intent != IntentName.outOfScope.rawValue {
        inScope += 1
        if understanding.ranking.first?.name.rawValue == line.intent { right += 1 }
      }
      if understanding.intent.name.rawValue == line.intent {
        decided += 1
      } else {
        mistakes[line.intent, default: []].append("\(line.text) → \(understanding.intent.name)")
      }
    }
    let figures = Figures(
      accuracy: Double(right) / Double(inScope), decided: Double(decided) / Double(lines.count))
    let worst = mistakes.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(8)
      .map { "\($0.key) (\($0.value.count)): \($0.value.prefix(3).joined(separator: "; "))" }
      .joined(separator: "\n")
    #expect(figures.accuracy >= floor.accuracy - 0.01, "worst in \(language):\n\(worst)")
    #expect(figures.decided >= floor.decided - 0.01, "worst in \(language):\n\(worst)")
    // A gate far below what is reached gates nothing.
    #expect(
      figures.accuracy <= floor.accuracy + 0.02 && figures.decided <= floor.decided + 0.02,
      "better than Baseline.json: write \(figures) there")
  }

  /// The store's examples, in lower case.
  private func exampleTexts() throws -> Set<String> {
    Set(try ShippedStore.definition.labelledTexts.map { $0.text.lowercased() })
  }

  @Test(arguments: ["zh", "en", "cantonese", "taiwan"])
  func fewHeldOutLinesAreExamples(language: String) throws {
    let examples = try exampleTexts()
    let lines = try lines(language).map(\.text)
    #expect(lines.count { examples.contains($0.lowercased()) } * 6 < lines.count)
  }

  @Test(arguments: ["zh", "en"])
  func everyIntentIsHeldOut(language: String) throws {
    let listed = try ShippedStore.fixture("Intents.txt").nonEmptyLines
    #expect(Set(try lines(language).map(\.intent)) == Set(listed))
  }
}
