import KefuTestSupport
import KefuText
import KefuValues
import Testing

@testable import KefuText

struct PatternRobustnessTests {
  @Test func naughtyPatternsMatchThemselvesOrAreRefused() throws {
    for source in naughtyStrings {
      guard let pattern = try? Pattern(source) else { continue }
      for text in naughtyStrings { checkLaws(pattern, in: text) }
      let escaped = source.unicodeScalars.map { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          ? String(scalar) : "\\\(scalar)"
      }.joined()
      let literal = try Pattern(escaped)
      #expect(literal.firstMatch(in: source)?.range == 0..<source.unicodeScalars.count)
    }
  }

  @Test(arguments: [
    #"\w+"#, #"\b"#, ".*", #"[^\s]{2,3}"#, "(?i)[a-z]+", #"(\p{Han})|(\P{Han}+?)$"#, "", "^|$",
  ])
  func naughtyTextsNeverTrap(source: String) throws {
    let pattern = try Pattern(source)
    for text in naughtyStrings { checkLaws(pattern, in: text) }
  }

  @Test func randomPatternsNeverTrap() throws {
    let scalars = Array(#"ab退(((|)))[[]]^^-\\{}{1,2},09**+?..$dwsbpuHan<>:i=!"#.unicodeScalars)
    var generator = SplitMix64(seed: 11)
    var accepted = 0
    for _ in 0..<3000 {
      let source = randomString(from: scalars, maximumLength: 12, using: &generator)
      do {
        let pattern = try Pattern(source)
        accepted += 1
        checkLaws(pattern, in: randomString(from: scalars, maximumLength: 12, using: &generator))
      } catch {
        #expect((0...source.unicodeScalars.count).contains(error.offset), "\(source)")
        #expect(!error.description.isEmpty)
      }
    }
    #expect(accepted > 300)
  }

  @Test func valuesThatAreNoScalarsMatchOnlyNothing() throws {
    let values: [UInt32] = [0x61, 0xD800, 0x11_0000, .max, 0x62]
    try values.withUnsafeBufferPointer { values throws in
      #expect(try Pattern("a.*b").firstMatch(in: values) == nil)
      #expect(try Pattern(#"\W+"#).matches(in: values).map(\.range) == [1..<2])
      #expect(try Pattern("b").firstMatch(in: values)?.range == 4..<5)
    }
  }

  @Test func sameResultsFromManyTasksAtOnce() async throws {
    let pattern = try Pattern(#"(\w+)\s(?<n>\d+|[a-z]+)"#)
    let texts = (0..<200).map { "word\($0) \($0 * 7) end \($0)" }
    let expected = texts.map { pattern.matches(in: $0) }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { texts.map { pattern.matches(in: $0) } == expected }
      }
      for await isSame in group { #expect(isSame) }
    }
  }

  /// What holds for any pattern and any text.
  private func checkLaws(_ pattern: Pattern, in text: String) {
    let count = text.unicodeScalars.count
    let matches = pattern.matches(in: text)
    #expect(pattern.firstMatch(in: text) == matches.first)
    #expect(pattern.measuredMatches(in: text, stateLimit: 1).matches == matches)
    #expect(PatternSet([pattern]).matches(in: text) == (matches.isEmpty ? [] : [0]))
    var end = 0
    for match in matches {
      #expect(match.range.lowerBound >= end && match.range.upperBound <= count)
      #expect(match.captures.count == pattern.captureNames.count)
      for capture in match.captures {
        if let capture { #expect(match.range.contains(capture) || capture.isEmpty) }
      }
      end = match.range.upperBound
    }
  }
}
