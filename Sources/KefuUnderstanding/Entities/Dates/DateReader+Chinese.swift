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

  /// 3号 and, with a word that says so, 3日: a number, a size and a house have other neighbours.
  private func dayOfMonth(_ start: Int, _ number: Int64, sign: Int) -> DateReading? {
    // 01号 is a shade or a model.
    guard (1...31).contains(number), text[start] != 0x30, isFreeDay(start), !text.isDateStop(sign),
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
    if text.isOne(of: "月路街道巷弄里村栋幢楼座园苑区段型码第款编单组层排门房大小加减寸届期深浅白黑宽窄长短胖瘦厚薄高低#", at: before) {
      return false
    }
    // 大了一号
    return !(text.isOne(of: "了个", at: before) && text.isOne(of: "大小", at: before - 1))
  }
}
