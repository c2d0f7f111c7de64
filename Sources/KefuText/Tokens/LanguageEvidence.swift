package import KefuValues

/// What the words of a message say of its language.
package struct LanguageEvidence: Hashable, Sendable {
  package var language: Language
  /// How many Han characters or Latin words speak for it; 0 for `und` and for words that both languages use.
  package var weight: Int

  fileprivate static let sharedWords = ["ok", "okay", "okk", "hi", "hello", "bye", "byebye"]
    .map { Array($0.utf16) }

  package init(language: Language, weight: Int) {
    self.language = language
    self.weight = weight
  }
}

extension Tokenizer {
  /// The language that the words of the last message give evidence of.
  ///
  /// Han characters are counted against Latin words of two letters or more, identifiers and addresses left out.
  /// One kind alone decides; of both, the one that outweighs the other three times; else `mixed`. Kana or another
  /// script that outweighs both gives `und`, as do digits and signs alone.
  package func languageEvidence() -> LanguageEvidence {
    var han = 0
    var latin = 0
    var shared = 0
    var other = 0
    for index in 0..<tokens.count {
      let token = tokens[index]
      switch token.kind {
      case .han: han += token.range.count
      case .latin:
        if token.range.count > 1 || text.units[token.range.lowerBound] == 0x69 {
          latin += 1
          if isShared(token) { shared += 1 }
        }
      case .otherWord: other += 1
      case .number, .identifier, .url, .email, .emoji, .kaomoji, .punctuation, .symbol: break
      }
    }
    if other > latin, other * 2 > han { return LanguageEvidence(language: .und, weight: 0) }
    switch (han, latin) {
    case (0, 0): return LanguageEvidence(language: .und, weight: 0)
    case (_, 0): return LanguageEvidence(language: .zh, weight: han)
    case (0, _): return LanguageEvidence(language: .en, weight: latin - shared)
    default:
      if han >= 3 * latin { return LanguageEvidence(language: .zh, weight: han) }
      if latin >= 3 * han { return LanguageEvidence(language: .en, weight: latin) }
      return LanguageEvidence(language: .mixed, weight: han + latin)
    }
  }

  /// Whether a word is English that Chinese uses as its own: OK, hi, bye.
  private func isShared(_ token: Token) -> Bool {
    switch text.units[token.range.lowerBound] {
    case 0x62, 0x68, 0x6F: break  // b h o
    default: return false
    }
    return LanguageEvidence.sharedWords.contains { word in
      word.count == token.range.count
        && word.indices.allSatisfy { text.units[token.range.lowerBound + $0] == word[$0] }
    }
  }

  /// The language alone.
  package func language() -> Language { languageEvidence().language }
}
