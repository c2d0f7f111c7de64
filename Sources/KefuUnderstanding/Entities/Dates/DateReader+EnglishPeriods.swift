import KefuText

/// English days and spans by their distance: Monday, next Friday, last Christmas, the end of the month.
extension DateReader {
  /// Monday, "monday next week"; "mon" where a preposition or a range tells.
  func englishWeekday(at start: Int, _ word: DateWord) -> DateReading? {
    guard !isAfterWord("every", start), !isAfterWord("each", start) else { return nil }
    var point = DatePoint(.none, .weekday(UInt8(word.number)))
    var end = word.end
    let next = text.end(of: " of ", at: end) ?? text.skipSpace(end)
    if next > end, let week = text.dateWord(at: next, .period), week.number / 100 == 4 {
      point.anchor = .period(Int32(week.number % 100 - 50), .week)
      end = week.end
    }
    return DateReading(
      end: end, meaning: DateMeaning(point), rule: "date.weekday",
      isWeak: word.classes == .shortWeekday && end == word.end && !isPlacedInTime(start))
  }

  /// Next Friday, last Christmas, this November.
  func relativeDate(_ word: DateWord) -> DateReading? {
    guard text[word.end] == 0x20,
      let noun = text.dateWord(
        at: word.end + 1, [.weekday, .shortWeekday, .month, .shortMonth, .festival])
    else { return nil }
    switch noun.classes {
    case .weekday, .shortWeekday:
      let anchor: DatePoint.Anchor =
        switch word.lead {
        case .next: .period(1, .week)
        case .last: .period(-1, .week)
        case .this: .period(0, .week)
        default: .none
        }
      return DateReading(
        end: noun.end,
        meaning: DateMeaning(DatePoint(anchor, .weekday(UInt8(noun.number)))),
        rule: "date.weekday")
    case .month, .shortMonth:
      return yearly(word, .month(UInt8(noun.number)), end: noun.end, rule: "date.month")
    default:
      guard let festival = Festival(rawValue: UInt8(noun.number)) else { return nil }
      return yearly(word, .festival(festival), end: noun.end, rule: "date.festival")
    }
  }

  private func yearly(
    _ word: DateWord, _ place: DatePoint.Place, end: Int, rule: StaticString
  ) -> DateReading {
    let anchor: DatePoint.Anchor =
      switch word.lead {
      case .last: .previous
      case .this: .period(0, .year)
      default: .following
      }
    return DateReading(end: end, meaning: DateMeaning(DatePoint(anchor, place)), rule: rule)
  }

  /// The end of the month, early next week, mid November.
  func partOf(_ word: DateWord) -> DateReading? {
    let part: DatePoint.Part =
      switch word.lead {
      case .beginningOf: .beginning
      case .middleOf: .middle
      default: .end
      }
    guard text[word.end] == 0x20 || text[word.end] == 0x2D else { return nil }
    var next = word.end + 1
    next = text.end(of: "the ", at: next) ?? next
    guard
      let noun = text.dateWord(at: next, [.period, .month, .shortMonth, .calendarUnit]),
      text[noun.end - 1].isLatinLetter
    else { return nil }
    var point = DatePoint()
    switch noun.classes {
    case .month, .shortMonth: point.place = .partOfMonth(UInt8(noun.number), part)
    case .period:
      guard let unit = CalendarUnit(rawValue: UInt8(noun.number / 100)) else { return nil }
      point = DatePoint(.period(Int32(noun.number % 100 - 50), unit), .part(part))
    default:
      guard next > word.end + 1, let unit = CalendarUnit(rawValue: UInt8(noun.number)),
        unit == .week || unit == .month || unit == .year
      else { return nil }
      point = DatePoint(.period(0, unit), .part(part))
    }
    return DateReading(end: noun.end, meaning: DateMeaning(point), rule: "date.part")
  }
}
