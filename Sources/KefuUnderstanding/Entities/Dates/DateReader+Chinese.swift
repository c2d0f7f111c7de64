import KefuText

/// Chinese dates that begin with a number: 2026年11月3日, 十一月三号, 3号, 11月底.
extension DateReader {
  func numeralDate(at start: Int) -> DateReading? {
    guard let reading = NumberReader.integer(in: text, at: start), !reading.isApproximate,
      let number = reading.value.integer
    else { return nil }
    let sign = reading.form == .digits ? text.skipSpace(reading.end) : reading.end
    switch text[sign] {
    case 0x5E74:  // 年
      guard let year = year(number, digits: reading.digitCount, sign: sign) else { return nil }
      return restOfYear(.year(year), at: sign + 1, rule: "date.full")
    case 0x6708:  // 月
      guard (1...12).contains(number), !text.isDateStop(sign) else { return nil }
      return restOfMonth(.none, UInt8(number), at: sign + 1)
    case 0x53F7, 0x65E5:  // 号 日
      return dayOfMonth(start, number, sign: sign)
    default:
      // 2026元旦
      if reading.digitCount == 4, (1900...2100).contains(number),
        text.dateWord(at: reading.end, .festival) != nil
      {
        return restOfYear(.year(Int16(number)), at: reading.end, rule: "date.full")
      }
      return dayRange(start, number, at: reading.end)
    }
  }

  /// The year of two or four digits; of two only if a month follows.
  private func year(_ number: Int64, digits: Int, sign: Int) -> Int16? {
    if digits == 4, (1900...2100).contains(number) { return Int16(number) }
    guard digits == 2, number <= 50,
      let month = integer(at: text.skipSpace(sign + 1), in: 1...12),
      text[text.skipSpace(month.end)] == 0x6708
    else { return nil }
    return Int16(2000 + number)
  }

  /// What may stand behind a year: a month, a festival, a part.
  func restOfYear(_ anchor: DatePoint.Anchor, at start: Int, rule: StaticString) -> DateReading? {
    var next = text.skipSpace(start)
    if text[next] == 0x7684 { next += 1 }  // 的
    if let month = integer(at: next, in: 1...12) {
      let sign = text.skipSpace(month.end)
      if text[sign] == 0x6708, !text.isDateStop(sign) {
        return restOfMonth(anchor, month.number, at: sign + 1)
      }
    }
    if let word = text.dateWord(at: next, [.festival, .festivalNumber, .datePart, .dateStop]) {
      if word.classes == .datePart, word.number / 10 == 6 {
        return partReading(anchor, word.number % 10, end: word.end)
      }
      // 明年十一 is the festival, 明年十一点 is not.
      if !word.classes.contains(.dateStop), let festival = Festival(rawValue: UInt8(word.number)),
        !text.isOne(of: "月点号日天个件", at: word.end), text.isWordEnd(word.end),
        word.classes != .datePart
      {
        return DateReading(
          end: word.end, meaning: DateMeaning(DatePoint(anchor, .festival(festival))),
          rule: "date.festival")
      }
    }
    switch text[start] {
    case 0x521D: return partReading(anchor, 1, end: start + 1)  // 初
    case 0x5E95, 0x672B: return partReading(anchor, 3, end: start + 1)  // 底 末
    case 0x6B3E: return nil  // 2026年款
    default: return DateReading(end: start, meaning: DateMeaning(DatePoint(anchor)), rule: rule)
    }
  }

  private func partReading(_ anchor: DatePoint.Anchor, _ part: Int, end: Int) -> DateReading? {
    guard let part = DatePoint.Part(rawValue: UInt8(part)) else { return nil }
    return DateReading(
      end: end, meaning: DateMeaning(DatePoint(anchor, .part(part))), rule: "date.part")
  }

  /// What may stand behind a month: a day, days, a part.
  private func restOfMonth(
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
  private func lastDay(behind end: Int, isNamed: Bool) -> (number: UInt8, end: Int)? {
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

  /// 3号 and, with a word that says so, 3日: a number, a size and a house have other neighbours.
  private func dayOfMonth(_ start: Int, _ number: Int64, sign: Int) -> DateReading? {
    guard (1...31).contains(number), isFreeDay(start), !text.isDateStop(sign),
      !text[sign + 1].isLatinLetter
    else { return nil }
    if text[sign] == 0x65E5, text.dateWord(at: sign + 1, [.dateContext, .dayPart]) == nil {
      return nil
    }
    return DateReading(
      end: sign + 1, meaning: DateMeaning(DatePoint(.none, .day(UInt8(number)))), rule: "date.day")
  }

  /// 3-5号, 三到五号.
  private func dayRange(_ start: Int, _ number: Int64, at end: Int) -> DateReading? {
    guard (1...31).contains(number), isFreeDay(start),
      let last = lastDay(behind: end, isNamed: false), last.number > number
    else { return nil }
    return DateReading(
      end: last.end,
      meaning: DateMeaning(
        DatePoint(.none, .day(UInt8(number))), to: DatePoint(.none, .day(last.number))),
      rule: "date.range")
  }

  /// Whether what stands before does not make the number that of a house, a size or a model.
  private func isFreeDay(_ start: Int) -> Bool {
    let before = text[start - 1] == 0x20 ? start - 2 : start - 1
    if text.isOne(of: "月路街道巷弄里村栋幢楼座园苑区段型码第款编单组层排门房大小加减寸届期#", at: before) {
      return false
    }
    // 大了一号
    return !(text.isOne(of: "了个", at: before) && text.isOne(of: "大小", at: before - 1))
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
