import KefuText
import Testing

struct PatternTests {
  @Test(arguments: PatternCase.all)
  func findsTheFirstMatch(_ test: PatternCase) throws {
    let pattern = try Pattern(test.pattern)
    #expect(PatternCase.describe(pattern.firstMatch(in: test.text)) == test.expected)
    // A search that is used again remembers states; they must not change the result.
    #expect(PatternCase.describe(pattern.firstMatch(in: test.text)) == test.expected)
  }

  @Test(arguments: PatternCase.all)
  func setAgreesWithPattern(_ test: PatternCase) throws {
    let set = PatternSet([try Pattern("x"), try Pattern(test.pattern)])
    #expect(set.matches(in: test.text).contains(1) == (test.expected != "none"))
  }

  @Test(arguments: [
    ("a*", "baac", "0-0 1-3 3-3 4-4"),
    ("退.", "退款退货退", "0-2 2-4"),
    (#"\d+"#, "12 345 6", "0-2 3-6 7-8"),
    ("", "ab", "0-0 1-1 2-2"),
    ("^a", "aaa", "0-1"),
    ("a$", "aaa", "2-3"),
    (#"\b"#, "ab c", "0-0 2-2 3-3 4-4"),
    ("a*?", "aa", "0-0 1-1 2-2"),
    ("aba", "ababa", "0-3"),
    ("a.*z|a", "aaa", "0-1 1-2 2-3"),
    ("x", "", ""),
  ])
  func findsAllMatches(pattern: String, text: String, expected: String) throws {
    let matches = try Pattern(pattern).matches(in: text)
    #expect(matches.map { PatternCase.describe($0) }.joined(separator: " ") == expected)
  }

  @Test func namesItsCaptures() throws {
    let pattern = try Pattern(#"(?<订单>\d+)-(\w)(?:x)(?<z_1>y)?"#)
    #expect(pattern.captureNames == ["订单", nil, "z_1"])
    let match = try #require(pattern.firstMatch(in: "no 12-ax"))
    #expect(match == PatternMatch(range: 3..<8, captures: [3..<5, 6..<7, nil]))
  }

  @Test func looksBehindTheStartOfTheSearch() throws {
    let text = "abab".unicodeScalars.map(\.value)
    func first(_ source: String, from: Int) throws -> Range<Int>? {
      let pattern = try Pattern(source)
      return text.withUnsafeBufferPointer { pattern.firstMatch(in: $0, from: from)?.range }
    }
    #expect(try first("ab", from: 0) == 0..<2)
    #expect(try first("ab", from: 1) == 2..<4)
    #expect(try first("ab", from: 3) == nil)
    #expect(try first("^", from: 1) == nil)
    #expect(try first(#"\b"#, from: 1) == 4..<4)
    #expect(try first("$", from: 4) == 4..<4)
    #expect(try first("$", from: 5) == nil)
    #expect(try first("ab", from: -3) == 0..<2)
  }

  @Test func equalsWhatIsWrittenAlike() throws {
    #expect(try Pattern("a|b") == Pattern("a|b"))
    #expect(try Pattern("a|b") != Pattern("[ab]"))
    #expect(try Set([Pattern("a"), Pattern("a")]).count == 1)
  }

  @Test func setReportsInAscendingOrder() throws {
    let sources = ["货", "^我", "退款|退货", "x", "", #"\d"#, "^我.*货$"]
    let set = PatternSet(try sources.map { try Pattern($0) })
    #expect(set.matches(in: "我要退货") == [0, 1, 2, 4, 6])
    #expect(set.matches(in: "") == [4])
    #expect(PatternSet([]).matches(in: "abc") == [])
  }
}
