import KefuText

/// Dates of numbers and signs: 2026-11-03, 11/3/2026, 3.11.2026, and with a word that says so 11.3号, "on 11/3".
extension DateReader {
  func numericDate(at start: Int) -> DateReading? {
    guard let first = part(at: start) else { return nil }
    let sign = text[first.end]
    guard sign == 0x2D || sign == 0x2F || sign == 0x2E,  // - / .
      !isPartSign(text[start - 1]), let second = part(at: first.end + 1), second.count <= 2
    else { return nil }
    guard text[second.end] == sign, let third = part(at: second.end + 1) else {
      return monthDay(start, first, second, sign: sign)
    }
    guard isEnd(third.end, sign) else { return nil }
    let year: Int
    let month: Int
    let day: Int
    if first.count == 4, third.count <= 2 {
      (year, month, day) = (first.number, second.number, third.number)
    } else if first.count <= 2, third.count == 4 || (third.count == 2 && sign == 0x2F) {
      year = third.count == 2 ? 2000 + third.number : third.number
      let isDayFirst = sign == 0x2E || first.number > 12
      month = isDayFirst ? second.number : first.number
      day = isDayFirst ? first.number : second.number
    } else {
      return nil
    }
    guard (1900...2100).contains(year), let place = place(month: month, day: day) else {
      return nil
    }
    return DateReading(
      end: third.end, meaning: DateMeaning(DatePoint(.year(Int16(year)), place)),
      rule: "date.numeric")
  }

  /// A month and a day that a word near them shows to be a date.
  private func monthDay(
    _ start: Int, _ first: Part, _ second: Part, sign: UInt16
  ) -> DateReading? {
    guard first.count <= 2, sign != 0x2D, text.isWordEnd(second.end),
      !(isPartSign(text[second.end]) && text[second.end + 1].isAlphanumeric),
      let place = place(month: first.number, day: second.number)
    else { return nil }
    var end = second.end
    if text.isOne(of: "号日", at: end), !text.isDateStop(end) {
      end += 1
    } else if text.dateWord(at: end, .dateContext) == nil {
      guard sign == 0x2F, isPlacedInTime(start) else { return nil }
    }
    return DateReading(
      end: end, meaning: DateMeaning(DatePoint(.none, place)), rule: "date.numeric")
  }

  /// Whether a preposition of time stands before this.
  func isPlacedInTime(_ start: Int) -> Bool {
    guard text[start - 1] == 0x20 else { return false }
    return isAfterWord("on", start) || isAfterWord("by", start) || isAfterWord("before", start)
      || isAfterWord("after", start) || isAfterWord("since", start) || isAfterWord("until", start)
      || isAfterWord("till", start) || isAfterWord("from", start)
  }

  /// Whether this word and a space stand before a position.
  func isAfterWord(_ word: StaticString, _ start: Int) -> Bool {
    text[start - 1] == 0x20 && text.isPreceded(by: word, at: start - 1)
      && text.isWordStart(start - 1 - word.utf8CodeUnitCount)
  }

  func place(month: Int, day: Int) -> DatePoint.Place? {
    guard (1...12).contains(month), (1...31).contains(day),
      day <= (month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31)
    else { return nil }
    return .monthDay(month: UInt8(month), day: UInt8(day))
  }

  private struct Part {
    let number: Int
    let count: Int
    let end: Int
  }

  private func part(at start: Int) -> Part? {
    var end = start
    var number = 0
    while text[end].isDigit, end - start < 5 {
      number = number * 10 + Int(text[end] - 0x30)
      end += 1
    }
    let count = end - start
    return count > 0 && count < 5 ? Part(number: number, count: count, end: end) : nil
  }

  private func isPartSign(_ unit: UInt16) -> Bool { unit == 0x2D || unit == 0x2F || unit == 0x2E }

  /// Whether a date may end here: not before a fourth number, but before the T of a time.
  private func isEnd(_ end: Int, _ sign: UInt16) -> Bool {
    if text[end] == 0x74, text[end + 1].isDigit { return true }
    return text.isWordEnd(end)
      && !(isPartSign(text[end]) && text[end + 1].isAlphanumeric
        && text[end] == sign)
  }
}
