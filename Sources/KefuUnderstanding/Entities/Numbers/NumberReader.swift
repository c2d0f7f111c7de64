import KefuText

/// Reads the number that starts at a position: digits, Chinese numerals or English words.
///
/// Exact and linear; a number that does not fit in 18 digits has no reading. Whether something may start here (the
/// middle of an identifier, the 一 of 一起) is for the grammar to say.
enum NumberReader {
  /// Any number, with fraction and multiplier: 1,200 3.5 1.2万 2k 三百五 三点五 半 "two and a half".
  static func number(in text: GrammarText, at start: Int) -> NumberReading? {
    let unit = text[start]
    if unit.isDigit { return DigitNumber.read(text, at: start, allowsFraction: true) }
    if unit >= 0x80 { return HanNumber.read(text, at: start, allowsFraction: true) }
    return EnglishNumber.read(text, at: start)
  }

  /// A whole number without multiplier, as dates have it: 07 2026 十一 二〇二六 three.
  static func integer(in text: GrammarText, at start: Int) -> NumberReading? {
    let unit = text[start]
    if unit.isDigit { return DigitNumber.read(text, at: start, allowsFraction: false) }
    let reading =
      unit >= 0x80
      ? HanNumber.read(text, at: start, allowsFraction: false)
      : EnglishNumber.read(text, at: start)
    guard let reading, reading.value.integer != nil else { return nil }
    return reading
  }
}
