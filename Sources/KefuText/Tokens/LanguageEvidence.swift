package import KefuValues

extension Tokenizer {
  /// The language that the words of the last message give evidence of.
  ///
  /// Han characters are counted against Latin words of two letters or more, identifiers and addresses left out.
  /// One kind alone decides; of both, the one that outweighs the other three times; else `mixed`. Kana or another
  /// script that outweighs both gives `und`, as do digits and signs alone.
  package func language() -> Language {
    var han = 0
    var latin = 0
    var other = 0
    for index in 0..<tokens.count {
      let token = tokens[index]
      switch token.kind {
      case .han: han += token.range.count
      case .latin:
        if token.range.count > 1 || text.units[token.range.lowerBound] == 0x69 { latin += 1 }
      case .otherWord: other += 1
      case .number, .identifier, .url, .email, .emoji, .kaomoji, .punctuation, .symbol: break
      }
    }
    if other > latin, other * 2 > han { return .und }
    switch (han, latin) {
    case (0, 0): return .und
    case (_, 0): return .zh
    case (0, _): return .en
    default:
      if han >= 3 * latin { return .zh }
      return latin >= 3 * han ? .en : .mixed
    }
  }
}
