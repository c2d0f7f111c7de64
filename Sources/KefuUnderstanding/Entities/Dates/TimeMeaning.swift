import KefuValues

/// What the text of a `time` means: minutes of the day, or a distance from now.
///
/// The value is `15:00`, or `09:00/18:00` with the end excluded; the day ends at `24:00`. Hours are taken as said: 三点 is
/// `03:00` and 15点 `15:00`; the part of the day (下午三点, 今晚八点, 3pm) moves them. A range that would run backwards ends in
/// the afternoon (9点到5点 is `09:00/17:00`), unless it begins in the evening. A part of the day alone is a range: 凌晨 0 to 6,
/// 上午, 早上, morning 6 to 12, 中午 11 to 13, 下午 12 to 18, 傍晚 17 to 19, 晚上, evening 18 to 24, 半夜 22 to 24, 白天 6 to 18.
/// 半小时后 has the `relative` `PT30M` and, if the time of the message is known, a value; 2小时内 is the range from now.
/// A distance of 24 hours and more is a `date`.
enum TimeMeaning {
  /// Minutes from midnight.
  case clock(Int16)
  case range(Int16, Int16)
  /// So many units from now; only hours and minutes.
  case distance(Int32, CalendarUnit)
  /// Between now and so many units from now.
  case within(Int32, CalendarUnit)

  func value(at time: Instant?) -> String? {
    switch self {
    case .clock(let minute): return TimeMeaning.text(Int(minute))
    case .range(let first, let last):
      return TimeMeaning.text(Int(first)) + "/" + TimeMeaning.text(Int(last))
    case .distance(let count, let unit):
      guard let time else { return nil }
      return TimeMeaning.text(TimeMeaning.minute(count, unit, after: time))
    case .within(let count, let unit):
      guard let time else { return nil }
      let now = TimeMeaning.text(time.minuteOfDay)
      let other = TimeMeaning.text(TimeMeaning.minute(count, unit, after: time))
      return count < 0 ? other + "/" + now : now + "/" + other
    }
  }

  var relative: String? {
    switch self {
    case .clock, .range: return nil
    case .distance(let count, let unit): return TimeMeaning.duration(count, unit)
    case .within(let count, let unit):
      let now = unit.duration(0)
      let other = TimeMeaning.duration(count, unit)
      return count < 0 ? other + "/" + now : now + "/" + other
    }
  }

  /// The minute of the day so many units from now; a day that ends begins again.
  private static func minute(_ count: Int32, _ unit: CalendarUnit, after time: Instant) -> Int {
    let minutes = unit == .hour ? Int(count) * 60 : Int(count)
    let sum = (time.minuteOfDay + minutes) % 1440
    return sum < 0 ? sum + 1440 : sum
  }

  /// Whole hours as hours.
  private static func duration(_ count: Int32, _ unit: CalendarUnit) -> String {
    guard unit == .minute, count != 0, count % 60 == 0 else { return unit.duration(Int(count)) }
    return CalendarUnit.hour.duration(Int(count) / 60)
  }

  private static func text(_ minute: Int) -> String {
    let hour = minute / 60
    let rest = minute % 60
    return (hour < 10 ? "0" : "") + "\(hour)" + (rest < 10 ? ":0" : ":") + "\(rest)"
  }
}
