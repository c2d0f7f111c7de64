import KefuText

/// Order numbers: #A10023, A10023, ORD-7731, 订单号：202611210001, and the digits of big shops.
///
/// Without a sign or a word before it, a code is an order number if it is one to three letters and five to twenty digits,
/// a known prefix (ORD-, PO-) and four digits, fifteen to nineteen digits, or six digits, a hyphen and fifteen.
enum OrderGrammar {
  /// Reads a code behind "#", which is at `start`.
  static func readSign(_ text: GrammarText, at start: Int, announced: Bool) -> EntityCandidate? {
    let first = text.skipSpace(start + 1)
    guard text[first].isAlphanumeric,
      !otherThings.contains(where: { text.isPreceded(by: $0, at: start) })
    else { return nil }
    let code = CodeRun(text, at: first)
    guard code.digits >= 4 || (announced && code.digits >= 1 && code.count >= 3),
      code.leadingLetters <= 6
    else { return nil }
    return candidate(from: start, to: code.end, code: first, "order_id.sign")
  }

  /// What else has a number behind "#".
  private static let otherThings: [StaticString] = [
    "invoice ", "ticket ", "case ", "item ", "model ", "apt ", "room ", "unit ", "suite ", "color ",
  ]

  /// Reads a code that starts with a letter.
  static func readLetters(_ text: GrammarText, _ code: CodeRun, announced: Bool) -> EntityCandidate?
  {
    if announced, code.digits >= 3, code.count >= 4 {
      return candidate(from: code.start, to: code.end, code: code.start, "order_id.context")
    }
    guard !code.hasTrailingLetters, !isOtherCode(text, code) else { return nil }
    if (1...3).contains(code.leadingLetters), (5...20).contains(code.digits), !code.hasHyphen {
      return candidate(from: code.start, to: code.end, code: code.start, "order_id.code")
    }
    guard code.digits >= 4, hasPrefix(text, code) else { return nil }
    return candidate(from: code.start, to: code.end, code: code.start, "order_id.prefix")
  }

  /// Reads a code of digits.
  static func readDigits(_ run: DigitRun, announced: Bool) -> EntityCandidate? {
    if run.count == 6, let end = run.end(ofGroups: [6, 15]), run.text[run.end] == 0x2D {
      return candidate(from: run.start, to: end, code: run.start, "order_id.digits")
    }
    if announced {
      let code = CodeRun(run.text, at: run.start)
      if code.digits >= 4, code.count <= 32, run.stops(at: code.end),
        !isCounted(run.text, at: code.end)
      {
        return candidate(from: run.start, to: code.end, code: run.start, "order_id.context")
      }
    }
    guard (15...19).contains(run.count), run.stops(at: run.end) else { return nil }
    return candidate(from: run.start, to: run.end, code: run.start, "order_id.digits")
  }

  /// 订单 2026年… and 订单 3000元 are no numbers of orders.
  private static func isCounted(_ text: GrammarText, at end: Int) -> Bool {
    text[end] == 0x25 || text[end] == 0x5E74 || text[end] == 0x6708  // % 年 月
      || text.lexicon.longestMatch(
        in: text, at: text.skipSpace(end), of: [.unit, .currency]) != nil
  }

  private static func hasPrefix(_ text: GrammarText, _ code: CodeRun) -> Bool {
    prefixes.contains { prefix in
      prefix.utf8CodeUnitCount == code.leadingLetters
        && text.end(of: prefix, at: code.start) != nil
    }
  }

  private static let prefixes: [StaticString] = [
    "ord", "order", "od", "po", "so", "dd", "on", "no",
  ]

  /// Whether the letters name something else that has digits: a serial number, a currency, a graphics card.
  private static func isOtherCode(_ text: GrammarText, _ code: CodeRun) -> Bool {
    others.contains { prefix in
      prefix.utf8CodeUnitCount == code.leadingLetters
        && text.end(of: prefix, at: code.start) != nil
    }
  }

  private static let others: [StaticString] = [
    "id", "sn", "qq", "wx", "vip", "us", "usd", "rmb", "cny", "hkd", "eur", "gbp", "jpy", "twd",
    "rtx",
    "gtx", "gb", "iso", "ip",
  ]

  private static func candidate(
    from start: Int, to end: Int, code: Int, _ rule: StaticString
  ) -> EntityCandidate {
    EntityCandidate(
      start: start, end: end, kind: .orderID,
      value: .written(.asWritten, from: code, to: end), rule: rule)
  }
}
