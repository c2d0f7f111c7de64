import KefuText

/// Identity cards (`IdentityCard`) and bank cards: their checksums must hold.
enum CardGrammar {
  /// What a run of digits is to this grammar.
  enum Reading {
    case card(EntityCandidate)
    /// Has the form of a card whose checksum fails, so that it is nothing else either.
    case broken
    case none
  }

  static func read(_ run: DigitRun) -> Reading {
    if let reading = IdentityCard.read(run) { return reading }
    guard let end = bankEnd(run) else { return .none }
    let digits = digitCount(run, to: end)
    guard hasIssuer(run, digits: digits) else { return .none }
    guard isLuhn(run, to: end) else { return digits == 16 || run.digit(0) == 6 ? .broken : .none }
    return .card(
      EntityCandidate(
        start: run.start, end: end, kind: .bankCard,
        value: .written(.uppercaseCode, from: run.start, to: end), rule: "bank_card.luhn"))
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
