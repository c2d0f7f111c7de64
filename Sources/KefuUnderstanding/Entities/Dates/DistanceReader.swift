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
      guard !text.isOne(of: "了没还都无才未期的质保零", at: end) else { return nil }
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
    case .after: !text.isOne(of: "超经通不有都已难度用试穿吃住等错只没刚才", at: start - 1)
    case .recent: !text.isOne(of: "附接靠将", at: start - 1)
    case .inside:
      !text.isPreceded(by: "once ", at: start) && !text.isPreceded(by: "twice ", at: start)
        && !text.isPreceded(by: "times ", at: start)
    default: true
    }
  }

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
