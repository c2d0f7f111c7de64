import KefuValues

/// What the text of a `date` means, and the rules by which it becomes days.
///
/// **Value.** An ISO 8601 day, or the first and the last of several: `2026-11-27`, `2026-11-23/2026-11-29`. It follows
/// from the text and from the time of the message as the customer's clock shows it, and from nothing else. Without a time, a
/// day that depends on it has no value.
///
/// **Relative.** What the text says before it is resolved, with or without a time; nothing for a day with its year.
/// - A duration from today: 明天 `P1D`, 两周后 `P2W`, last month `-P1M`, this year `P0Y`, 48小时内 `PT0H/PT48H`.
/// - A place whose year, month or week is left out, in the truncated forms of ISO 8601:2000: 11月3号 `--11-03`, 3号
///   `---03`, 11月 `--11`, 周五 `-W-5`; festivals of a fixed day like days (`--11-11`), the others have `kind` alone.
/// - Both: 下周五 `P1W,-W-5` is the Friday of the week that is reached, 去年双十一 `-P1Y,--11-11`.
/// - `start/end` for a range: 三天内 `P0D/P3D`, 周一到周五 `-W-1/-W-5`.
///
/// **Kind** tells what the value does not: `week`, `weekend`, `month`, `year`; `beginning`, `middle` and `end` (of a month: its
/// first ten days, the second ten, the rest; of a year: January, June and July, December); a festival's name; the part
/// of the day in 今晚, tonight (`evening`).
///
/// **Which one is meant.**
/// - Weeks begin on Monday. 周五, Friday: the next one, today included. 这周五, this Friday: of this week, even if it is
///   past. 下周五, next Friday: of the next week; 上周五, last Friday: of the last. 周末: of this week.
/// - 3号: of this month (31号 in a short month: of the next).
/// - A day without its year (11月3号, Nov 3, 国庆, Christmas): the one closest to the day of the message, of two equally
///   close ones the coming one. 去年, 今年, 明年 and "last", "next" before an English month or festival say otherwise.
/// - Of these days the latest that begins before today is meant behind "since", "bought it on" and before 买的, 下的单 and the
///   like; the first from today on behind "by", "until" and before 前, 能, 会, 再 and the like. Other tenses are not looked at.
/// - The end of a range is the first that fits from its beginning on: 12月30号到1月2号 crosses the year.
/// - 11/3/2026 is November, as in the United States, unless the first number is above twelve; 3.11.2026 is November too,
///   as where dots are written. 11/3 and 11.3 without a year need a word that says they are days.
/// - A duration alone is no day (7天, 质保7天); it needs 内, 后, 前, "in", "within", "ago".
///
/// 明天下午三点 is two entities that stand side by side, the date 明天 and the time 下午三点; 今晚 and "tonight" cannot be cut and
/// are dates of the kind `evening`.
struct DateMeaning {
  var first: DatePoint
  /// The end of a range.
  var last: DatePoint?
  /// The part of the day in a word such as 今晚.
  var dayPart: DayPart?

  init(_ first: DatePoint, to last: DatePoint? = nil, dayPart: DayPart? = nil) {
    self.first = first
    self.last = last
    self.dayPart = dayPart
  }

  /// The days as text, or `nil` if they depend on a time and none is given.
  func value(at time: Instant?) -> String? {
    let today = time.flatMap(CivilDate.init(at:))
    let minute = time?.minuteOfDay ?? 0
    guard var span = first.days(today: today, minute: minute) else { return nil }
    if let last {
      guard let end = last.days(today: today, minute: minute, notBefore: span.first) else {
        return nil
      }
      span = DaySpan(min(span.first, end.first), max(span.last, end.last))
    }
    return span.first == span.last ? span.first.text : span.first.text + "/" + span.last.text
  }

  var relative: String? {
    guard let last else { return first.relative }
    guard let start = first.relative, let end = last.relative else { return nil }
    return start + "/" + end
  }

  var kind: String? {
    if let dayPart { return dayPart.name.description }
    return last == nil ? first.kind?.description : nil
  }
}
