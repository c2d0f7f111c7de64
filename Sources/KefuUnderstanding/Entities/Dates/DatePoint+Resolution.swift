import KefuValues

/// Days from the first to the last, both of them included.
struct DaySpan: Equatable {
  var first: CivilDate
  var last: CivilDate

  init(_ first: CivilDate, _ last: CivilDate) {
    self.first = first
    self.last = last
  }

  /// A single day, or `nil` for none.
  init?(_ day: CivilDate?) {
    guard let day else { return nil }
    self.init(day, day)
  }
}

extension DatePoint {
  /// The days that are meant by a message written on a day.
  ///
  /// - Parameters:
  ///   - today: The customer's day, if the time of the message is known.
  ///   - minute: The minute of that day, for distances in hours.
  ///   - earliest: The first day of a range that this is the end of: the first match from there is meant.
  /// - Returns: The days, or `nil` if they depend on a day that is not known or do not exist.
  func days(today: CivilDate?, minute: Int, notBefore earliest: CivilDate? = nil) -> DaySpan? {
    switch anchor {
    case .year(let year): return days(inYear: Int(year))
    case .none:
      if let earliest { return firstDays(from: earliest) }
      return today.flatMap(nearestDays)
    case .exact(let count, let unit):
      return today.flatMap { DaySpan(DatePoint.day(count, unit, after: $0, minute: minute)) }
    case .period(let count, let unit):
      return today.flatMap { days(inPeriod: Int(count), unit, of: $0) }
    case .past: return today.flatMap(pastDays)
    case .coming: return today.flatMap(firstDays)
    case .previous:
      return today.flatMap { today in
        [today.year, today.year - 1].lazy.compactMap(days(inYear:)).first { $0.last < today }
      }
    case .following:
      return today.flatMap { today in
        [today.year, today.year + 1].lazy.compactMap(days(inYear:)).first { $0.first > today }
      }
    }
  }

  private static func day(
    _ count: Int32, _ unit: CalendarUnit, after today: CivilDate, minute: Int
  ) -> CivilDate? {
    let count = Int(count)
    switch unit {
    case .minute: return day(minutes: minute + count, after: today)
    case .hour: return day(minutes: minute + count * 60, after: today)
    case .day: return today.adding(days: count)
    case .week: return today.adding(days: count * 7)
    case .month: return today.adding(months: count)
    case .year: return today.adding(months: count * 12)
    }
  }

  private static func day(minutes: Int, after today: CivilDate) -> CivilDate? {
    today.adding(days: (minutes >= 0 ? minutes : minutes - 1439) / 1440)
  }

  /// The place in a year, month or week that is named by its distance.
  private func days(inPeriod count: Int, _ unit: CalendarUnit, of today: CivilDate) -> DaySpan? {
    switch unit {
    case .year: return days(inYear: today.year + count)
    case .month:
      guard let month = today.adding(months: count) else { return nil }
      return days(inMonth: month.month, of: month.year, place)
    case .week:
      guard let monday = today.adding(days: 1 - today.weekday + count * 7) else { return nil }
      switch place {
      case .weekday(let weekday): return DaySpan(monday.adding(days: Int(weekday) - 1))
      case .weekend: return DatePoint.span(monday, 5, 6)
      case .part(.beginning): return DatePoint.span(monday, 0, 1)
      case .part(.middle): return DatePoint.span(monday, 2, 3)
      case .part(.end): return DatePoint.span(monday, 4, 6)
      default: return DatePoint.span(monday, 0, 6)
      }
    case .day, .hour, .minute: return DaySpan(today.adding(days: count))
    }
  }

  private static func span(_ start: CivilDate, _ first: Int, _ last: Int) -> DaySpan? {
    guard let first = start.adding(days: first), let last = start.adding(days: last) else {
      return nil
    }
    return DaySpan(first, last)
  }

  /// The place in a year; `nil` if it has no such day.
  private func days(inYear year: Int) -> DaySpan? {
    switch place {
    case .monthDay(let month, let day):
      return DaySpan(CivilDate(year: year, month: Int(month), day: Int(day)))
    case .month(let month): return days(inMonth: Int(month), of: year, .whole)
    case .partOfMonth(let month, let part): return days(inMonth: Int(month), of: year, .part(part))
    case .festival(let festival): return DaySpan(festival.date(in: year))
    case .part(let part): return DatePoint.months(of: part).flatMap { months($0, of: year) }
    case .whole, .weekday, .weekend, .day: return months(1...12, of: year)
    }
  }

  private static func months(of part: Part) -> ClosedRange<Int>? {
    switch part {
    case .beginning: 1...1
    case .middle: 6...7
    case .end: 12...12
    case .firstHalf: 1...6
    case .secondHalf: 7...12
    }
  }

  private func months(_ months: ClosedRange<Int>, of year: Int) -> DaySpan? {
    guard let first = CivilDate(year: year, month: months.lowerBound, day: 1),
      let last = CivilDate(year: year, month: months.upperBound, day: 1)?.lastOfMonth
    else { return nil }
    return DaySpan(first, last)
  }

  /// A place in a month; its beginning, middle and end are its first ten days, the second ten and the rest.
  private func days(inMonth month: Int, of year: Int, _ place: Place) -> DaySpan? {
    guard let first = CivilDate(year: year, month: month, day: 1), let last = first.lastOfMonth
    else { return nil }
    switch place {
    case .day(let day): return DaySpan(CivilDate(year: year, month: month, day: Int(day)))
    case .part(.beginning): return DatePoint.span(first, 0, 9)
    case .part(.middle): return DatePoint.span(first, 10, 19)
    case .part(.end): return first.adding(days: 20).map { DaySpan($0, last) }
    case .part(.firstHalf): return DatePoint.span(first, 0, 14)
    case .part(.secondHalf): return first.adding(days: 15).map { DaySpan($0, last) }
    default: return DaySpan(first, last)
    }
  }

  /// Where a bare place lies as seen from a day: the policy is that of `DateMeaning`.
  private func nearestDays(_ today: CivilDate) -> DaySpan? {
    switch place {
    case .whole: return nil
    case .weekday: return firstDays(from: today)
    case .weekend: return days(inPeriod: 0, .week, of: today)
    case .part(.firstHalf), .part(.secondHalf): return days(inYear: today.year)
    case .part: return days(inPeriod: 0, .month, of: today)
    case .day:
      return days(inPeriod: 0, .month, of: today) ?? days(inPeriod: 1, .month, of: today)
    case .month, .monthDay, .festival, .partOfMonth: break
    }
    // Eight years, for 29 February.
    var best: (span: DaySpan, distance: Int)?
    for year in [today.year, today.year + 1, today.year - 1] + yearsOfLeapDay(around: today.year) {
      guard let span = days(inYear: year) else { continue }
      let distance = max(
        span.first.daysSince1970 - today.daysSince1970,
        today.daysSince1970 - span.last.daysSince1970, 0)
      if best.map({ distance < $0.distance }) ?? true { best = (span, distance) }
    }
    return best?.span
  }

  /// The latest match that begins before a day.
  private func pastDays(_ today: CivilDate) -> DaySpan? {
    switch place {
    case .weekday, .weekend:
      for count in 0...1 {
        let week = DatePoint(.none, place).days(inPeriod: -count, .week, of: today)
        if let week, week.first < today { return week }
      }
      return nil
    case .day, .part:
      for count in 0...2 {
        if let span = days(inPeriod: -count, .month, of: today), span.first < today { return span }
      }
      return nil
    case .whole, .month, .monthDay, .festival, .partOfMonth:
      for year in (today.year - 8...today.year).reversed() {
        if let span = days(inYear: year), span.first < today { return span }
      }
      return nil
    }
  }

  private func yearsOfLeapDay(around year: Int) -> [Int] {
    guard case .monthDay(2, 29) = place else { return [] }
    return [2, 3, 4, 5, 6, 7, 8].flatMap { [year + $0, year - $0] }
  }

  /// The first match on a day or after it.
  private func firstDays(from start: CivilDate) -> DaySpan? {
    switch place {
    case .whole: return nil
    case .weekday(let weekday):
      return DaySpan(start.adding(days: (Int(weekday) - start.weekday + 7) % 7))
    case .weekend: return days(inPeriod: 0, .week, of: start)
    case .day, .part:
      for count in 0...2 {
        if let span = days(inPeriod: count, .month, of: start), span.last >= start { return span }
      }
      return nil
    case .month, .monthDay, .festival, .partOfMonth:
      for year in start.year...start.year + 8 {
        if let span = days(inYear: year), span.last >= start { return span }
      }
      return nil
    }
  }
}
