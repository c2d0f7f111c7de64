import KefuText

/// How long a distance is.
extension DistanceReader {
  struct Duration {
    var end: Int
    var low: Int32
    var high: Int32
    var unit: CalendarUnit
  }

  /// So many units: 三天, 3-5 days, 两三天, 一个半小时, a week, half an hour.
  func duration(at start: Int) -> Duration? {
    guard let amount = amount(at: start) else { return nil }
    var halves = amount.halves
    var next = text.skipSpace(amount.end)
    if halves & 1 == 0, let half = text.end(of: "个半", at: next) {
      halves += 1
      if text[half] == 0x6708 {  // 一个半月
        return Duration(halves: halves, .month, end: half + 1)
      }
      next = half
    }
    guard let (unit, end) = unit(at: next) else { return nil }
    if let low = amount.lowHalves {
      guard low & 1 == 0, halves & 1 == 0, low < halves else { return nil }
      return Duration(
        end: end, low: Int32(low / 2), high: Int32(halves / 2), unit: unit)
    }
    return Duration(halves: halves, unit, end: end)
  }

  func unit(at position: Int) -> (unit: CalendarUnit, end: Int)? {
    guard let word = text.dateWord(at: position, .calendarUnit),
      let unit = CalendarUnit(rawValue: UInt8(word.number))
    else { return nil }
    return (unit, word.end)
  }

  /// A number in halves, and the lower one of "3-5".
  private struct Amount {
    var end: Int
    var halves: Int
    var lowHalves: Int?
  }

  private func amount(at start: Int) -> Amount? {
    if let first = number(at: start) {
      guard first.lowHalves == nil, let next = text.afterRangeSign(first.end, from: start),
        var second = number(at: next), second.lowHalves == nil
      else { return first }
      second.lowHalves = first.halves
      return second
    }
    guard let word = text.dateWord(at: start, .dateLead), word.lead == .article else { return nil }
    let isCouple = text.end(of: "a couple", at: start) != nil
    return text[start] == 0x68 ? nil : Amount(end: word.end, halves: isCouple ? 4 : 2)
  }

  private func number(at start: Int) -> Amount? {
    guard text[start].isDigit || text.mayStartNumeral(start) || text[start].isLatinLetter,
      let reading = NumberReader.number(in: text, at: start),
      !reading.hasMultiplier || reading.form == .han
    else { return nil }
    if reading.form == .hanDigits {
      // 两三天, 三五天: both digits count.
      guard reading.end == start + 2, let pair = reading.value.integer, pair / 10 < pair % 10 else {
        return nil
      }
      return Amount(end: reading.end, halves: Int(pair % 10) * 2, lowHalves: Int(pair / 10) * 2)
    }
    // What 多 and 几 leave open has no value.
    guard !reading.isApproximate else { return nil }
    // Doubled, so that 2.5 is whole.
    guard let double = reading.value.multiplied(by: 2),
      let halves = ExactDecimal(coefficient: double.coefficient, scale: double.scale).integer,
      (1...20_000).contains(halves)
    else { return nil }
    return Amount(end: reading.end, halves: Int(halves))
  }
}

extension DistanceReader.Duration {
  /// Half a unit is so many of a smaller one; half a day and half a week are vague and none.
  init?(halves: Int, _ unit: CalendarUnit, end: Int) {
    let whole = Int32(clamping: halves / 2)
    guard halves & 1 == 1 else {
      self.init(end: end, low: whole, high: whole, unit: unit)
      return
    }
    let (size, smaller): (Int32, CalendarUnit)
    switch unit {
    case .hour: (size, smaller) = (60, .minute)
    case .month: (size, smaller) = (30, .day)
    case .year: (size, smaller) = (12, .month)
    case .minute, .day, .week: return nil
    }
    let count = whole * size + size / 2
    self.init(end: end, low: count, high: count, unit: smaller)
  }
}
