import KefuText

/// The number of an identity card by GB 11643: region, birthday, sequence, and a check digit by ISO 7064 MOD 11-2.
///
/// It may be written as 6, 8 and 4 with spaces or hyphens between.
struct IdentityCard {
  private let text: GrammarText
  private let start: Int
  /// Whether a separator stands behind the region and behind the birthday.
  private let firstGap: Int
  private let secondGap: Int
  private let end: Int

  /// What the digits are as a card; `nil` if they have not the form of one.
  static func read(_ run: DigitRun) -> CardGrammar.Reading? {
    guard let card = IdentityCard(run), card.hasBirthday else { return nil }
    guard card.isChecked else { return .broken }
    return .card(
      EntityCandidate(
        start: run.start, end: card.end, kind: .idCard,
        value: .written(.uppercaseCode, from: run.start, to: card.end), rule: "id_card.checksum"))
  }

  private init?(_ run: DigitRun) {
    guard run.count == 6 || run.count == 17 || run.count == 18 else { return nil }
    text = run.text
    start = run.start
    func gap(_ position: Int) -> Int {
      run.text[position] == 0x20 || run.text[position] == 0x2D ? 1 : 0
    }
    firstGap = gap(start + 6)
    secondGap = gap(start + 14 + firstGap)
    var position = start
    for offset in 0..<17 {
      if offset == 6 { position += firstGap }
      if offset == 14 { position += secondGap }
      guard text[position].isDigit else { return nil }
      position += 1
    }
    guard text[position].isDigit || text[position] == 0x78, text.isWordEnd(position + 1) else {
      return nil
    }
    end = position + 1
  }

  private func digit(_ offset: Int) -> Int {
    let gaps = (offset >= 6 ? firstGap : 0) + (offset >= 14 ? secondGap : 0)
    let unit = text[start + offset + gaps]
    return unit == 0x78 ? 10 : Int(unit) - 0x30
  }

  private var isChecked: Bool {
    var sum = digit(17)
    var weight = 1
    // The weights are the powers of two modulo 11, from the right.
    for offset in stride(from: 16, through: 0, by: -1) {
      weight = weight * 2 % 11
      sum += digit(offset) * weight
    }
    return sum % 11 == 1
  }

  private var hasBirthday: Bool {
    let year = (6..<10).reduce(0) { $0 * 10 + digit($1) }
    let month = digit(10) * 10 + digit(11)
    let day = digit(12) * 10 + digit(13)
    guard digit(0) >= 1, (1900...2099).contains(year), (1...12).contains(month) else {
      return false
    }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (1...days).contains(day)
  }
}
