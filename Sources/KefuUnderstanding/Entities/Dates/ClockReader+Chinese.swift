import KefuText

/// What stands behind the 点 of an hour, and whether it is an hour at all: 一点 is mostly "a bit".
extension ClockReader {
  /// Reads 半, 一刻, 二十分, 整, 钟 behind 点; false if this is no time.
  func readChineseMinutes(
    _ reading: inout ClockReading, after sign: Int, from start: Int, _ origin: Int
  ) -> Bool {
    reading.end = sign + 1
    reading.isBare = false
    var isSure = reading.part != nil
    let next = sign + 1
    switch text[next] {
    case 0x534A where !text.isDateStop(next):  // 半
      reading.minute = 30
      reading.end = next + 1
      isSure = true
    case 0x949F, 0x6574:  // 钟 整
      reading.end = next + 1
      isSure = true
    default:
      if let quarter = quarter(at: next) {
        reading.minute = quarter
        reading.end = next + 2
        isSure = true
      } else if let minute = chineseMinute(at: next) {
        reading.minute = minute.number
        reading.end = minute.end
        isSure = true
      }
    }
    reading.form = isSure ? .minutes : .hour
    if text.isDateStop(sign) { return isSure && reading.minute > 0 }
    return isSure || isHour(reading, from: start, origin)
  }

  /// A quarter of an hour: 一刻, 三刻.
  private func quarter(at position: Int) -> Int? {
    guard text[position + 1] == 0x523B else { return nil }  // 刻
    switch text[position] {
    case 0x4E00, 0x31: return 15
    case 0x4E24, 0x32: return 30
    case 0x4E09, 0x33: return 45
    default: return nil
    }
  }

  /// The minutes of 三点二十, 3点05分, 三点零五; five without 分 is a decimal.
  func chineseMinute(at start: Int) -> (number: Int, end: Int)? {
    let isZeroFirst = text[start] == 0x96F6 || text[start] == 0x3007  // 零 〇
    let first = isZeroFirst ? start + 1 : start
    guard text[first].isDigit || text.mayStartNumeral(first),
      let reading = NumberReader.integer(in: text, at: first), reading.digitCount <= 2,
      !reading.isApproximate, let number = reading.value.integer, (0...59).contains(number)
    else { return nil }
    if text[reading.end] == 0x5206, text[reading.end + 1] != 0x949F {  // 分, not 分钟
      return (Int(number), reading.end + 1)
    }
    guard isZeroFirst || number >= 10 || reading.digitCount == 2,
      !text.isOne(of: "元块件个天小分月号日%折.", at: reading.end), text.isWordEnd(reading.end)
    else { return nil }
    return (Int(number), reading.end)
  }

  /// Whether 三点, without minutes and part of the day, is an hour rather than three points.
  private func isHour(_ reading: ClockReading, from start: Int, _ origin: Int) -> Bool {
    let isDigit = text[start].isDigit
    // 一点 is a bit, whatever stands before it.
    if reading.hour == 1, !isDigit { return start > origin && partInRange(origin) }
    // 三点五 is a number.
    if !isDigit, HanNumber.digit(text[reading.end]) != nil { return false }
    return start > origin
      || !text.isOne(
        of: isDigit ? "扣减加第返送满差涨跌降-+" : "这那有说几第提讲下缺差扣少加给多", at: start - 1)
  }

  private func partInRange(_ origin: Int) -> Bool {
    text.dateWord(at: origin, .dayPart) != nil || text[origin].isDigit
      || text.mayStartNumeral(origin)
  }
}
