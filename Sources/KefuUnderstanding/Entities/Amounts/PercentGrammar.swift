import KefuText

/// Percentages: 20%, "20 percent", 百分之二十; "20% off" is a deduction.
enum PercentGrammar {
  static func read(
    _ text: GrammarText, _ number: NumberReading, from start: Int
  ) -> EntityCandidate? {
    let next = text.skipSpace(number.end)
    var end: Int?
    if text[next] == 0x25 {
      end = next + 1
    } else {
      for word in words where end == nil { end = text.wordEnd(of: word, at: next) }
      if end == nil { end = text.end(of: "个百分点", at: next) }
    }
    guard let end else { return nil }
    return candidate(text, number.value, from: start, to: end, rule: "percent.number")
  }

  /// Reads the number behind 百分之.
  static func readFraction(_ text: GrammarText, from start: Int, number: Int) -> EntityCandidate? {
    guard let reading = NumberReader.number(in: text, at: number), !reading.isApproximate else {
      return nil
    }
    return candidate(text, reading.value, from: start, to: reading.end, rule: "percent.fraction")
  }

  private static func candidate(
    _ text: GrammarText, _ value: ExactDecimal, from start: Int, to end: Int, rule: StaticString
  ) -> EntityCandidate {
    let off = text.wordEnd(of: "off", at: text.skipSpace(end))
    return EntityCandidate(
      start: start, end: off ?? end, kind: .percent, value: .percent(value),
      qualifier: off == nil ? "" : "off", rule: off == nil ? rule : "percent.off")
  }

  private static let words: [StaticString] = ["percent", "per cent", "pct"]
}
