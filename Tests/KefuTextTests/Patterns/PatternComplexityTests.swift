import KefuText
import Testing

@testable import KefuText

struct PatternComplexityTests {
  private static let length = 100_000

  /// Each brings some backtracking matcher to a halt.
  @Test(arguments: [
    ("(a+)+$", "a", "b"), ("(a|aa)+$", "a", "b"), ("(.*)*x", "a", ""), ("(x+x+)+y", "x", ""),
    ("^(([a-z])+.)+[A-Z]([a-z])+$", "a", ""), ("([a-zA-Z]+)*$", "a", "1"), ("(a|a)*$", "a", "b"),
    ("(a*)*$", "a", "b"), ("(?:a|b|ab)*c", "ab", ""), ("(.*)(.*)(.*)(.*)x", "a", ""),
    ("a.*z|a", "a", ""), (".*.*=.*", "x=", ""), ("(?:(?:a*)*)*b", "a", ""),
    ("^(?:a?){50}a{50}$", "a", ""),
    (#"\b(?:\w+\s?)+!"#, "ab ", ""), ("x*x*x*x*y", "x", ""), ("(?:退|退款)+货", "退款", ""),
    (#"(?:\w+\.)+\w+@"#, "a.", ""), ("a*?b", "a", ""), ("(?:.{0,20})*z", "a", ""),
  ])
  func takesTimeLinearInTheText(source: String, unit: String, end: String) throws {
    let pattern = try Pattern(source)
    let text = String(repeating: unit, count: Self.length / unit.unicodeScalars.count) + end
    let steps = pattern.measuredMatches(in: text).steps
    #expect(steps < 8 * Self.length + 200_000, "\(steps) steps")
    _ = pattern.firstMatch(in: text)
  }

  @Test func exponentialClassicTakesFewSteps() throws {
    for count in [10, 50, 200] {
      let pattern = try Pattern("(?:a?){\(count)}a{\(count)}")
      let (matches, steps) = pattern.measuredMatches(in: String(repeating: "a", count: count))
      #expect(matches.map(\.range) == [0..<count])
      #expect(steps < 12 * count * count + 1000, "\(steps) steps")
    }
  }

  @Test func stepsNeverExceedTextTimesPattern() throws {
    // The worst there is: every position has a state of its own, and none can be kept.
    let pattern = try Pattern("(?:a|b)*a(?:a|b){60}c|a.{40}b.{20}c")
    var bits: UInt64 = 1
    let text = String(
      (0..<20_000).map { _ -> Character in
        bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return bits >> 40 & 1 == 0 ? "a" : "c"
      })
    let size = pattern.program.instructions.count
    for limit in [1, 100, 100_000] {
      let steps = pattern.measuredMatches(in: text, stateLimit: limit).steps
      #expect(steps < 3 * text.count * size, "\(steps) steps with room for \(limit) states")
    }
  }

  @Test func memoryStaysBounded() throws {
    let pattern = try Pattern("a.{200}b")
    var search = PatternSearch(PatternAutomaton([pattern.program]), stateLimit: 50)
    let automaton = PatternAutomaton([pattern.program])
    var bits: UInt64 = 1
    for _ in 0..<50 {
      let text = String(
        (0..<200).map { _ -> Character in
          bits = bits &* 6_364_136_223_846_793_005 &+ 1
          return bits >> 50 & 1 == 0 ? "a" : "b"
        })
      text.withScalars { search.sweep(automaton, over: $0, from: 0) }
      #expect(search.stateCount <= 53)
    }
  }
}
