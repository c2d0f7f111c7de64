import KefuText

/// Reads words that are entities by themselves, colours, places and discounts without a number, and notes those that
/// announce one.
enum WordGrammar {
  /// Reads the word that a look-up of `LexiconClasses.words` found.
  ///
  /// - Returns: Whether it was used up, so that reading may go on behind it.
  static func read(
    _ text: GrammarText, from start: Int, to end: Int, entry: UInt16,
    context: inout GrammarContext, into candidates: inout EntityCandidateBuffer
  ) {
    let classes = text.lexicon.classes(of: entry)
    if !classes.isDisjoint(with: .contexts) {
      context.note(classes, endingAt: end)
    } else if classes.contains(.color) {
      append(.color, start..<end, entry, "color.word", to: &candidates)
    } else if classes.contains(.shortColor) {
      if isColor(text, at: start) {
        append(.color, start..<end, entry, "color.character", to: &candidates)
      }
    } else if classes.contains(.province) {
      append(.province, start..<end, entry, "province.name", to: &candidates)
      if text[end] == 0x5E02, PlaceRules.hasSuffix(text, at: end) {  // 吉林市 is the city
        append(.city, start..<end + 1, entry, "city.name", to: &candidates)
      }
    } else if classes.contains(.city) {
      let suffix = PlaceRules.hasSuffix(text, at: end) ? 1 : 0
      append(.city, start..<end + suffix, entry, "city.name", to: &candidates)
    } else if classes.contains(.cautiousCity) {
      if PlaceRules.hasSuffix(text, at: end) {
        append(.city, start..<end + 1, entry, "city.name", to: &candidates)
      } else if PlaceRules.isPlace(text, at: start) {
        append(.city, start..<end, entry, "city.context", to: &candidates)
      }
    } else if classes.contains(.cautiousEnglishCity) {
      if let found = PlaceRules.englishCity(text, start..<end, entry) { candidates.append(found) }
    } else if classes.contains(.discount) {
      candidates.append(
        EntityCandidate(
          start: start, end: end, kind: .percent,
          value: .percent(ExactDecimal(Int64(text.lexicon.number(of: entry)))), qualifier: "off",
          rule: "percent.word"))
    } else if classes.contains(.oneSize) {
      append(.size, start..<end, entry, "size.word", to: &candidates)
    } else if classes.contains(.percentPrefix) {
      if let found = PercentGrammar.readFraction(text, from: start, number: end) {
        candidates.append(found)
      }
    } else if classes.contains(.currencyPrefix) {
      if let found = MoneyGrammar.read(
        text, prefixedBy: text.lexicon.currency(of: entry), from: start, amount: end)
      {
        candidates.append(found)
      }
    }
  }

  private static func append(
    _ kind: EntityKind, _ range: Range<Int>, _ entry: UInt16, _ rule: StaticString,
    to candidates: inout EntityCandidateBuffer
  ) {
    candidates.append(
      EntityCandidate(
        start: range.lowerBound, end: range.upperBound, kind: kind, value: .word(entry), rule: rule)
    )
  }

  /// Whether a single character is a colour here: 红的, 黑款, not 口红的 or 明白的.
  private static func isColor(_ text: GrammarText, at position: Int) -> Bool {
    guard text.isOne(of: "的款", at: position + 1) else { return false }
    let before = text[position - 1]
    return !before.isHan || text.isOne(of: "要买有是那这款个件条双换成和拿选退发到了错收跟与还或想给就", at: position - 1)
  }
}
