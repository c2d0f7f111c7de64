import KefuText

/// Chinese numerals: 三百五 (350), 两千五百, 一万二, 十五, 二〇二六, 三点五, 半.
enum HanNumber {
  /// The value of a digit: 零 to 九, 两, and the forms used on cheques.
  @inline(__always)
  static func digit(_ unit: UInt16) -> Int64? {
    switch unit {
    case 0x96F6, 0x3007: 0  // 零 〇
    case 0x4E00, 0x58F9: 1  // 一 壹
    case 0x4E8C, 0x4E24, 0x8D30: 2  // 二 两 贰
    case 0x4E09, 0x53C1: 3  // 三 叁
    case 0x56DB, 0x8086: 4  // 四 肆
    case 0x4E94, 0x4F0D: 5  // 五 伍
    case 0x516D, 0x9646: 6  // 六 陆
    case 0x4E03, 0x67D2: 7  // 七 柒
    case 0x516B, 0x634C: 8  // 八 捌
    case 0x4E5D, 0x7396: 9  // 九 玖
    default: nil
    }
  }

  @inline(__always)
  static func multiplier(_ unit: UInt16) -> Int64? {
    switch unit {
    case 0x5341, 0x62FE: 10  // 十 拾
    case 0x767E, 0x4F70: 100  // 百 佰
    case 0x5343, 0x4EDF: 1000  // 千 仟
    case 0x4E07: 10_000  // 万
    case 0x4EBF: 100_000_000  // 亿
    default: nil
    }
  }

  /// Whether the 百, 千, 万 here multiplies, rather than begins a word such as 千克, 万能 or 百分.
  static func isMultiplier(_ text: GrammarText, at position: Int) -> Bool {
    switch text[position] {
    case 0x767E: !text.isOne(of: "分度货搭合", at: position + 1)  // 百
    case 0x5343: !text.isOne(of: "克米瓦卡赫", at: position + 1)  // 千
    case 0x4E07: !text.isOne(of: "能一达", at: position + 1)  // 万
    default: true
    }
  }

  static func read(_ text: GrammarText, at start: Int, allowsFraction: Bool) -> NumberReading? {
    if text[start] == 0x534A {  // 半
      return allowsFraction
        ? NumberReading(value: .half, end: start + 1, form: .han) : nil
    }
    if digit(text[start]) != nil, digit(text[start + 1]) != nil, text[start] != 0x96F6,
      let digits = readDigits(text, at: start)
    {
      return digits
    }
    guard var reading = readNumeral(text, at: start) else { return nil }
    if allowsFraction, text[reading.end] == 0x70B9, let fraction = digit(text[reading.end + 1]) {
      // 三点五, but 三点五十 and 三点五分 are times of day.
      var coefficient = reading.value.multiplied(by: 10)?.adding(ExactDecimal(fraction))
      var scale: UInt8 = 1
      var end = reading.end + 2
      while let next = digit(text[end]), scale < 6 {
        coefficient = coefficient?.multiplied(by: 10)?.adding(ExactDecimal(next))
        scale += 1
        end += 1
      }
      if multiplier(text[end]) == nil, text[end] != 0x5206,
        let value = coefficient?.divided(byPowerOfTen: scale)
      {
        reading.value = value
        reading.end = end
      }
    }
    return markingApproximation(reading, in: text)
  }

  /// Two digits or more without a multiplier: a year, a number read out.
  ///
  /// 两三 and 七八 leave the number open.
  private static func readDigits(_ text: GrammarText, at start: Int) -> NumberReading? {
    var position = start
    var value: Int64 = 0
    while let next = digit(text[position]) {
      guard position - start < 18 else { return nil }
      value = value * 10 + next
      position += 1
    }
    let length = position - start
    let isPair = length == 2 && value % 10 == value / 10 + 1
    if multiplier(text[position]) != nil {
      // 七八十, 三四百 are open; what else has digits before a multiplier is no numeral.
      guard isPair else { return nil }
      while multiplier(text[position]) != nil { position += 1 }
    }
    return NumberReading(
      value: ExactDecimal(value), end: position, form: .hanDigits, digitCount: length,
      isApproximate: isPair)
  }

  private static func readNumeral(_ text: GrammarText, at start: Int) -> NumberReading? {
    var position = start
    var total: Int64 = 0  // whole parts of 亿 and 万
    var section: Int64 = 0  // below 10,000
    var pending: Int64?  // a digit that waits for its multiplier
    var last: Int64 = 0  // the last multiplier, which the next must stay below
    var afterZero = false
    var hasMultiplier = false
    scan: while position - start < 24 {
      let unit = text[position]
      if let value = digit(unit) {
        if value == 0, position > start, pending == nil {
          // 一百零五: the zero must lead to a digit.
          guard !afterZero, digit(text[position + 1]) != nil else { break scan }
          afterZero = true
        } else if pending != nil {
          break scan
        } else {
          pending = value
        }
        position += 1
        continue
      }
      guard let factor = multiplier(unit), position == start || isMultiplier(text, at: position)
      else { break }
      if factor >= 10_000 {
        // 万 and 亿 multiply all that stands before them.
        let part = section + (pending ?? 0)
        guard part > 0 || total > 0, total == 0 || factor > 10_000 || total % 100_000_000 == 0
        else { break }
        let (product, overflow) = (factor == 10_000 ? part : total + part)
          .multipliedReportingOverflow(by: factor)
        guard !overflow else { return nil }
        total = factor == 10_000 ? total + product : product
        section = 0
      } else {
        guard last == 0 || factor < last || last >= 10_000 else { break }
        // 十五 has no digit before 十; 百 and 千 need one.
        guard let count = pending ?? (factor == 10 ? 1 : nil), count > 0 else { break }
        section += count * factor
      }
      hasMultiplier = true
      pending = nil
      afterZero = false
      last = factor
      position += 1
    }
    guard position > start else { return nil }
    if let digit = pending {
      // 三百五 is 350, 一万二 12,000; 一百零五 is 105.
      let tenths = !afterZero && last >= 100 ? last / 10 : 1
      section += digit * tenths
    }
    let (sum, overflow) = total.addingReportingOverflow(section)
    guard !overflow else { return nil }
    return NumberReading(
      value: ExactDecimal(sum), end: position, form: .han, hasMultiplier: hasMultiplier)
  }

  /// Notes words behind a number that leave it open: 十几件, 三百多块, 二十来个.
  static func markingApproximation(_ reading: NumberReading, in text: GrammarText) -> NumberReading
  {
    guard text.isOne(of: "几多来余", at: reading.end) else { return reading }
    // 来 and 多 after a number below ten belong to what follows: 两来信, 三多.
    guard reading.form == .digits || reading.hasMultiplier else { return reading }
    var reading = reading
    reading.isApproximate = true
    reading.end += 1
    return reading
  }
}
