import KefuText

/// Hours and minutes.
extension ClockReader {
  /// A time at a position; `origin` is where the whole expression begins.
  func clock(at start: Int, _ word: DateWord?, from origin: Int) -> ClockReading? {
    guard let word else { return hour(at: start, part: nil, origin) }
    if word.classes.contains(.dayPart) {
      switch word.number {
      case 20: return ClockReading(end: word.end, hour: 12, minute: 0, form: .word)
      case 21: return ClockReading(end: word.end, hour: 0, minute: 0, form: .word)
      default: break
      }
      // 今晚上 is a date.
      guard let part = DayPart(rawValue: UInt8(word.number)), !text[start].isLatinLetter,
        !isPartOfDay(start)
      else { return nil }
      var next = text.skipSpace(word.end)
      if text[next] == 0x7684 { next += 1 }  // 的
      return hour(at: next, part: part, origin)
    }
    switch word.lead {
    case .earlyHour: return shortPart(.morning, at: start, word, origin)
    case .lateHour, .nightHour: return shortPart(.evening, at: start, word, origin)
    case .halfPast: return spokenMinutes(30, word)
    case .quarterPast: return spokenMinutes(15, word)
    case .quarterTo: return spokenMinutes(-15, word)
    case nil:
      return hour(
        at: start, part: nil, origin, isNumberWord: word.classes.contains(.number))
    default: return nil
    }
  }

  /// 晚8点, but the 晚 of 今晚 and 最晚 is another's.
  private func shortPart(
    _ part: DayPart, at start: Int, _ word: DateWord, _ origin: Int
  ) -> ClockReading? {
    guard !isPartOfDay(start), !text.isOne(of: "每最太再更", at: start - 1),
      let reading = hour(at: word.end, part: part, origin), !reading.isBare
    else { return nil }
    // 早一点 is earlier, 晚两点 later.
    return reading.hour < 3 && text[reading.end - 1] == 0x70B9 ? nil : reading
  }

  /// "half past nine", "quarter to five pm".
  private func spokenMinutes(_ minutes: Int, _ word: DateWord) -> ClockReading? {
    guard text[word.end] == 0x20,
      let number = NumberReader.integer(in: text, at: word.end + 1),
      let hour = number.value.integer, (1...12).contains(hour), text.isWordEnd(number.end)
    else { return nil }
    var reading = ClockReading(
      end: number.end, hour: minutes < 0 ? (Int(hour) + 10) % 12 + 1 : Int(hour),
      minute: minutes < 0 ? 60 + minutes : minutes, form: .spoken)
    readMeridiem(&reading)
    return reading
  }

  /// An hour that begins with a number.
  private func hour(
    at start: Int, part: DayPart?, _ origin: Int, isNumberWord: Bool = false
  ) -> ClockReading? {
    let unit = text[start]
    let isDigit = unit.isDigit
    guard isDigit || text.mayStartNumeral(start) || isNumberWord,
      let number = NumberReader.integer(in: text, at: start), !number.isApproximate,
      number.digitCount <= 2, let value = number.value.integer, (0...24).contains(value)
    else { return nil }
    var reading = ClockReading(
      end: number.end, hour: Int(value), minute: 0, part: part, isBare: true, form: .hour)
    let sign = isDigit ? text.skipSpace(number.end) : number.end
    switch text[sign] {
    case 0x3A where isDigit:  // :
      guard let minute = twoDigits(at: sign + 1), !text.isOne(of: "例比", at: start - 1) else {
        return nil
      }
      reading.minute = minute
      reading.end = sign + 3
      if text[reading.end] == 0x3A, twoDigits(at: reading.end + 1) != nil { reading.end += 3 }
      if text[reading.end] == 0x7A, text.isWordEnd(reading.end + 1) { reading.end += 1 }  // Z
      guard text[reading.end] != 0x3A, !text[reading.end].isDigit else { return nil }
      reading.isBare = false
      reading.form = .colon
      readMeridiem(&reading)
      guard text.isWordEnd(reading.end) else { return nil }
    case 0x2E where isDigit && twoDigits(at: sign + 1) != nil:  // 3.30pm
      var dotted = reading
      dotted.minute = twoDigits(at: sign + 1) ?? 0
      dotted.end = sign + 3
      readMeridiem(&dotted)
      guard dotted.form == .meridiem else { return nil }
      reading = dotted
    case 0x70B9:  // 点
      guard readChineseMinutes(&reading, after: sign, from: start, origin) else { return nil }
    case 0x65F6 where isDigit && sign == number.end && !text.isDateStop(sign):  // 时
      reading.end = sign + 1
      reading.isBare = false
      reading.form = .colon
      if let minute = chineseMinute(at: sign + 1), text[minute.end - 1] == 0x5206 {  // 分
        reading.minute = minute.number
        reading.end = minute.end
      }
    default:
      readMeridiem(&reading)
    }
    guard reading.hour < 24 || reading.minute == 0 else { return nil }
    return reading
  }

  private func twoDigits(at start: Int) -> Int? {
    guard text[start].isDigit, text[start + 1].isDigit, !text[start + 2].isDigit else {
      return nil
    }
    let number = Int(text[start] - 0x30) * 10 + Int(text[start + 1] - 0x30)
    return number < 60 ? number : nil
  }

  /// Reads "am", "p.m.", "o'clock", "in the evening", "tonight" behind an hour.
  private func readMeridiem(_ reading: inout ClockReading) {
    var end = reading.end
    if let clock = text.end(of: " o'clock", at: end) ?? text.end(of: " o’clock", at: end)
      ?? text.end(of: " oclock", at: end) ?? text.end(of: "o'clock", at: end),
      text.isWordEnd(clock),
      reading.hour <= 12
    {
      end = clock
      reading.end = end
      reading.isBare = false
      reading.form = .clock
    }
    let next = text.skipSpace(end)
    if reading.hour >= 1, reading.hour <= 12, let (part, end) = meridiem(at: next) {
      reading.part = part
      reading.end = end
      reading.isBare = false
      reading.form = .meridiem
      return
    }
    guard reading.part == nil, reading.hour <= 12 else { return }
    if next > end, let inside = text.end(of: "in the ", at: next),
      let word = text.dateWord(at: inside, .dayPart),
      let part = DayPart(rawValue: UInt8(word.number))
    {
      reading.part = part
      reading.end = word.end
    } else if next > end, let night = text.end(of: "at night", at: next), text.isWordEnd(night) {
      reading.part = .evening
      reading.end = night
    } else if next > end, text.end(of: "tonight", at: next) != nil, isClock(reading) {
      reading.part = .evening
    } else {
      // "at 9 tomorrow", "tomorrow at 9"
      guard isClock(reading) else { return }
      reading.isBare = !isBesideDayWord(reading)
      return
    }
    reading.isBare = false
  }

  /// Whether the hour is more than a number, or stands behind "at".
  private func isClock(_ reading: ClockReading) -> Bool {
    guard reading.isBare else { return true }
    let start = reading.end - (reading.hour < 10 ? 1 : 2)
    return text.isPreceded(by: "at ", at: start)
  }

  private func isBesideDayWord(_ reading: ClockReading) -> Bool {
    guard reading.isBare else { return true }
    let start = reading.end - (reading.hour < 10 ? 4 : 5)  // before "at 9"
    if text.isPreceded(by: "day ", at: start) || text.isPreceded(by: "tomorrow ", at: start)
      || partBefore(start + 3) != nil
    {
      return true
    }
    let next = text.end(of: " on ", at: reading.end) ?? text.skipSpace(reading.end)
    return text.dateWord(at: next, [.dayWord, .weekday]) != nil
  }

  private func meridiem(at start: Int) -> (part: DayPart, end: Int)? {
    let part: DayPart
    switch text[start] {
    case 0x61: part = .am
    case 0x70: part = .afternoon
    default: return nil
    }
    if text[start + 1] == 0x6D, text.isWordEnd(start + 2) { return (part, start + 2) }
    guard text[start + 1] == 0x2E, text[start + 2] == 0x6D else { return nil }
    let end = text[start + 3] == 0x2E ? start + 4 : start + 3
    return text.isWordEnd(end) ? (part, end) : nil
  }
}
