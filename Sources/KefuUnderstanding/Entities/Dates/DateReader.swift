import KefuText

/// Reads dates that are named: 11月3号, next Friday, 2026-11-03, 国庆.
///
/// Distances are `DistanceReader`'s.
struct DateReader {
  let text: GrammarText

  /// The date or the range of dates that begins here; `word` is the word of the lexicon that stands here.
  func range(at start: Int, _ word: DateWord?) -> DateReading? {
    guard var reading = date(at: start, word) else { return nil }
    if reading.meaning.last == nil, reading.meaning.dayPart == nil,
      let next = text.afterRangeSign(reading.end, from: start),
      let second = date(at: next, text.dateWord(at: next, [.dateStart, .dateStop])),
      second.meaning.last == nil, second.meaning.dayPart == nil
    {
      reading.end = second.end
      reading.meaning.last = completed(second.meaning.first, after: reading.meaning.first)
      reading.rule = "date.range"
      return reading
    }
    guard !reading.isWeak else { return nil }
    if reading.meaning.last == nil, reading.meaning.first.isBare {
      reading.meaning.first.anchor = tense(before: start, behind: reading.end)
    }
    return reading
  }

  /// The end of a range with what only its beginning names: 10月1号到7号.
  private func completed(_ point: DatePoint, after first: DatePoint) -> DatePoint {
    var point = point
    if point.isBare {
      switch (first.place, point.place) {
      case (.monthDay(let month, let first), .day(let day)) where day >= first:
        point.place = .monthDay(month: month, day: day)
      case (.monthDay, .day): return point
      default: break
      }
      switch (first.anchor, first.place, point.place) {
      case (.year, .monthDay(let start, _), .monthDay(let month, _)) where month >= start:
        point.anchor = first.anchor
      case (.period, .weekday(let start), .weekday(let day)) where day >= start:
        point.anchor = first.anchor
      case (.period, .day(let start), .day(let day)) where day >= start:
        point.anchor = first.anchor
      default: break
      }
    }
    return point
  }

  /// A single date.
  private func date(at start: Int, _ word: DateWord?) -> DateReading? {
    let unit = text[start]
    var best: DateReading?
    if unit.isDigit {
      best =
        numericDate(at: start) ?? numeralDate(at: start) ?? dayFirstDate(at: start)
        ?? englishYear(at: start)
    } else if text.mayStartNumeral(start) {
      best = numeralDate(at: start)
    }
    if let word, let reading = wordDate(at: start, word), reading.end >= best?.end ?? start {
      best = reading
    }
    return best
  }

  /// A date that begins with a word of the lexicon.
  private func wordDate(at start: Int, _ word: DateWord) -> DateReading? {
    // 以后天天, 以前年年
    if text.isOne(of: "前后", at: start), text.isOne(of: "以之然往", at: start - 1) { return nil }
    switch word.classes {
    case .dayWord: return dayWord(word)
    case .weekday, .shortWeekday: return englishWeekday(at: start, word)
    case .month, .shortMonth: return monthFirstDate(at: start, word)
    case .period: return period(word)
    case .festival, .festivalNumber: return festival(at: start, word)
    case .datePart: return datePart(at: start, word)
    case .dateLead: break
    default: return nil
    }
    switch word.lead {
    case .week: return weekday(at: start, word)
    case .next, .last, .this, .upcoming: return relativeDate(word)
    case .endOf, .beginningOf, .middleOf: return partOf(word)
    default: return nil
    }
  }

  /// 明天, tomorrow, 今晚.
  private func dayWord(_ word: DateWord) -> DateReading? {
    let distance = Int32(word.number % 100 - 50)
    return DateReading(
      end: word.end,
      meaning: DateMeaning(
        DatePoint(.exact(distance, .day)), dayPart: DayPart(rawValue: UInt8(word.number / 100))),
      rule: "date.day")
  }

  /// 国庆, Christmas; a number that is a festival needs a word that says so.
  private func festival(at start: Int, _ word: DateWord) -> DateReading? {
    guard let festival = Festival(rawValue: UInt8(word.number)) else { return nil }
    if word.classes.contains(.festivalNumber) {
      let next = text.skipSpace(word.end)
      guard text.dateWord(at: next, .dateContext) != nil, text.isWordEnd(word.end),
        !text.isOne(of: "¥$#号单满第减编码尾价付花", at: start - 1)
      else { return nil }
    } else if isGreeting(before: start)
      || festival == .labourDay && text.isHanNumeral(at: word.end)
      || festival == .childrensDay && text.isHanNumeral(at: word.end)
    {
      return nil
    }
    var point = DatePoint(.none, .festival(festival))
    var end = word.end
    if let year = yearBehind(end) {
      point.anchor = year.anchor
      end = year.end
    }
    return DateReading(end: end, meaning: DateMeaning(point), rule: "date.festival")
  }

  private func isGreeting(before start: Int) -> Bool {
    text.isPreceded(by: "happy ", at: start) || text.isPreceded(by: "merry ", at: start)
  }

  /// "Christmas 2026", "Black Friday last year".
  private func yearBehind(_ position: Int) -> (anchor: DatePoint.Anchor, end: Int)? {
    guard text[position] == 0x20 else { return nil }
    if let year = year(at: position + 1) { return (.year(year.number), year.end) }
    if let word = text.dateWord(at: position + 1, .period), word.number / 100 == 6,
      text[position + 1].isLatinLetter
    {
      return (.period(Int32(word.number % 100 - 50), .year), word.end)
    }
    return nil
  }

  /// A year of four digits, 1900 to 2100.
  func year(at start: Int) -> (number: Int16, end: Int)? {
    guard text[start].isDigit, let reading = NumberReader.integer(in: text, at: start),
      reading.digitCount == 4, let number = reading.value.integer, (1900...2100).contains(number),
      text.isWordEnd(reading.end), !(text[reading.end] == 0x2E && text[reading.end + 1].isDigit)
    else { return nil }
    return (Int16(number), reading.end)
  }

  /// A whole number within bounds, and whether it was written with digits.
  func integer(at start: Int, in bounds: ClosedRange<Int64>) -> (number: UInt8, end: Int)? {
    guard text[start].isDigit || text.mayStartNumeral(start),
      let reading = NumberReader.integer(in: text, at: start), !reading.isApproximate,
      reading.digitCount <= 2, let number = reading.value.integer, bounds.contains(number)
    else { return nil }
    return (UInt8(number), reading.end)
  }
}
