import KefuText

/// Weeks, months and years by their distance, and days in them: 下周五, 上个月, 去年双十一, 月底, next week.
extension DateReader {
  func period(_ word: DateWord) -> DateReading? {
    let count = Int32(word.number % 100 - 50)
    let isChinese = !text[word.end - 1].isLatinLetter
    switch word.number / 100 {
    case 4 where isChinese: return restOfWeek(.period(count, .week), at: word.end)
    case 5 where isChinese: return restOfPeriodMonth(.period(count, .month), at: word.end)
    case 6 where isChinese:
      return restOfYear(.period(count, .year), at: word.end, rule: "date.period")
    case 7:
      return DateReading(
        end: word.end, meaning: DateMeaning(DatePoint(.period(count, .week), .weekend)),
        rule: "date.weekend")
    case let unit:
      guard let unit = CalendarUnit(rawValue: UInt8(unit)) else { return nil }
      return DateReading(
        end: word.end, meaning: DateMeaning(DatePoint(.period(count, unit))), rule: "date.period")
    }
  }

  /// 下周 and its days: 下周五, 下周末, 下周一到周五 comes from the range.
  private func restOfWeek(_ anchor: DatePoint.Anchor, at start: Int) -> DateReading {
    var next = start
    if text[next] == 0x7684 { next += 1 }  // 的
    if let word = text.dateWord(at: next, .dateLead), word.lead == .week { next = word.end }
    if let reading = day(anchor, at: next) { return reading }
    return DateReading(end: start, meaning: DateMeaning(DatePoint(anchor)), rule: "date.period")
  }

  /// 周五, 星期天, 周末, but not every week's, nor a week's that is counted: 每周五, 一周三次.
  func weekday(at start: Int, _ word: DateWord) -> DateReading? {
    guard !text.isHanNumeral(at: start - 1), !text.isOne(of: "每个", at: start - 1),
      var reading = day(.none, at: word.end)
    else { return nil }
    // 周五这周, 周一下周 are not said; 周六周日 is.
    if case .weekday(6) = reading.meaning.first.place, reading.meaning.last == nil,
      let next = text.dateWord(at: reading.end, .dateLead), next.lead == .week,
      let sunday = day(.none, at: next.end), case .weekday(7) = sunday.meaning.first.place
    {
      reading.end = sunday.end
      reading.meaning.last = sunday.meaning.first
      reading.rule = "date.range"
    }
    return reading
  }

  /// The day of a week at a position, or two: 五, 末, 一至五, 六日.
  private func day(_ anchor: DatePoint.Anchor, at start: Int) -> DateReading? {
    if text[start] == 0x672B {  // 末
      return DateReading(
        end: start + 1, meaning: DateMeaning(DatePoint(anchor, .weekend)), rule: "date.weekend")
    }
    guard let number = weekdayNumber(at: start), !startsOtherWord(start) else { return nil }
    let first = DatePoint(anchor, .weekday(number))
    var end = start + 1
    var second: UInt8?
    if number == 6, weekdayNumber(at: end) == 7, !text.isOne(of: "常用子期程天气猫空", at: end + 1) {
      second = 7
    } else if let next = text.afterRangeSign(end, from: start),
      let last = weekdayNumber(at: next), last > number,
      !text.isOne(of: "点号月日个天:.", at: next + 1), !text.isHanNumeral(at: next + 1),
      !startsOtherWord(next)
    {
      second = last
      end = next
    }
    guard let second else {
      return DateReading(end: end, meaning: DateMeaning(first), rule: "date.weekday")
    }
    return DateReading(
      end: end + 1, meaning: DateMeaning(first, to: DatePoint(anchor, .weekday(second))),
      rule: "date.range")
  }

  private func weekdayNumber(at position: Int) -> UInt8? {
    switch text[position] {
    case 0x65E5, 0x5929: 7  // 日 天
    case 0x31...0x36 where !text[position + 1].isDigit: UInt8(text[position] - 0x30)
    case let unit:
      switch HanNumber.digit(unit) {
      case .some(let number) where (1...6).contains(number) && unit != 0x4E24: UInt8(number)  // 两
      default: nil
      }
    }
  }

  /// Whether the syllable begins another word: 上周一直没发货, 这周三个, 周日常.
  private func startsOtherWord(_ position: Int) -> Bool {
    switch text[position] {
    case 0x65E5: text.isOne(of: "常用子期程", at: position + 1)  // 日
    case 0x5929: text.isOne(of: "天气猫空", at: position + 1)  // 天
    case 0x4E00: text.isOne(of: "直次个件共些样切般旦盒双款种单", at: position + 1)  // 一
    case 0x4E8C where text[position + 1] == 0x624B:  // 二手, but 下周二手机能到吗
      !text.isOne(of: "机表环套链", at: position + 2)
    default: text.isOne(of: "次个件款种双盒只支瓶包箱单折", at: position + 1)
    }
  }

  /// 月底, 年初, 上半年: of this month and year.
  func datePart(at start: Int, _ word: DateWord) -> DateReading? {
    guard let unit = CalendarUnit(rawValue: UInt8(word.number / 10)),
      let part = DatePoint.Part(rawValue: UInt8(word.number % 10)),
      !text.isHanNumeral(at: start - 1), !text.isOne(of: "个每半", at: start - 1)
    else { return nil }
    return DateReading(
      end: word.end, meaning: DateMeaning(DatePoint(.period(0, unit), .part(part))),
      rule: "date.part")
  }
}
