import KefuText

/// Quantities: a number and its unit, 两件, 500g, "3 pairs", 一斤半, 1米8; a dozen counts pieces.
enum QuantityGrammar {
  static func read(
    _ text: GrammarText, _ number: NumberReading, from start: Int
  ) -> EntityCandidate? {
    guard !text.isOne(of: "第央", at: start - 1), !isDeterminer(text, number, from: start) else {
      return nil
    }
    if let dozen = readDozen(text, number, from: start) { return dozen }
    let next = text.skipSpace(number.end)
    var classes: LexiconClasses = .unit
    if !(text[start] == 0x4E00 && number.end == start + 1) { classes.insert(.vagueUnit) }  // 一
    guard let match = text.lexicon.longestMatch(in: text, at: next, of: classes),
      isUnit(text, number, from: next, to: match.end)
    else { return nil }
    var candidate = EntityCandidate(
      start: start, end: match.end, kind: .quantity, value: .number(number.value),
      unit: match.entry, rule: "quantity.unit")
    if let (value, end, unit) = readRest(text, at: match.end, number, unit: match.entry, from: next)
    {
      candidate.value = .number(value)
      candidate.end = end
      candidate.unit = unit
    }
    return candidate
  }

  /// 这一件, 每一个, 下一次 point; they count nothing.
  private static func isDeterminer(
    _ text: GrammarText, _ number: NumberReading, from start: Int
  ) -> Bool {
    text[start] == 0x4E00 && number.end == start + 1
      && text.isOne(of: "这那哪每上下另同某任唯头", at: start - 1)
  }

  /// 一打, 两打: twelve 件 each.
  ///
  /// "Dozen" has been read as part of the number.
  private static func readDozen(
    _ text: GrammarText, _ number: NumberReading, from start: Int
  ) -> EntityCandidate? {
    if text[number.end] == 0x6253, !text.isOne(of: "折开算电车印包人不扫", at: number.end + 1),  // 打
      let value = number.value.multiplied(by: 12),
      let piece = text.lexicon.entry(of: "件", .unit)
    {
      return EntityCandidate(
        start: start, end: number.end + 1, kind: .quantity, value: .number(value), unit: piece,
        rule: "quantity.dozen")
    }
    guard number.form == .english || number.form == .digits,
      text.isPreceded(by: "dozen", at: number.end),
      text.lexicon.longestMatch(in: text, at: text.skipSpace(number.end), of: .unit) == nil,
      let piece = text.lexicon.entry(of: "piece", .unit)
    else { return nil }
    return EntityCandidate(
      start: start, end: number.end, kind: .quantity, value: .number(number.value), unit: piece,
      rule: "quantity.dozen")
  }

  /// Whether the word behind the number counts there.
  private static func isUnit(
    _ text: GrammarText, _ number: NumberReading, from start: Int, to end: Int
  ) -> Bool {
    let after = text[end]
    switch text[end - 1] {
    case 0x4EF6: return after != 0x5957  // 三件套 is a set
    case 0x5E74:
      // 2026年, 90年代
      return number.digitCount != 4 && number.form != .hanDigits
        && !text.isOne(of: "代级货", at: end)
    case 0x5929: return after != 0x732B  // 天猫
    case 0x53F0: return !text.isOne(of: "湾北南中州", at: end)  // 台
    case 0x5468: return !text.isOne(of: "到边末年岁", at: end)  // 周到, 周边
    case 0x5355: return !text.isOne(of: "号独反身价元", at: end)  // 单号
    case 0x672C: return !text.isOne(of: "来身人地店次", at: end)  // 本来
    case 0x53EA where text[end - 2] != 0x4E00: return !text.isOne(of: "要能有是好剩", at: end)  // 只要
    case 0x5305: return !text.isOne(of: "邮裹括含装", at: end)  // 包邮
    case 0x5BF9: return !text.isOne(of: "不的于方应面比一吗吧么啊呀呢", at: end) || after == 0x7684  // 对不对
    case 0x628A: return after != 0x63E1
    case 0x63D0: return !text.isOne(of: "供货交示醒前现升", at: end)  // 提供
    case 0x5F20 where number.form == .han: return after != 0x53E3
    case 0x6761: return after != 0x4EF6  // 条件
    case 0x90E8: return !text.isOne(of: "分门", at: end)  // 部分
    case 0x9875: return after != 0x9762
    case 0x8282: return !text.isOne(of: "日目省", at: end)  // 节日
    case 0x652F: return !text.isOne(of: "持付撑援出", at: end)  // 支持
    case 0x6B21: return after != 0x65B9  // 2的2次方
    case 0x73 where number.form == .digits && text.isPreceded(by: "times", at: end):
      return !text[text.skipSpace(end)].isDigit  // 34 times 80
    case 0x67 where end - start == 1: return isWeight(text, number, before: start)  // g
    case 0x6D where end - start == 1: return number.form == .digits  // m
    case 0x6C where end - start == 1: return number.form == .digits  // l
    default: return true
    }
  }

  /// Tells 500g from 5G and from the 128G of a memory.
  private static func isWeight(_ text: GrammarText, _ number: NumberReading, before unit: Int)
    -> Bool
  {
    guard number.form == .digits else { return false }
    guard unit == number.end, let grams = number.value.integer else { return true }
    let isPowerOfTwo = grams > 0 && grams & (grams - 1) == 0
    return grams > 6 && !isPowerOfTwo
  }

  /// What follows a unit and belongs to it: 一斤半, 两个半小时, 1米8.
  private static func readRest(
    _ text: GrammarText, at end: Int, _ number: NumberReading, unit: UInt16, from start: Int
  ) -> (ExactDecimal, Int, UInt16)? {
    if text[end] == 0x534A, !text.isOne(of: "价折成身袖年天夜路", at: end + 1) {  // 半
      guard let value = number.value.adding(.half) else { return nil }
      if text[start] == 0x4E2A, end == start + 1 {  // 个
        guard
          let match = text.lexicon.longestMatch(in: text, at: end + 1, of: .unit)
        else { return nil }
        return (value, match.end, match.entry)
      }
      return (value, end + 1, unit)
    }
    if text[end - 1] == 0x7C73, end == start + 1 {  // 米
      var digits: Int64 = 0
      var scale: UInt8 = 0
      var position = end
      while scale < 2, let digit = tailDigit(text, at: position) {
        digits = digits * 10 + digit
        scale += 1
        position += 1
      }
      guard scale > 0, tailDigit(text, at: position) == nil,
        text.lexicon.longestMatch(in: text, at: position, of: [.unit, .currency]) == nil,
        let value = number.value.adding(ExactDecimal(coefficient: digits, scale: scale))
      else { return nil }
      return (value, position, unit)
    }
    return nil
  }

  private static func tailDigit(_ text: GrammarText, at position: Int) -> Int64? {
    let unit = text[position]
    return unit.isDigit ? Int64(unit - 0x30) : HanNumber.digit(unit)
  }
}
