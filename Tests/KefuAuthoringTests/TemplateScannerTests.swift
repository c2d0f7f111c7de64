import KefuTestSupport
import KefuValues
import Testing

@testable import KefuAuthoring

@Suite struct TemplateScannerTests {
  private func arguments(_ pattern: String) -> [String] {
    do throws(TemplateScanner.Failure) {
      return try TemplateScanner.arguments(of: pattern).map { "\($0.name)@\($0.offset)" }
    } catch {
      return ["\(error.offset)+\(error.length) \(error.fault)"]
    }
  }

  @Test(arguments: [
    ("no arguments", []),
    ("it's {name}'s", ["name@6"]),
    ("'{' {a} '}' ''{b}''", ["a@5", "b@15"]),
    ("{ a , number , ::percent }", ["a@2"]),
    ("{a, date, yyyy '}' MM}", ["a@1"]),
    ("{n, plural, offset:1 =0 {none} one {# {x}} other {'#' {y}}}", ["n@1", "x@39", "y@55"]),
    ("{k, select, a {'{'} other {}}", ["k@1"]),
  ])
  func findsArguments(pattern: String, expected: [String]) {
    #expect(arguments(pattern) == expected)
  }

  @Test(arguments: [
    ("a {b", "2+1 unclosedBrace"),
    ("a } b", "2+1 unopenedBrace"),
    ("{a, select, other {x}", "0+1 unclosedBrace"),
    ("{n, plural, one {1}}", #"4+6 missingOther(format: "plural")"#),
    ("{n, plural, }", #"4+6 noChoices(format: "plural")"#),
    ("{a b}", #"1+1 noSeparator(after: "a")"#),
    ("'{a", "0+3 unclosedQuote"),
  ])
  func faultsHaveAPlace(pattern: String, expected: String) {
    #expect(arguments(pattern) == [expected])
  }

  @Test func nothingTrapsIt() {
    var generator = SplitMix64(seed: 11)
    let scalars = Array("{}',#a one{other {plural, select 京".unicodeScalars)
    for _ in 0..<20_000 {
      let pattern = randomString(from: scalars, maximumLength: 40, using: &generator)
      _ = try? TemplateScanner.arguments(of: pattern)
    }
    let deep = String(repeating: "{a, select, other {", count: 100_000)
    #expect(arguments(deep).first?.hasSuffix("tooDeep") == true || arguments(deep).count == 1)
  }
}
