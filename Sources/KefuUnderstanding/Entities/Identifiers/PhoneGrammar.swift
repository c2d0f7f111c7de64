import KefuText

/// Telephone numbers, as E.164: mainland mobiles and landlines, 400 numbers, international and North American ones.
enum PhoneGrammar {
  private static let mobile = [3, 4, 4]
  private static let mobileHalves = [3, 8]
  private static let hotline = [3, 3, 4]
  private static let hotlineHalves = [3, 7]
  private static let hotlineThirds = [3, 4, 3]

  /// Reads a number that starts with a digit.
  static func read(_ run: DigitRun, announced: Bool) -> EntityCandidate? {
    let text = run.text
    let first = text[run.start]
    if first == 0x31 { return readMobile(run, from: run.start, rule: "phone.mobile") }
    if first == 0x30 {
      // 0086 138 1234 5678
      if run.hasDigits("0086") {
        let rest = run.count > 4 ? run.start + 4 : skipSeparator(text, run.start + 4)
        return readMobile(DigitRun(text, at: rest), from: run.start, rule: "phone.mobile")
      }
      return readLandline(run, announced: announced)
    }
    if run.hasDigits("86") {
      let rest = run.count > 2 ? run.start + 2 : skipSeparator(text, run.start + 2)
      let inner = DigitRun(text, at: rest)
      guard run.count == 2 || run.count == 13 else { return nil }
      return readMobile(inner, from: run.start, rule: "phone.mobile")
    }
    if run.hasDigits("400") || run.hasDigits("800"),
      let end = run.end(ofGroups: hotline) ?? run.end(ofGroups: hotlineHalves)
        ?? run.end(ofGroups: hotlineThirds), run.count < 10 || first == 0x34
    {
      return candidate(from: run.start, to: end, digits: run.start, prefix: "+86", "phone.hotline")
    }
    return readNorthAmerican(run, from: run.start)
  }

  /// Reads a number behind "+", which is at `start`.
  static func readInternational(_ text: GrammarText, at start: Int) -> EntityCandidate? {
    let first = text.skipSpace(start + 1)
    guard text[first] != 0x30, text[first].isDigit else { return nil }
    if text.end(of: "86", at: first) != nil {
      let rest = skipSeparator(text, first + 2)
      let run = DigitRun(text, at: rest)
      if let candidate = readMobile(run, from: start, rule: "phone.mobile") { return candidate }
    }
    var position = first
    var digits = 0
    var end = first
    while digits <= 15 {
      let unit = text[position]
      if unit.isDigit {
        digits += 1
        position += 1
        end = position
      } else if unit == 0x20 || unit == 0x2D || unit == 0x28 || unit == 0x29 {
        // One separator, or a bracket and a space.
        let next = text[position + 1]
        guard next.isDigit || ((next == 0x20 || next == 0x28) && text[position + 2].isDigit) else {
          break
        }
        position += 1
      } else {
        break
      }
    }
    guard digits >= 8, digits <= 15, text.isWordEnd(end) else { return nil }
    return candidate(from: start, to: end, digits: first, prefix: "+", "phone.international")
  }

  /// Reads (010) 12345678 and (415) 555-0123, whose bracket is at `start`.
  static func readBracket(_ text: GrammarText, at start: Int) -> EntityCandidate? {
    let area = DigitRun(text, at: start + 1)
    guard area.count == 3 || area.count == 4, text[area.end] == 0x29 else { return nil }
    let local = DigitRun(text, at: skipSeparator(text, area.end + 1))
    if text[area.start] == 0x30 {
      guard local.count == 7 || local.count == 8, local.stops(at: local.end) else { return nil }
      return candidate(
        from: start, to: local.end, digits: area.start + 1, prefix: "+86", "phone.landline")
    }
    guard area.count == 3, area.digit(0) >= 2, local.digit(0) >= 2, text[local.end] == 0x2D,
      let end = local.end(ofGroups: [3, 4])
    else { return nil }
    return candidate(from: start, to: end, digits: area.start, prefix: "+1", "phone.national")
  }

  private static func readMobile(
    _ run: DigitRun, from start: Int, rule: StaticString
  ) -> EntityCandidate? {
    guard run.text[run.start] == 0x31, run.text[run.start + 1] >= 0x33,
      run.text[run.start + 1].isDigit,
      let end = run.end(ofGroups: mobile) ?? run.end(ofGroups: mobileHalves)
    else { return nil }
    return candidate(from: start, to: end, digits: run.start, prefix: "+86", rule)
  }

  /// 010-12345678, 0571 88881234; without a break only behind a word such as 电话 or for 010 and 02x.
  private static func readLandline(_ run: DigitRun, announced: Bool) -> EntityCandidate? {
    let second = run.text[run.start + 1]
    guard second.isDigit, second != 0x30 else { return nil }
    let isLarge = second == 0x31 || second == 0x32
    // 010 and 02x have locals of eight digits, others of seven or eight.
    let area = isLarge ? 3 : 4
    guard !isLarge || second == 0x32 || run.text[run.start + 2] == 0x30 else { return nil }
    guard run.count == area || ((announced || isLarge) && run.count > area),
      let end = run.end(ofGroups: [area, 8])
        ?? run.end(ofGroups: [area, 4, 4])
        ?? (isLarge ? nil : run.end(ofGroups: [area, 7]) ?? run.end(ofGroups: [area, 3, 4]))
    else { return nil }
    return candidate(
      from: run.start, to: end, digits: run.start + 1, prefix: "+86", "phone.landline")
  }

  /// 415-555-0123, with its separators.
  private static func readNorthAmerican(_ run: DigitRun, from start: Int) -> EntityCandidate? {
    guard run.count == 3, run.digit(0) >= 2,
      run.text[run.end] == 0x2D || run.text[run.end] == 0x2E || run.text[run.end] == 0x20
    else { return nil }
    let separator = run.text[run.end]
    let exchange = DigitRun(run.text, at: run.end + 1)
    guard exchange.count == 3, exchange.digit(0) >= 2, run.text[exchange.end] == separator else {
      return nil
    }
    let line = DigitRun(run.text, at: exchange.end + 1)
    guard line.count == 4, line.stops(at: line.end) else { return nil }
    return candidate(from: start, to: line.end, digits: start, prefix: "+1", "phone.national")
  }

  private static func skipSeparator(_ text: GrammarText, _ position: Int) -> Int {
    text[position] == 0x20 || text[position] == 0x2D ? position + 1 : position
  }

  private static func candidate(
    from start: Int, to end: Int, digits: Int, prefix: StaticString, _ rule: StaticString
  ) -> EntityCandidate {
    EntityCandidate(
      start: start, end: end, kind: .phone, value: .phone(prefix: prefix, from: digits, to: end),
      rule: rule)
  }
}
