import KefuText

/// Money: ¥199, $1,200, HK$50, 两千五百块, 3块5, 五毛, 1.2万元, "twenty bucks", "usd 20", and a bare number where a
/// word such as 花了 announces a price.
enum MoneyGrammar {
  /// Reads money whose amount comes first or is announced.
  static func read(
    _ text: GrammarText, _ number: NumberReading, from start: Int, context: GrammarContext
  ) -> EntityCandidate? {
    if let candidate = readSmallChange(text, number, from: start) { return candidate }
    if let match = text.lexicon.longestMatch(
      in: text, at: text.skipSpace(number.end), of: .currency),
      isCurrency(text, number, from: start, to: match.end)
    {
      let currency = text.lexicon.currency(of: match.entry)
      var value = number.value
      var end = match.end
      if currency == .yuan, let tail = readTail(text, at: end, after: value) {
        value = tail.value
        end = tail.end
      }
      return EntityCandidate(
        start: start, end: end, kind: .money, value: .money(value, currency),
        rule: "money.unit")
    }
    if let cents = text.wordEnd(of: "cents", at: text.skipSpace(number.end)),
      let value = number.value.divided(byPowerOfTen: 2)
    {
      return EntityCandidate(
        start: start, end: cents, kind: .money, value: .money(value, .dollar), rule: "money.cents")
    }
    return readBare(text, number, from: start, context: context)
  }

  /// Reads money that starts with a sign or a code: ¥199, usd 20.
  ///
  /// `amount` is where the number should be.
  static func read(
    _ text: GrammarText, prefixedBy currency: Currency, from start: Int, amount: Int
  ) -> EntityCandidate? {
    let amount = text.skipSpace(amount)
    guard text[amount].isDigit, let number = NumberReader.number(in: text, at: amount),
      !number.isApproximate, text.isWordEnd(number.end)
    else { return nil }
    var end = number.end
    // ¥199元 says it twice.
    if let match = text.lexicon.longestMatch(in: text, at: end, of: .currency),
      text.lexicon.currency(of: match.entry) == currency
    {
      end = match.end
    }
    return EntityCandidate(
      start: start, end: end, kind: .money, value: .money(number.value, currency),
      rule: "money.symbol")
  }

  /// Whether the word behind the number is a currency there: no 元旦, and no 块 or 刀 that counts things.
  private static func isCurrency(
    _ text: GrammarText, _ number: NumberReading, from start: Int, to end: Int
  ) -> Bool {
    guard text[start - 1] != 0x7B2C else { return false }  // 第
    switch text[end - 1] {
    case 0x5143:  // 元
      return !text.isOne(of: "旦宵素气件", at: end)
    case 0x5757:  // 块
      guard let count = number.value.integer, count <= 4 else { return true }
      // 两块肥皂 counts; 两块, 两块的 and 两块五 pay.
      return !text[end].isHan || HanNumber.digit(text[end]) != nil
        || text.isOne(of: "的吗呢吧啊了多左上下就都还能可不是优券和到贵便运退差也太包邮钱半", at: end)
    case 0x5200:  // 刀
      return !text.isOne(of: "具片头架剪", at: end) && number.form == .digits
    case 0x6B27:  // 欧
      return number.form == .digits && !text.isOne(of: "式洲美盟", at: end)
    case 0x6E:  // won, but not won't
      return text[end] != 0x27 && text[end] != 0x2019
    case 0x64, 0x73:  // pounds of weight
      let isPound =
        text.isPreceded(by: "pound", at: end) || text.isPreceded(by: "pounds", at: end)
      return !isPound || text.end(of: " of ", at: end) == nil
    default:
      return true
    }
  }

  /// 3块5, 三块五, 3块5毛, 十块零五毛, 3元5角2分.
  private static func readTail(
    _ text: GrammarText, at start: Int, after value: ExactDecimal
  ) -> (value: ExactDecimal, end: Int)? {
    var position = start
    if text[position] == 0x96F6 { position += 1 }  // 零
    var sum = value
    var end: Int?
    if let digit = smallDigit(text, at: position) {
      let next = text[position + 1]
      let isNamed = next == 0x6BDB || next == 0x89D2  // 毛 角
      let isFinal = !next.isDigit && HanNumber.digit(next) == nil && next != 0x2E
      let isCount = text.lexicon.longestMatch(in: text, at: position + 1, of: .unit) != nil
      guard isNamed || (isFinal && !isCount && text[start - 1] != 0x94B1),
        let larger = sum.adding(ExactDecimal(coefficient: digit, scale: 1))
      else { return nil }
      sum = larger
      position += isNamed ? 2 : 1
      end = position
    }
    if let digit = smallDigit(text, at: position), text[position + 1] == 0x5206,  // 分
      !text.isOne(of: "钟之期", at: position + 2),
      let larger = sum.adding(ExactDecimal(coefficient: digit, scale: 2))
    {
      sum = larger
      end = position + 2
    }
    return end.map { (sum, $0) }
  }

  private static func smallDigit(_ text: GrammarText, at position: Int) -> Int64? {
    let unit = text[position]
    if unit.isDigit { return Int64(unit - 0x30) }
    return HanNumber.digit(unit)
  }

  /// 五毛, 五毛钱, 八角, 五分钱.
  private static func readSmallChange(
    _ text: GrammarText, _ number: NumberReading, from start: Int
  ) -> EntityCandidate? {
    guard let count = number.value.integer, count < 100 else { return nil }
    var end = number.end + 1
    let scale: UInt8
    switch text[number.end] {
    case 0x6BDB where !text.isOne(of: "衣巾绒线利呢毯球裤笔", at: end): scale = 1  // 毛
    case 0x89D2 where text[end] == 0x94B1: scale = 1  // 角钱
    case 0x5206 where text[end] == 0x94B1: scale = 2  // 分钱
    default: return nil
    }
    if text[end] == 0x94B1 { end += 1 }
    guard let value = number.value.divided(byPowerOfTen: scale) else { return nil }
    return EntityCandidate(
      start: start, end: end, kind: .money, value: .money(value, .yuan), rule: "money.change")
  }

  /// A bare number behind 花了, 价格 or, for numerals of a hundred and more, 要.
  private static func readBare(
    _ text: GrammarText, _ number: NumberReading, from start: Int, context: GrammarContext
  ) -> EntityCandidate? {
    guard number.digitCount <= 7, number.end == text.count || isFree(text, at: number.end) else {
      return nil
    }
    let isNumeral = number.form == .han && number.hasMultiplier
    guard
      (number.form == .digits || isNumeral)
        && context.announces(.priceContext, at: start, in: text)
        || isNumeral && text.isOne(of: "要花才卖", at: start - 1)
          && (number.value.integer ?? 0) >= 100
    else { return nil }
    return EntityCandidate(
      start: start, end: number.end, kind: .money, value: .money(number.value, .yuan),
      rule: "money.context")
  }

  /// Whether what follows a bare number leaves it a price: no measure word, no noun.
  private static func isFree(_ text: GrammarText, at end: Int) -> Bool {
    let unit = text[end]
    if unit.isLatinLetter || unit == 0x25 || unit == 0x2D || unit == 0x2F { return false }
    if unit == 0x2E || unit == 0x3A { return !text[end + 1].isDigit }
    if unit == 0x20 { return !text[end + 1].isLatinLetter && !text[end + 1].isDigit }
    guard unit.isHan else { return true }
    return text.isOne(of: "减的了吗呢吧啊呀左就包才还可能不是太而但现怎为也又我你给这都优送少多退可立买拍购卖收", at: end)
  }
}
