import KefuText

/// Discounts as Chinese shops say them: 八折 takes 20 % off, 85折 and 八五折 15 %.
enum DiscountGrammar {
  static func read(
    _ text: GrammarText, _ number: NumberReading, from start: Int
  ) -> EntityCandidate? {
    guard text[number.end] == 0x6298, !text.isOne(of: "叠伞页痕刀", at: number.end + 1),  // 折
      let paid = paidPercent(number),
      let off = ExactDecimal(100).adding(
        ExactDecimal(coefficient: -paid.coefficient, scale: paid.scale)),
      off.coefficient > 0
    else { return nil }
    return EntityCandidate(
      start: start, end: number.end + 1, kind: .percent, value: .percent(off), qualifier: "off",
      rule: "percent.discount")
  }

  /// 8折, 8.5折 and 85折 pay 80, 85 and 85 percent.
  private static func paidPercent(_ number: NumberReading) -> ExactDecimal? {
    guard number.value.coefficient > 0 else { return nil }
    if let integer = number.value.integer {
      if integer < 10 { return ExactDecimal(integer * 10) }
      return integer < 100 && !number.hasMultiplier ? ExactDecimal(integer) : nil
    }
    guard number.value.scale <= 2, let tenfold = number.value.multiplied(by: 10),
      tenfold.coefficient < 10_000
    else { return nil }
    return tenfold
  }
}
