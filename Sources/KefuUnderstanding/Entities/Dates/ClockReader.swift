import KefuText

/// Reads times of day: 下午三点半, 15:30, 3pm, noon, 8点到10点, tomorrow "morning".
struct ClockReader {
  let text: GrammarText

  struct Reading {
    var end: Int
    var meaning: TimeMeaning
    var rule: StaticString
  }

  /// The time or the range of times that begins here; `word` is the word of the lexicon that stands here.
  func range(at start: Int, _ word: DateWord?) -> Reading? {
    guard var first = clock(at: start, word, from: start) else { return dayPart(at: start, word) }
    if first.part == nil { first.part = partBefore(start) }
    if let next = text.afterRangeSign(first.end, from: start),
      let second = clock(
        at: next, text.dateWord(at: next, [.dateStart, .dateStop, .number]), from: start),
      let range = range(first, second)
    {
      return range
    }
    guard !first.isBare else { return nil }
    return Reading(
      end: first.end, meaning: .clock(Int16(first.minutes(in: first.part))), rule: first.form.rule)
  }

  /// The range between two times, each of which may say what is left out of the other.
  private func range(_ first: ClockReading, _ second: ClockReading) -> Reading? {
    // 3到5点, 2-4pm, "9am to 5"
    if first.isBare {
      guard !second.isBare, first.hour <= 24, second.form != .colon else { return nil }
    } else if second.isBare {
      guard first.form == .meridiem, text.isWordEnd(second.end), second.hour <= 12,
        text[second.end] != 0x25, text[second.end] != 0x2E || !text[second.end + 1].isDigit
      else { return nil }
    }
    var end = second.minutes(in: second.part ?? first.part)
    var start = first.minutes(in: first.part)
    if first.part == nil, let part = second.part {
      // 9-11am, 2-4pm, but 11-1pm begins in the morning.
      let moved = first.minutes(in: part)
      if moved < end { start = moved }
    }
    let isFixed = second.part != nil || second.hour > 12
    if end <= start, !isFixed, first.part != .evening, first.part != .lateNight, end < 720,
      end + 720 > start
    {
      end += 720
    }
    return Reading(
      end: second.end, meaning: .range(Int16(start), Int16(end)), rule: "time.range")
  }

  /// A part of the day without an hour: 下午; in English beside a day or behind "in the".
  private func dayPart(at start: Int, _ word: DateWord?) -> Reading? {
    guard let word, word.classes.contains(.dayPart) else { return nil }
    guard let part = DayPart(rawValue: UInt8(word.number)) else { return nil }
    let isOther =
      text[start].isLatinLetter ? !isBesideDay(start) : isPartOfDay(start) || isCounted(start)
    if isOther { return nil }
    let minutes = part.minutes
    return Reading(
      end: word.end, meaning: .range(Int16(minutes.lowerBound), Int16(minutes.upperBound)),
      rule: "time.part")
  }

  /// Whether 晚 or 早 belongs to the word of a day: 今晚上.
  func isPartOfDay(_ start: Int) -> Bool {
    text.isOne(of: "晚早夜", at: start) && text.isOne(of: "今明昨前后当", at: start - 1)
  }

  /// Whether a part of the day is a duration: 一上午, 整晚上, but not 周一上午.
  private func isCounted(_ start: Int) -> Bool {
    text.isOne(of: "一两几整半个大", at: start - 1) && !text.isOne(of: "周期拜", at: start - 2)
  }

  private func isBesideDay(_ start: Int) -> Bool {
    text.isPreceded(by: "in the ", at: start) || text.isPreceded(by: "day ", at: start)
      || text.isPreceded(by: "tomorrow ", at: start) || text.isPreceded(by: "at ", at: start)
      || text.isPreceded(by: "yesterday ", at: start)
  }

  /// The part of the day that the word before tells: 今晚|八点, tonight at |8.
  func partBefore(_ start: Int) -> DayPart? {
    var end = start
    if text.isPreceded(by: " at ", at: end) { end -= 3 }
    if text[end - 1] == 0x20 || text[end - 1] == 0x7684 { end -= 1 }  // 的
    if text[end - 1] == 0x4E0A { end -= 1 }  // 上
    switch text[end - 1] {
    case 0x665A, 0x591C: return .evening  // 晚 夜
    case 0x65E9, 0x6668: return .morning  // 早 晨
    case 0x74, 0x67, 0x6E: break
    default: return nil
    }
    if text.isPreceded(by: "night", at: end) || text.isPreceded(by: "evening", at: end) {
      return .evening
    }
    if text.isPreceded(by: "morning", at: end) { return .morning }
    return text.isPreceded(by: "afternoon", at: end) ? .afternoon : nil
  }
}
