import KefuDialogue
import KefuTestSupport
import KefuValues
import Testing

@testable import KefuAuthoring

@Suite struct ConditionParserTests {
  private static let scope: Scope = {
    let place = SourceLocation(file: "a")
    func variable(_ name: String, _ type: ValueType) -> DialogueVariable {
      DialogueVariable(
        name: VariableName(rawValue: name), type: type, origin: .slot, location: place)
    }
    let options = ["mind", "other"].map { ChoiceOption(value: $0, location: place) }
    return Scope(
      dialogue: "d",
      variables: [
        variable("n", .number), variable("day", .date), variable("until", .date),
        variable("sure", .yesNo), variable("reason", .choice(options)), variable("order", .text),
        // An option's name comes before a variable's.
        variable("other", .text),
      ], facts: [])
  }()

  /// The guard, or the problems as `column+length code`.
  private func read(_ text: String, isQuoted: Bool = false) -> String {
    let span = SourceSpan(SourceLocation(file: "a", line: 1, column: 11))
    var problems = Problems()
    let scalar = Scalar(text: text, span: span, isQuoted: isQuoted)
    let condition = ConditionTyping.guard(
      scalar, scope: ConditionParserTests.scope, problems: &problems)
    if let condition { return condition.description }
    return problems.diagnostics(in: [:])
      .map { "\($0.location.column)+\($0.length) \($0.code.rawValue)" }.joined(separator: "; ")
  }

  @Test(arguments: [
    ("sure", "sure"),
    ("not sure and n > 2 or order is set", "not sure and n > 2 or order is set"),
    ("(sure or n<=-1.5)and day != 2026-11-01", "(sure or n <= -1.5) and day != 2026-11-01"),
    ("order is not set", "order is not set"),
    ("reason not in [mind, other]", "reason not in [mind, other]"),
    ("day < until", "day < until"),
    ("reason == other", "reason == other"),
    (#"order == "a b""#, #"order == "a b""#),
  ])
  func readsConditions(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test func andBindsCloserThanOr() throws {
    let condition = try ConditionParser.condition(of: "sure or sure and not n == 1")
    guard case .any(let parts) = condition, case .all(let inner) = parts[1] else {
      Issue.record("\(condition)")
      return
    }
    #expect(parts.count == 2 && inner.count == 2)
  }

  @Test(arguments: [
    ("n = 3", "13+1 bad-condition"),
    ("m > 3 and k", "11+1 unknown-variable; 21+1 unknown-variable"),
    ("n > yes", "15+3 type-mismatch"),
    ("reason in [mind, othre]", "28+5 type-mismatch"),
    ("order", "11+5 type-mismatch"),
    ("", "11+1 bad-condition"),
    ("n > 3 n", "17+1 bad-condition"),
  ])
  func faultsHaveAPlace(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test func quotesMoveThePlace() {
    #expect(read("n = 3", isQuoted: true) == "14+1 bad-condition")
  }

  @Test func nothingTrapsIt() {
    var generator = SplitMix64(seed: 5)
    let scalars = Array("n sureandornotisetin[](),<>=!\"\\-0.9京&|".unicodeScalars)
    for _ in 0..<20_000 {
      let text = randomString(from: scalars, maximumLength: 30, using: &generator)
      _ = try? ConditionParser.condition(of: text)
    }
    let deep = String(repeating: "(", count: 100_000)
    #expect(throws: ConditionProblem.self) { try ConditionParser.condition(of: deep) }
  }
}
