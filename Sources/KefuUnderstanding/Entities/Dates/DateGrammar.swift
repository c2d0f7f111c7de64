import KefuText

/// Reads dates and times of day: the entrance of this folder.
///
/// `read` is called for every unit that a digit, numeral, word or letter may start at; it looks the words up once and asks
/// the readers for what can begin with them. What the days and hours mean is in `DateMeaning` and `TimeMeaning`: how
/// ambiguous ones are understood, and what the values look like. A preposition that only places a date (on, by, from, 从)
/// is not part of its span; one that makes a duration a date (in, within, 过) is.
///
/// Words are in `LexiconTables+Days.swift`, `+Festivals` and `+DateStops`.
enum DateGrammar {
  static func read(
    _ text: GrammarText, at start: Int, into candidates: inout EntityCandidateBuffer
  ) {
    let unit = text[start]
    var word: DateWord?
    guard text.isDateStart(start) else { return }
    if text.lexicon.mayStartDateWord(in: text, at: start),
      let match = text.lexicon.longestMatch(
        in: text, at: start, of: [.dateStart, .dateStop, .number])
    {
      word = DateWord(match, in: text.lexicon)
      if word?.classes.contains(.dateStop) == true { return }
    } else if unit.isLatinLetter {
      return
    }
    let isNumeral = unit.isDigit || text.mayStartNumeral(start)
    // The middle of a numeral: the 一 of 十一月.
    if isNumeral, !unit.isDigit, text.isHanNumeral(at: start - 1),
      !text.isOne(of: "周期拜", at: start - 2)
    {
      return
    }
    guard word != nil || isNumeral else { return }
    if let date = DateReader(text: text).range(at: start, word) {
      candidates.append(
        EntityCandidate(
          start: start, end: date.end, kind: .date, value: .date(date.meaning), rule: date.rule))
    }
    if let time = ClockReader(text: text).range(at: start, word) {
      candidates.append(
        EntityCandidate(
          start: start, end: time.end, kind: .time, value: .time(time.meaning), rule: time.rule))
    }
    if let reading = DistanceReader(text: text).reading(at: start, word) {
      candidates.append(
        EntityCandidate(
          start: start, end: reading.end, kind: reading.kind, value: reading.value,
          rule: "date.distance"))
    }
  }
}

/// A word of the lexicon that a date may begin with.
struct DateWord {
  let end: Int
  let classes: LexiconClasses
  let number: Int

  init(_ match: (end: Int, entry: UInt16), in lexicon: Lexicon) {
    end = match.end
    classes = lexicon.classes(of: match.entry)
    number = lexicon.number(of: match.entry)
  }

  /// What it is as the beginning of an expression.
  var lead: DateLead? { classes.contains(.dateLead) ? DateLead(rawValue: number) : nil }
}

extension GrammarText {
  /// Whether a word or a number begins here, rather than goes on: not the 5 of 2.5 or of A5.
  @inline(__always)
  func isDateStart(_ position: Int) -> Bool {
    let unit = self[position]
    if unit.isLatinLetter { return isWordStart(position) }
    guard unit.isDigit else { return true }
    let before = self[position - 1]
    switch before {
    case 0x2E, 0x2C, 0x3A: return !self[position - 2].isDigit  // . , :
    case 0x74: return self[position - 2].isDigit  // 2026-11-03T15:30
    default: return isWordStart(position)
    }
  }

  /// Whether a Chinese numeral may start here.
  @inline(__always)
  func mayStartNumeral(_ position: Int) -> Bool {
    lexicon.unitClass(of: self[position]).contains(.numeral)
  }

  /// Whether a Chinese numeral, or a part of one, stands here.
  func isHanNumeral(at position: Int) -> Bool {
    let unit = self[position]
    return HanNumber.digit(unit) != nil || HanNumber.multiplier(unit) != nil
  }

  /// The word of the given classes that stands here.
  @inline(__always)
  func dateWord(at position: Int, _ classes: LexiconClasses) -> DateWord? {
    guard let match = lexicon.longestMatch(in: self, at: position, of: classes) else { return nil }
    return DateWord(match, in: lexicon)
  }

  /// Whether a word stands here that shows that no date ends or begins.
  func isDateStop(_ position: Int) -> Bool {
    lexicon.longestMatch(in: self, at: position, of: .dateStop) != nil
  }

  /// The position behind a sign or word that joins the ends of a range, or `nil`.
  func afterRangeSign(_ position: Int, from start: Int) -> Int? {
    let sign = skipSpace(position)
    switch self[sign] {
    case 0x2D, 0x7E, 0x2013, 0x2014, 0x301C:  // - ~ – — 〜
      // A run of one sign is cut to two.
      return skipSpace(self[sign + 1] == self[sign] ? sign + 2 : sign + 1)
    case 0x5230, 0x81F3: return skipSpace(sign + 1)  // 到 至
    default: break
    }
    guard sign > position else { return nil }
    if let end = end(of: "to ", at: sign) ?? end(of: "until ", at: sign)
      ?? end(of: "till ", at: sign) ?? end(of: "through ", at: sign) ?? end(of: "thru ", at: sign)
    {
      return end
    }
    if let end = end(of: "and ", at: sign), isPreceded(by: "between ", at: start) { return end }
    return nil
  }
}
