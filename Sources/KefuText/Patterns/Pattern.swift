/// An author's pattern, matched over customers' messages in linear time; the entrance of this folder.
///
/// The source is read once (``PatternParser``), becomes a small program (``PatternCompiler``), and is
/// matched in two passes. A backward pass finds, at every position, the instructions from which a match
/// can still be completed (``PatternSearch``); a forward pass then takes the first alternative that can,
/// so it never takes one back. `Patterns.md` describes the syntax.
///
///     let pattern = try Pattern(#"(?i)order\s*#?(?<id>\d{5,})"#)
///     pattern.firstMatch(in: "my Order #10023")?.range  // 3..<15
package struct Pattern: Sendable {
  /// The pattern as authored.
  package let source: String

  /// The names of the groups that capture, in the order of their parentheses; `nil` for one without.
  package let captureNames: [String?]

  let program: PatternProgram
  let required: RequiredScalars
  private let automaton: PatternAutomaton
  private let searches = PatternSearchPool()

  /// Reads a pattern; throws the first thing that is wrong with it.
  package init(_ source: String) throws(PatternError) {
    var parser = PatternParser(source)
    let syntax = try parser.parse()
    self.source = source
    captureNames = syntax.captureNames
    program = PatternCompiler.program(for: syntax)
    required = RequiredScalars(syntax)
    automaton = PatternAutomaton([program])
  }

  /// Finds the leftmost match that starts at `from` or later; among those, the one Perl prefers.
  ///
  /// Anchors and `\b` look at the whole text, so `^` matches at offset 0 alone. Takes time proportional
  /// to what follows `from`, wherever the match is: for all matches, call `matches(in:)`.
  package func firstMatch(
    in scalars: UnsafeBufferPointer<UInt32>, from: Int = 0
  ) -> PatternMatch? {
    guard from <= scalars.count else { return nil }
    return searches.withSearch(of: automaton) { search in
      search.sweep(automaton, over: scalars, from: max(0, from))
      guard let start = search.firstStart(from: max(0, from)) else { return nil }
      return search.match(automaton, over: scalars, from: start)
    }
  }

  /// Finds all matches, left to right, without overlap, in time linear in the text.
  ///
  /// Each search begins where the last match ended, or one scalar on if it was empty:
  /// `a*` over `baac` matches at 0..<0, 1..<3, 3..<3 and 4..<4.
  package func matches(in scalars: UnsafeBufferPointer<UInt32>) -> [PatternMatch] {
    searches.withSearch(of: automaton) { matches(in: scalars, with: &$0) }
  }

  /// Finds the first match in a string; offsets count its Unicode scalars.
  package func firstMatch(in text: String) -> PatternMatch? {
    text.withScalars { firstMatch(in: $0) }
  }

  /// Finds all matches in a string; offsets count its Unicode scalars.
  package func matches(in text: String) -> [PatternMatch] {
    text.withScalars { matches(in: $0) }
  }

  /// Finds all matches with memory of its own, and says what that took; for tests.
  func measuredMatches(
    in text: String, stateLimit: Int? = nil
  ) -> (matches: [PatternMatch], steps: Int) {
    text.withScalars { scalars in
      var search = PatternSearch(automaton, stateLimit: stateLimit)
      let found = matches(in: scalars, with: &search)
      return (found, search.steps)
    }
  }

  private func matches(
    in scalars: UnsafeBufferPointer<UInt32>, with search: inout PatternSearch
  ) -> [PatternMatch] {
    search.sweep(automaton, over: scalars, from: 0)
    var found: [PatternMatch] = []
    var position = 0
    while let start = search.firstStart(from: position) {
      let match = search.match(automaton, over: scalars, from: start)
      found.append(match)
      position = match.range.isEmpty ? start + 1 : match.range.upperBound
    }
    return found
  }
}

extension Pattern: Hashable {
  /// Two patterns are equal when they are written alike.
  package static func == (left: Pattern, right: Pattern) -> Bool { left.source == right.source }

  /// Hashes the source.
  package func hash(into hasher: inout Hasher) { hasher.combine(source) }
}
