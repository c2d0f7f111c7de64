import KefuText

/// Numbers in digits: 1,200 / 3.5 / 1.2万 / 3千 / 1万2 / 2w / 1k.
enum DigitNumber {
  private static let limit = 18

  static func read(_ text: GrammarText, at start: Int, allowsFraction: Bool) -> NumberReading? {
    var position = start
    var coefficient: Int64 = 0
    while text[position].isDigit {
      guard position - start < limit else { return nil }
      coefficient = coefficient * 10 + Int64(text[position] - 0x30)
      position += 1
    }
    var digits = position - start
    guard digits > 0 else { return nil }
    guard allowsFraction else {
      return NumberReading(
        value: ExactDecimal(coefficient), end: position, form: .digits, digitCount: digits)
    }
    if digits <= 3 {
      while isGroup(text, at: position), digits + 3 <= limit {
        for offset in 1...3 {
          coefficient = coefficient * 10 + Int64(text[position + offset] - 0x30)
        }
        position += 4
        digits += 3
      }
    }
    var scale: UInt8 = 0
    if text[position] == 0x2E, text[position + 1].isDigit {
      var end = position + 1
      while text[end].isDigit {
        guard digits + Int(scale) < limit else { return nil }
        coefficient = coefficient * 10 + Int64(text[end] - 0x30)
        scale += 1
        end += 1
      }
      // 1.2.3 is a version.
      if text[end] == 0x2E, text[end + 1].isDigit { return nil }
      position = end
    }
    let reading = NumberReading(
      value: ExactDecimal(coefficient: coefficient, scale: scale), end: position, form: .digits,
      digitCount: digits)
    return multiplied(reading, in: text)
  }

  /// Whether exactly three digits follow a comma.
  private static func isGroup(_ text: GrammarText, at position: Int) -> Bool {
    text[position] == 0x2C && text[position + 1].isDigit && text[position + 2].isDigit
      && text[position + 3].isDigit && !text[position + 4].isDigit
  }

  /// Reads a word such as in "5 million" and "2 dozen".
  private static func multipliedByWord(
    _ reading: NumberReading, in text: GrammarText
  ) -> NumberReading? {
    let start = text.skipSpace(reading.end)
    guard text.isOne(of: "dhmtb", at: start),
      let match = text.lexicon.longestMatch(in: text, at: start, of: .number)
    else { return nil }
    let factor = Int64(text.lexicon.number(of: match.entry))
    guard factor >= 100 || text[start] == 0x64, let value = reading.value.multiplied(by: factor)
    else { return nil }
    var larger = reading
    larger.value = value
    larger.end = match.end
    larger.hasMultiplier = true
    return larger
  }

  /// Reads 万, 千, 百, 亿, w or k behind the digits, and a smaller part behind that: 1万2, 1万2千.
  private static func multiplied(_ reading: NumberReading, in text: GrammarText) -> NumberReading? {
    var reading = reading
    var factor: Int64
    switch text[reading.end] {
    case 0x6B where text.isWordEnd(reading.end + 1): factor = 1000  // k
    case 0x77 where text.isWordEnd(reading.end + 1): factor = 10_000  // w
    case let unit:
      if unit == 0x20 || unit.isLetter, let larger = multipliedByWord(reading, in: text) {
        return larger
      }
      guard let multiplier = HanNumber.multiplier(unit),
        multiplier > 10, HanNumber.isMultiplier(text, at: reading.end)
      else { return HanNumber.markingApproximation(reading, in: text) }
      factor = multiplier
    }
    guard let value = reading.value.multiplied(by: factor) else { return nil }
    reading.value = value
    reading.end += 1
    reading.hasMultiplier = true
    if text[reading.end] == 0x4E07, factor < 10_000 {  // 3千万
      guard let larger = value.multiplied(by: 10_000) else { return nil }
      reading.value = larger
      reading.end += 1
      factor *= 10_000
    }
    let digit = text[reading.end]
    let after = text[reading.end + 1]
    if digit.isDigit, digit != 0x30, !after.isDigit, after != 0x2E, factor >= 100 {
      // 1万2: the digit counts tenths of the multiplier, with or without its name.
      let tenth = factor / 10
      let isNamed = HanNumber.multiplier(after) == tenth
      if isNamed || HanNumber.multiplier(after) == nil,
        let part = ExactDecimal(tenth).multiplied(by: Int64(digit - 0x30)),
        let sum = reading.value.adding(part)
      {
        reading.value = sum
        reading.end += isNamed ? 2 : 1
      }
    }
    return HanNumber.markingApproximation(reading, in: text)
  }
}
