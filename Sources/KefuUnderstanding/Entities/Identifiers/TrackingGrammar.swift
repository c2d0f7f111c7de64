import KefuText

/// Tracking numbers by the form that a carrier gives them, or any code behind a word such as 快递单号.
enum TrackingGrammar {
  /// Reads a code that starts with letters: SF1234567890123, JDVB…, EA123456789CN, 1Z….
  static func readLetters(_ text: GrammarText, _ code: CodeRun, announced: Bool) -> EntityCandidate?
  {
    if let end = postalEnd(text, at: code.start) {
      return candidate(from: code.start, to: end, "tracking_number.s10")
    }
    if let end = carrierEnd(text, at: code.start) {
      return candidate(from: code.start, to: end, "tracking_number.carrier")
    }
    guard announced, code.digits >= 8, !code.hasHyphen else { return nil }
    return candidate(from: code.start, to: code.end, "tracking_number.context")
  }

  /// Reads a code of digits: 12 to 14 from 7 (ZTO), 15 from 77 (STO), 20 to 22 from 9 (USPS), or UPS's 1Z.
  static func readDigits(_ run: DigitRun, announced: Bool) -> EntityCandidate? {
    if let end = parcelEnd(run.text, at: run.start) {
      return candidate(from: run.start, to: end, "tracking_number.ups")
    }
    if run.count == 4, run.hasDigits("9"),
      let end = run.end(ofGroups: [4, 4, 4, 4, 4, 2]) ?? run.end(ofGroups: [4, 4, 4, 4, 4])
    {
      return candidate(from: run.start, to: end, "tracking_number.usps")
    }
    guard run.stops(at: run.end) else { return nil }
    if announced, (8...34).contains(run.count) {
      return candidate(from: run.start, to: run.end, "tracking_number.context")
    }
    let second = run.count > 1 ? run.digit(1) : 0
    switch run.count {
    case 12...14 where run.digit(0) == 7, 15 where run.digit(0) == 7 && second == 7:
      return candidate(from: run.start, to: run.end, "tracking_number.digits")
    case 20...22 where run.digit(0) == 9 && (2...5).contains(second):
      return candidate(from: run.start, to: run.end, "tracking_number.usps")
    default:
      return nil
    }
  }

  /// The end of a carrier's letters, perhaps a space, and ten to eighteen digits.
  private static func carrierEnd(_ text: GrammarText, at start: Int) -> Int? {
    for prefix in carriers {
      guard var position = text.end(of: prefix, at: start) else { continue }
      if prefix.utf8CodeUnitCount == 2, text[start] == 0x6A, text[start + 1] == 0x64 {
        // JD has up to three letters more: JDVB, JDX.
        while position < start + 5, text[position].isLetter { position += 1 }
      }
      let run = DigitRun(text, at: text.skipSpace(position))
      // 顺丰 has issued shorter ones.
      let least =
        prefix.utf8CodeUnitCount == 2 && text[start] == 0x73 && text[start + 1] == 0x66 ? 8 : 10
      if (least...18).contains(run.count), run.stops(at: run.end) { return run.end }
    }
    return nil
  }

  private static let carriers: [StaticString] = [
    "sf", "yt", "yto", "jt", "jd", "zto", "zt", "sto", "st", "yd", "yunda", "ems", "dpk", "db",
    "ky",
    "kye", "lp", "ane", "bs", "htky", "uc", "fw", "hh",
  ]

  /// UPU S10: two letters, eight digits, a check digit, two letters; perhaps with spaces.
  private static func postalEnd(_ text: GrammarText, at start: Int) -> Int? {
    guard text[start].isLetter, text[start + 1].isLetter else { return nil }
    var position = start + 2
    var sum = 0
    let weights = (8, 6, 4, 2, 3, 5, 9, 7)
    var check = 0
    for index in 0..<9 {
      if index % 3 == 0 { position = text.skipSpace(position) }
      guard text[position].isDigit else { return nil }
      let digit = Int(text[position] - 0x30)
      switch index {
      case 0: sum += digit * weights.0
      case 1: sum += digit * weights.1
      case 2: sum += digit * weights.2
      case 3: sum += digit * weights.3
      case 4: sum += digit * weights.4
      case 5: sum += digit * weights.5
      case 6: sum += digit * weights.6
      case 7: sum += digit * weights.7
      default: check = digit
      }
      position += 1
    }
    position = text.skipSpace(position)
    guard text[position].isLetter, text[position + 1].isLetter, text.isWordEnd(position + 2) else {
      return nil
    }
    let rest = 11 - sum % 11
    return check == (rest == 10 ? 0 : rest == 11 ? 5 : rest) ? position + 2 : nil
  }

  /// UPS: 1Z and sixteen letters or digits, perhaps with spaces.
  private static func parcelEnd(_ text: GrammarText, at start: Int) -> Int? {
    guard text[start] == 0x31, text[start + 1] == 0x7A else { return nil }
    var position = start + 2
    var digits = 0
    for _ in 0..<16 {
      position = text.skipSpace(position)
      guard text[position].isAlphanumeric else { return nil }
      if text[position].isDigit { digits += 1 }
      position += 1
    }
    return digits >= 8 && text.isWordEnd(position) ? position : nil
  }

  private static func candidate(
    from start: Int, to end: Int, _ rule: StaticString
  ) -> EntityCandidate {
    EntityCandidate(
      start: start, end: end, kind: .trackingNumber,
      value: .written(.uppercaseCode, from: start, to: end), rule: rule)
  }
}
