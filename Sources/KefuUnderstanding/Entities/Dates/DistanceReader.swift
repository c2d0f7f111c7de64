import KefuText

/// Reads distances from now: 三天后, 2小时内, 过两天, 最近7天, in two weeks, 3 days ago, within 3 days.
///
/// A duration alone is none. Distances of days and more, and of 24 hours and more, are dates; the others are times.
struct DistanceReader {
  let text: GrammarText

  struct Reading {
    var end: Int
    var kind: EntityKind
    var value: EntityCandidate.Value
  }

  /// How a duration lies to now.
  private enum Direction {
    case after
    case before
    /// From now on for so long.
    case ahead
    /// Up to now for so long.
    case back
  }

  func reading(at start: Int, _ word: DateWord?) -> Reading? {
    if text.isOne(of: "第每", at: start - 1) { return nil }
    var direction: Direction?
    var next = start
    if let word, let lead = word.lead, let meant = self.direction(of: lead) {
      guard isPlausible(lead, at: start) else { return nil }
      direction = meant
      next = text.skipSpace(word.end)
    }
    var found = duration(at: next)
    if found == nil, word?.lead == .last, text.isPreceded(by: "past ", at: next),
      let unit = unit(at: next)
    {
      found = Duration(halves: 2, unit.unit, end: unit.end)  // "the past week"
    }
    guard let duration = found else { return nil }
    var end = duration.end
    if let suffix = suffix(at: duration.end) {
      direction = suffix.direction
      end = suffix.end
    } else if word?.lead == .after {
      // 过三天了 counts what has passed.
      guard !text.isOne(of: "了没还都无才未期的质保", at: end) else { return nil }
    }
    return direction.flatMap { reading(of: duration, $0, end: end) }
  }

  private func direction(of lead: DateLead) -> Direction? {
    switch lead {
    case .inside, .after: .after
    case .within, .next, .coming: .ahead
    case .last, .recent: .back
    case .this, .endOf, .beginningOf, .middleOf, .week, .article, .halfPast, .quarterPast,
      .quarterTo, .earlyHour, .lateHour, .nightHour, .upcoming:
      nil
    }
  }

  /// Whether the word before a duration is meant as that: not in 超过三天, 将近三天, "once in a week".
  private func isPlausible(_ lead: DateLead, at start: Int) -> Bool {
    switch lead {
    case .after: !text.isOne(of: "超经通不有都已难度用试穿吃住等错只没", at: start - 1)
    case .recent: !text.isOne(of: "附接靠将", at: start - 1)
    case .inside:
      !text.isPreceded(by: "once ", at: start) && !text.isPreceded(by: "twice ", at: start)
        && !text.isPreceded(by: "times ", at: start)
    default: true
    }
  }

  // MARK: The duration

  fileprivate struct Duration {
    var end: Int
    var low: Int32
    var high: Int32
    var unit: CalendarUnit
  }

  /// So many units: 三天, 3-5 days, 两三天, 一个半小时, a week, half an hour.
  private func duration(at start: Int) -> Duration? {
    guard let amount = amount(at: start) else { return nil }
    var halves = amount.halves
    var next = text.skipSpace(amount.end)
    if halves & 1 == 0, let half = text.end(of: "个半", at: next) {
      halves += 1
      if text[half] == 0x6708 {  // 一个半月
        return Duration(halves: halves, .month, end: half + 1)
      }
      next = half
    }
    guard let (unit, end) = unit(at: next) else { return nil }
    if let low = amount.lowHalves {
      guard low & 1 == 0, halves & 1 == 0, low < halves else { return nil }
      return Duration(
        end: end, low: Int32(low / 2), high: Int32(halves / 2), unit: unit)
    }
    return Duration(halves: halves, unit, end: end)
  }

  private func unit(at position: Int) -> (unit: CalendarUnit, end: Int)? {
    guard let word = text.dateWord(at: position, .calendarUnit),
      let unit = CalendarUnit(rawValue: UInt8(word.number))
    else { return nil }
    return (unit, word.end)
  }

  /// A number in halves, and the lower one of "3-5".
  private struct Amount {
    var end: Int
    var halves: Int
    var lowHalves: Int?
  }

  private func amount(at start: Int) -> Amount? {
    if let first = number(at: start) {
      guard first.lowHalves == nil, let next = text.afterRangeSign(first.end, from: start),
        var second = number(at: next), second.lowHalves == nil
      else { return first }
      second.lowHalves = first.halves
      return second
    }
    guard let word = text.dateWord(at: start, .dateLead), word.lead == .article else { return nil }
    let isCouple = text.end(of: "a couple", at: start) != nil
    return text[start] == 0x68 ? nil : Amount(end: word.end, halves: isCouple ? 4 : 2)
  }

  private func number(at start: Int) -> Amount? {
    guard text[start].isDigit || text.mayStartNumeral(start) || text[start].isLatinLetter,
      let reading = NumberReader.number(in: text, at: start),
      !reading.hasMultiplier || reading.form == .han
    else { return nil }
    if reading.form == .hanDigits {
      // 两三天, 三五天: both digits count.
      guard reading.end == start + 2, let pair = reading.value.integer, pair / 10 < pair % 10 else {
        return nil
      }
      return Amount(end: reading.end, halves: Int(pair % 10) * 2, lowHalves: Int(pair / 10) * 2)
    }
    // What 多 and 几 leave open has no value.
    guard !reading.isApproximate else { return nil }
    // Doubled, so that 2.5 is whole.
    guard let double = reading.value.multiplied(by: 2),
      let halves = ExactDecimal(coefficient: double.coefficient, scale: double.scale).integer,
      (1...20_000).contains(halves)
    else { return nil }
    return Amount(end: reading.end, halves: Int(halves))
  }

  // MARK: Where it leads

  private func suffix(at position: Int) -> (direction: Direction, end: Int)? {
    guard text[position] >= 0x80 else {
      guard text[position] == 0x20 else { return nil }
      if let end = text.end(of: " ago", at: position), text.isWordEnd(end) { return (.before, end) }
      if let end = text.end(of: " from now", at: position) ?? text.end(
        of: " from today", at: position)
        ?? text.end(of: " later", at: position), text.isWordEnd(end)
      {
        return (.after, end)
      }
      return nil
    }
    var next = position
    if text.isOne(of: "之以过", at: next) { next += 1 }
    guard !text.isDateStop(next) else { return nil }
    switch text[next] {
    case 0x5185 where text[position] != 0x8FC7: return (.ahead, next + 1)  // 内
    case 0x540E: return (.after, next + 1)  // 后
    // 15日前 is before the fifteenth.
    case 0x524D where text[position] != 0x8FC7 && text[position - 1] != 0x65E5:  // 前, not 日前
      return (.before, next + 1)
    default: return nil
    }
  }

  private func reading(of duration: Duration, _ direction: Direction, end: Int) -> Reading? {
    let isTime =
      duration.unit == .minute && duration.high < 1440
      || duration.unit == .hour && duration.high < 24
    return isTime
      ? time(duration, direction, end: end) : date(duration, direction, end: end)
  }

  private func time(_ duration: Duration, _ direction: Direction, end: Int) -> Reading {
    let meaning: TimeMeaning =
      switch direction {
      case .after: .distance(duration.high, duration.unit)
      case .before: .distance(-duration.high, duration.unit)
      case .ahead: .within(duration.high, duration.unit)
      case .back: .within(-duration.high, duration.unit)
      }
    return Reading(end: end, kind: .time, value: .time(meaning))
  }

  private func date(_ duration: Duration, _ direction: Direction, end: Int) -> Reading {
    let unit = duration.unit
    func point(_ count: Int32) -> DatePoint { DatePoint(.exact(count, unit)) }
    let isRange = duration.low != duration.high
    let meaning =
      switch direction {
      case .after: DateMeaning(point(duration.low), to: isRange ? point(duration.high) : nil)
      case .before: DateMeaning(point(-duration.high), to: isRange ? point(-duration.low) : nil)
      case .ahead: DateMeaning(point(0), to: point(duration.high))
      case .back: DateMeaning(point(-duration.high), to: point(0))
      }
    return Reading(end: end, kind: .date, value: .date(meaning))
  }
}

extension DistanceReader.Duration {
  /// Half a unit is so many of a smaller one; half a day and half a week are vague and none.
  fileprivate init?(halves: Int, _ unit: CalendarUnit, end: Int) {
    let whole = Int32(clamping: halves / 2)
    guard halves & 1 == 1 else {
      self.init(end: end, low: whole, high: whole, unit: unit)
      return
    }
    let (size, smaller): (Int32, CalendarUnit)
    switch unit {
    case .hour: (size, smaller) = (60, .minute)
    case .month: (size, smaller) = (30, .day)
    case .year: (size, smaller) = (12, .month)
    case .minute, .day, .week: return nil
    }
    let count = whole * size + size / 2
    self.init(end: end, low: count, high: count, unit: smaller)
  }
}
