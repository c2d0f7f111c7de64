import KefuText

/// When a name that is also a word is a place.
enum PlaceRules {
  /// Whether 市 follows as part of the name: not in 市场, 市民, 市面.
  static func hasSuffix(_ text: GrammarText, at end: Int) -> Bool {
    text[end] == 0x5E02 && !text.isOne(of: "场民面价值", at: end + 1)
  }

  /// Whether a word of place or the name of a province stands right before.
  static func isPlace(_ text: GrammarText, at start: Int) -> Bool {
    text.isOne(of: "到往去在从至寄运住省回", at: start - 1)
      || text.isPreceded(by: "发货地", at: start) || isBehindProvince(text, at: start)
  }

  /// 广东中山, 甘肃天水.
  private static func isBehindProvince(_ text: GrammarText, at start: Int) -> Bool {
    for length in 2...3 {
      if let match = text.lexicon.longestMatch(in: text, at: start - length, of: .province),
        match.end == start
      {
        return start >= length
      }
    }
    return false
  }

  /// "In Reading", with the capital.
  static func englishCity(
    _ text: GrammarText, _ range: Range<Int>, _ entry: UInt16
  ) -> EntityCandidate? {
    let isHan = text[range.lowerBound].isHan
    guard isHan || prepositions.contains(where: { isPreceded(text, by: $0, at: range.lowerBound) })
    else { return nil }
    var candidate = EntityCandidate(
      start: range.lowerBound, end: range.upperBound, kind: .city, value: .word(entry),
      rule: isHan ? "city.name" : "city.context")
    candidate.needsCapital = !isHan
    return candidate
  }

  private static func isPreceded(_ text: GrammarText, by word: StaticString, at end: Int) -> Bool {
    text.isPreceded(by: word, at: end) && text.isWordStart(end - word.utf8CodeUnitCount)
  }

  private static let prepositions: [StaticString] = ["in ", "to ", "from ", "near ", "via "]
}
