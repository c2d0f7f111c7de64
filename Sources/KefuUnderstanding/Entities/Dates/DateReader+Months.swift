import KefuText

/// What stands behind a Chinese month: 3号, 1号到7号, 底, 中旬.
extension DateReader {
  /// What may stand behind a month: a day, days, a part.
  func restOfMonth(
    _ anchor: DatePoint.Anchor, _ month: UInt8, at start: Int
  ) -> DateReading? {
    if let (part, end) = partOfMonth(at: start) {
      return DateReading(
        end: end, meaning: DateMeaning(DatePoint(anchor, .partOfMonth(month, part))),
        rule: "date.part")
    }
    var next = text.skipSpace(start)
    if text[next] == 0x7684 { next += 1 }  // 的
    if let day = integer(at: next, in: 1...31),
      let place = place(month: Int(month), day: Int(day.number))
    {
      let sign = text.skipSpace(day.end)
      let isNamed = text.isOne(of: "号日", at: sign) && !text.isDateStop(sign)
      let point = DatePoint(anchor, place)
      if let last = lastDay(behind: isNamed ? sign + 1 : day.end, isNamed: isNamed),
        last.number > day.number, let end = self.place(month: Int(month), day: Int(last.number))
      {
        return DateReading(
          end: last.end, meaning: DateMeaning(point, to: DatePoint(anchor, end)),
          rule: "date.range")
      }
      if isNamed || isBoundary(day.end) || text.isOne(of: DateReader.particles, at: day.end) {
        return DateReading(
          end: isNamed ? sign + 1 : day.end, meaning: DateMeaning(point), rule: "date.month_day")
      }
    }
    let end = text[start] == 0x4EFD ? start + 1 : start  // 份
    return DateReading(
      end: end, meaning: DateMeaning(DatePoint(anchor, .month(month))), rule: "date.month")
  }

  /// The second day of 1-7号, 1号到7号, 1号至7: the first or the second has its sign.
  func lastDay(behind end: Int, isNamed: Bool) -> (number: UInt8, end: Int)? {
    guard let next = text.afterRangeSign(end, from: end), let day = integer(at: next, in: 1...31)
    else { return nil }
    let sign = text.skipSpace(day.end)
    if text.isOne(of: "号日", at: sign), !text.isDateStop(sign) { return (day.number, sign + 1) }
    return isNamed && isBoundary(day.end) ? (day.number, day.end) : nil
  }

  /// Whether neither a word nor a number goes on here.
  private func isBoundary(_ position: Int) -> Bool {
    let unit = text[position]
    if unit == 0x2E || unit == 0x2D || unit == 0x2F || unit == 0x3A {  // . - / :
      return !text[position + 1].isAlphanumeric
    }
    return unit == 0 || (!unit.isHan && !unit.isLetter && !unit.isDigit && unit != 0x25)
  }

  /// What may follow 12月25, a day without its sign.
  private static let particles: StaticString = "前之能会可要早晚上下中发送到收就再还吧吗呢的那"

  private func partOfMonth(at start: Int) -> (part: DatePoint.Part, end: Int)? {
    switch text[start] {
    case 0x521D: return (.beginning, start + 1)  // 初
    case 0x5E95, 0x672B: return (.end, start + 1)  // 底 末
    case 0x4E0A where text[start + 1] == 0x65EC: return (.beginning, start + 2)  // 上旬
    case 0x4E2D where text[start + 1] == 0x65EC: return (.middle, start + 2)  // 中旬
    case 0x4E0B where text[start + 1] == 0x65EC: return (.end, start + 2)  // 下旬
    default: return nil
    }
  }

  /// What may stand behind 下个月: a day, days, a part.
  func restOfPeriodMonth(_ anchor: DatePoint.Anchor, at start: Int) -> DateReading {
    if let (part, end) = partOfMonth(at: start) {
      return DateReading(
        end: end, meaning: DateMeaning(DatePoint(anchor, .part(part))), rule: "date.part")
    }
    var next = text.skipSpace(start)
    if text[next] == 0x7684 { next += 1 }  // 的
    if let word = text.dateWord(at: next, .datePart), word.number / 10 == 5,
      let part = DatePoint.Part(rawValue: UInt8(word.number % 10))
    {
      return DateReading(
        end: word.end, meaning: DateMeaning(DatePoint(anchor, .part(part))), rule: "date.part")
    }
    if let day = integer(at: next, in: 1...31) {
      let sign = text.skipSpace(day.end)
      let isNamed = text.isOne(of: "号日", at: sign) && !text.isDateStop(sign)
      let point = DatePoint(anchor, .day(day.number))
      if let last = lastDay(behind: isNamed ? sign + 1 : day.end, isNamed: isNamed),
        last.number > day.number
      {
        return DateReading(
          end: last.end,
          meaning: DateMeaning(point, to: DatePoint(anchor, .day(last.number))),
          rule: "date.range")
      }
      if isNamed {
        return DateReading(end: sign + 1, meaning: DateMeaning(point), rule: "date.month_day")
      }
    }
    return DateReading(end: start, meaning: DateMeaning(DatePoint(anchor)), rule: "date.period")
  }
}
