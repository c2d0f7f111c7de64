/// Many patterns matched over a text at once.
///
///     let set = PatternSet([try Pattern("退款"), try Pattern("退货|refund")])
///     set.matches(in: "我要退货退款")  // [0, 1]
package struct PatternSet: Sendable {
  /// The patterns, in the order of their numbers.
  package let patterns: [Pattern]

  private let automaton: PatternAutomaton
  private let searches = PatternSearchPool()

  /// Makes a set; the same pattern may be in it twice.
  package init(_ patterns: [Pattern]) {
    self.patterns = patterns
    automaton = PatternAutomaton(patterns.map(\.program))
  }

  /// The numbers of the patterns that match somewhere, ascending, found in one pass over the text.
  package func matches(in scalars: UnsafeBufferPointer<UInt32>) -> [Int] {
    var isMatching = Array(repeating: false, count: patterns.count)
    searches.withSearch(of: automaton) { search in
      search.markMatching(automaton, over: scalars, in: &isMatching)
    }
    return isMatching.indices.filter { isMatching[$0] }
  }

  /// The numbers of the patterns that match somewhere in a string, ascending.
  package func matches(in text: String) -> [Int] {
    text.withScalars { matches(in: $0) }
  }
}
