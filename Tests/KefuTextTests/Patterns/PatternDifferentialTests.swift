import KefuTestSupport
import KefuText
import KefuValues
import Testing
import _StringProcessing

@testable import KefuText

struct PatternDifferentialTests {
  @Test(arguments: 1...4)
  func agreesWithBacktracking(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var matched = 0
    var others = 0
    for _ in 0..<5000 {
      let tree = PatternTree.random(using: &generator)
      let text = randomString(from: PatternTree.alphabet, maximumLength: 9, using: &generator)
      let oracle = PatternOracle(Array(text.unicodeScalars))
      let expected = oracle.firstMatch(of: tree)
      if oracle.isExhausted { continue }
      let found = try Pattern(tree.source).firstMatch(in: text)
      if found != nil { matched += 1 }
      let isSame = found?.range == expected?.range && found?.captures == expected?.captures
      // Of repetitions of emptiness inside one another, every engine prefers another match.
      if tree.repeatsEmptiness, found?.range.lowerBound == expected?.range.lowerBound {
        others += isSame ? 0 : 1
      } else {
        #expect(isSame, "/\(tree.source)/ in \(text.debugDescription)")
      }
    }
    #expect((2000...4500).contains(matched))
    // 1 in 30,000 as measured over 400,000.
    #expect(others <= 1)
  }

  @Test func agreesWithRegex() throws {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<1000 {
      let tree = PatternTree.random(using: &generator)
      // Of a part that repeats and was empty last, Regex captures that emptiness.
      if tree.repeatsEmptiness { continue }
      let text = randomString(
        from: PatternTree.alphabet.filter(\.isASCII), maximumLength: 9, using: &generator)
      let regex = try Regex(tree.source).matchingSemantics(.unicodeScalar)
        .wordBoundaryKind(.simple)
      let scalars = text.unicodeScalars
      func offsets(_ range: Range<String.Index>) -> Range<Int> {
        scalars.distance(
          from: scalars.startIndex, to: range.lowerBound)..<scalars.distance(
            from: scalars.startIndex, to: range.upperBound)
      }
      let expected = text.matches(of: regex).map { match in
        PatternMatch(
          range: offsets(match.range),
          captures: match.output.dropFirst().map { $0.range.map(offsets) })
      }
      #expect(
        try Pattern(tree.source).matches(in: text) == expected,
        "/\(tree.source)/ in \(text.debugDescription)")
    }
  }

  @Test func forgettingStatesChangesNothing() throws {
    var generator = SplitMix64(seed: 6)
    for _ in 0..<1000 {
      let pattern = try Pattern(PatternTree.random(using: &generator).source)
      let text = randomString(from: PatternTree.alphabet, maximumLength: 30, using: &generator)
      let expected = pattern.matches(in: text)
      for limit in 1...3 {
        #expect(pattern.measuredMatches(in: text, stateLimit: limit).matches == expected)
      }
    }
  }

  @Test func noMatchIsMissedForWantOfScalars() throws {
    var generator = SplitMix64(seed: 8)
    var passedOver = 0
    for _ in 0..<5000 {
      let pattern = try Pattern(PatternTree.random(using: &generator).source)
      var text = randomString(from: PatternTree.alphabet, maximumLength: 6, using: &generator)
      if text.withUTF8({ pattern.mayMatch(ScalarPresence($0)) }) { continue }
      passedOver += 1
      #expect(pattern.firstMatch(in: text) == nil, "/\(pattern.source)/ in \(text)")
    }
    #expect(passedOver > 500)
  }

  @Test func digitsAreThoseOfUnicode() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(
        ScalarSet.digits.contains(value) == (scalar.properties.generalCategory == .decimalNumber))
    }
  }

  @Test func setsAgreeWithTheirPatterns() throws {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<200 {
      let patterns = try (0..<8).map { _ in
        try Pattern(PatternTree.random(using: &generator).source)
      }
      let set = PatternSet(patterns)
      for _ in 0..<5 {
        let text = randomString(from: PatternTree.alphabet, maximumLength: 20, using: &generator)
        let expected = patterns.indices.filter { patterns[$0].firstMatch(in: text) != nil }
        #expect(set.matches(in: text) == expected)
      }
    }
  }
}
