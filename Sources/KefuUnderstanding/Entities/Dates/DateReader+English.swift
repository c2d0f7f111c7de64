import KefuText

/// English dates: November 3rd, 3 Nov 2026, on Monday, next Friday, the end of the month.
extension DateReader {
  /// Nov 3rd, November 3, 2026, Nov 3-5, November 2026, in November.
  func monthFirstDate(at start: Int, _ word: DateWord) -> DateReading? {
    let month = word.number
    var next = text[word.end] == 0x2E ? word.end + 1 : word.end  // .
    next = text.skipSpace(next)
    if next > word.end, let day = ordinal(at: next),
      let place = place(month: month, day: day.number)
    {
      // "May 3 people use it?"
      guard
        !isVerb(word, from: start) || day.hasSuffix || !isBeforeWord(day.end)
          || isPlacedInTime(start)
      else { return nil }
      var point = DatePoint(.none, place)
      var end = day.end
      var last: DatePoint?
      if let other = text.afterRangeSign(end, from: start), let second = ordinal(at: other),
        second.number > day.number, let place = self.place(month: month, day: second.number),
        !isMonth(at: second.end + 1)
      {
        last = DatePoint(.none, place)
        end = second.end
      }
      if let year = yearBehindDay(end) {
        point.anchor = .year(year.number)
        last?.anchor = .year(year.number)
        end = year.end
      }
      return DateReading(
        end: end, meaning: DateMeaning(point, to: last),
        rule: last == nil ? "date.month_day" : "date.range")
    }
    let point = DatePoint(.none, .month(UInt8(month)))
    if next > word.end, let year = year(at: next) {
      return DateReading(
        end: year.end, meaning: DateMeaning(DatePoint(.year(year.number), point.place)),
        rule: "date.month")
    }
    guard word.classes == .month || isMonthExpected(start) else { return nil }
    return DateReading(end: word.end, meaning: DateMeaning(point), rule: "date.month")
  }

  /// The year of "in 2026".
  func englishYear(at start: Int) -> DateReading? {
    guard let year = year(at: start),
      isAfterWord("in", start) || isAfterWord("since", start) || isAfterWord("during", start),
      !isBeforeWord(year.end) || text[year.end] == 0x20
    else { return nil }
    return DateReading(
      end: year.end, meaning: DateMeaning(DatePoint(.year(year.number))), rule: "date.full")
  }

  /// 3 November, 3rd of Nov 2026; "on the 3rd" at the end of a clause.
  func dayFirstDate(at start: Int) -> DateReading? {
    guard let day = ordinal(at: start) else { return nil }
    if text[day.end] == 0x20 {
      let next = text.end(of: " of ", at: day.end) ?? day.end + 1
      if let word = text.dateWord(at: next, [.month, .shortMonth]),
        let place = place(month: word.number, day: day.number),
        day.hasSuffix || !isVerb(word, from: next) || !isBeforeWord(word.end)
      {
        var point = DatePoint(.none, place)
        var end = word.end
        if text[end] == 0x2E, text[end + 1] == 0x20 { end += 1 }
        if let year = yearBehindDay(end) {
          point.anchor = .year(year.number)
          end = year.end
        } else {
          end = word.end
        }
        return DateReading(end: end, meaning: DateMeaning(point), rule: "date.month_day")
      }
    }
    guard day.hasSuffix, isAfterWord("the", start), isPlacedInTime(start - 4),
      !isBeforeWord(day.end)
    else { return nil }
    return DateReading(
      end: day.end, meaning: DateMeaning(DatePoint(.none, .day(UInt8(day.number)))),
      rule: "date.day")
  }

  /// A day of the month, with or without st, nd, rd, th.
  private func ordinal(at start: Int) -> (number: Int, end: Int, hasSuffix: Bool)? {
    guard text[start].isDigit, let day = integer(at: start, in: 1...31) else { return nil }
    switch (text[day.end], text[day.end + 1]) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68):  // st nd rd th
      if text.isWordEnd(day.end + 2) { return (Int(day.number), day.end + 2, true) }
    default: break
    }
    guard text.isWordEnd(day.end), text[day.end] != 0x25, text[day.end] != 0x3A,  // % :
      !((text[day.end] == 0x2E || text[day.end] == 0x2C || text[day.end] == 0x2F)
        && text[day.end + 1].isDigit)
    else { return nil }
    return (Int(day.number), day.end, false)
  }

  /// The year of "November 3, 2026".
  private func yearBehindDay(_ position: Int) -> (number: Int16, end: Int)? {
    let comma = text[position] == 0x2C ? position + 1 : position
    let next = text.skipSpace(comma)
    return next > position ? year(at: next) : nil
  }

  private func isMonth(at position: Int) -> Bool {
    text.dateWord(at: position, [.month, .shortMonth]) != nil
  }

  /// Whether the month is "may" or "march".
  private func isVerb(_ word: DateWord, from start: Int) -> Bool {
    word.number == 5 || word.number == 3 && word.end - start == 5
  }

  private func isBeforeWord(_ end: Int) -> Bool {
    text[text.skipSpace(end)].isLatinLetter
  }

  /// Whether a preposition shows that a short name is a month.
  private func isMonthExpected(_ start: Int) -> Bool {
    isAfterWord("in", start) || isAfterWord("of", start) || isAfterWord("during", start)
      || isPlacedInTime(start)
  }
}
