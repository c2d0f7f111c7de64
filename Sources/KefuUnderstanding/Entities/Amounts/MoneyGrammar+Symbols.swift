import KefuText

extension MoneyGrammar {
  /// Reads money at a sign (¥ $ € £ …), with the letters that may stand before a dollar: HK$, NT$.
  static func readSymbol(_ text: GrammarText, at sign: Int) -> EntityCandidate? {
    guard let match = text.lexicon.longestMatch(in: text, at: sign, of: .currency) else {
      return nil
    }
    var start = sign
    var currency = text.lexicon.currency(of: match.entry)
    if text[sign] == 0x24 {
      for (letters, code) in dollars {
        let before = sign - letters.utf8CodeUnitCount
        if text.isPreceded(by: letters, at: sign), text.isWordStart(before) {
          start = before
          currency = Currency(code)
          break
        }
      }
    }
    return read(text, prefixedBy: currency, from: start, amount: match.end)
  }

  private static let dollars: [(letters: StaticString, code: StaticString)] = [
    ("hk", "HKD"), ("nt", "TWD"), ("us", "USD"), ("s", "SGD"), ("a", "AUD"), ("au", "AUD"),
    ("c", "CAD"), ("ca", "CAD"), ("nz", "NZD"), ("sg", "SGD"), ("mop", "MOP"),
  ]
}
