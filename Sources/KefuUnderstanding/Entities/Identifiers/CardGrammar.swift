import KefuText

/// Identity cards and bank cards: their checksums must hold.
enum CardGrammar {
  /// What a run of digits is to this grammar.
  enum Reading {
    case card(EntityCandidate)
    /// Has the form of a card whose checksum fails, so that it is nothing else either.
    case broken
    case none
  }

  static func read(_ run: DigitRun) -> Reading {
    if run.count == 17 || run.count == 18, let reading = readIdentity(run) { return reading }
    guard let end = bankEnd(run) else { return .none }
    let digits = digitCount(run, to: end)
    guard hasIssuer(run, digits: digits) else { return .none }
    guard isLuhn(run, to: end) else { return digits == 16 || run.digit(0) == 6 ? .broken : .none }
    return .card(
      EntityCandidate(
        start: run.start, end: end, kind: .bankCard,
        value: .written(.uppercaseCode, from: run.start, to: end), rule: "bank_card.luhn"))
  }

  /// GB 11643: region, birthday, sequence, check digit by ISO 7064 MOD 11-2.
  private static func readIdentity(_ run: DigitRun) -> Reading? {
    var end = run.end
    let last: Int
    if run.count == 17 {
      guard run.text[end] == 0x78 else { return nil }  // x
      last = 10
      end += 1
    } else {
      last = run.digit(17)
    }
    guard run.text.isWordEnd(end), hasBirthday(run) else { return nil }
    var sum = 0
    var weight = 1  // 2^(17 - offset) mod 11, from the right
    for offset in stride(from: 16, through: 0, by: -1) {
      weight = weight * 2 % 11
      sum += run.digit(offset) * weight
    }
    guard (sum + last) % 11 == 1 else { return .broken }
    return .card(
      EntityCandidate(
        start: run.start, end: end, kind: .idCard,
        value: .written(.uppercaseCode, from: run.start, to: end), rule: "id_card.checksum"))
  }

  private static func hasBirthday(_ run: DigitRun) -> Bool {
    let region = run.digit(0)
    let year = (6..<10).reduce(0) { $0 * 10 + run.digit($1) }
    let month = run.digit(10) * 10 + run.digit(11)
    let day = run.digit(12) * 10 + run.digit(13)
    guard (1...9).contains(region), (1900...2099).contains(year), (1...12).contains(month) else {
      return false
    }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (1...days).contains(day)
  }

  /// The end of 15 to 19 digits in one run, or in groups of four.
  private static func bankEnd(_ run: DigitRun) -> Int? {
    if run.count > 4 {
      return (15...19).contains(run.count) && run.stops(at: run.end) ? run.end : nil
    }
    guard run.count == 4 else { return nil }
    return run.end(ofGroups: [4, 4, 4, 4, 3]) ?? run.end(ofGroups: [4, 4, 4, 4])
      ?? run.end(ofGroups: [4, 6, 5])
  }

  private static func digitCount(_ run: DigitRun, to end: Int) -> Int {
    var count = 0
    for position in run.start..<end where run.text[position].isDigit { count += 1 }
    return count
  }

  /// Whether the first digits and the length are those of a card in use: UnionPay, Visa, Mastercard, Amex, JCB, Discover.
  private static func hasIssuer(_ run: DigitRun, digits: Int) -> Bool {
    let two = run.digit(0) * 10 + run.digit(1)
    switch two {
    case 62: return digits >= 16
    case 40...49, 51...55, 22...27: return digits == 16 && two != 22
    case 60, 64, 65, 35: return digits == 16
    case 34, 37: return digits == 15
    default: return false
    }
  }

  private static func isLuhn(_ run: DigitRun, to end: Int) -> Bool {
    var sum = 0
    var isDoubled = false
    for position in stride(from: end - 1, through: run.start, by: -1) {
      guard run.text[position].isDigit else { continue }
      let digit = Int(run.text[position] - 0x30)
      let value = isDoubled ? digit * 2 : digit
      sum += value > 9 ? value - 9 : value
      isDoubled.toggle()
    }
    return sum % 10 == 0
  }
}
