import KefuText

extension MessageReader {
  /// Reads Latin words that nothing knows: Chinese in pinyin, words torn apart, misspelt or run together.
  mutating func readLatin(of tokenizer: borrowing Tokenizer) {
    let mayBePinyin = readPinyin(of: tokenizer)
    let count = tokenizer.tokens.count
    for index in 0..<count where isUnknownWord(index, tokenizer) {
      let range = tokenizer.tokens[index].range
      if isTaken(range) || mayBePinyin && isSpellable(index, tokenizer) { continue }
      if readTorn(index, tokenizer) { continue }
      guard latin.load(tokenizer.text.units, range) else { continue }
      if let cuts = cutsOfJoined(certain: true) {
        part(range, at: cuts)
      } else if let found = misspelling(
        before: wordHash(index - 1, tokenizer), after: wordHash(index + 1, tokenizer))
      {
        rewrite(range, as: found.word(from: latin.letters, count: latin.count), .spelling)
      } else if let cuts = cutsOfJoined(certain: false) {
        part(range, at: cuts)
      }
    }
  }

  /// Whether a token is a Latin word that neither examples nor dictionary nor ordinary English have, nor its stem.
  func isUnknownWord(_ index: Int, _ tokenizer: borrowing Tokenizer) -> Bool {
    let token = tokenizer.tokens[index]
    guard token.isLatin, token.wordClass == 0, token.range.count > 1 else {
      return false
    }
    let units = tokenizer.text.units
    if isKnown(units, token.range) { return false }
    guard token.range.count <= EnglishStemmer.limit else { return true }
    for position in token.range where units[position] == 0x27 || units[position] == 0x2019 {
      // It parts syllables rather than an English ending: xi'an, but not don't.
      return isPinyin(units, token.range)
    }
    return model.words.count(of: KnownWords.stem(of: units, token.range)) == 0
  }

  /// Puts spaces into the word in `latin`.
  private mutating func part(_ range: Range<Int>, at cuts: UInt64) {
    var units: [UInt16] = []
    for position in 0..<latin.count {
      if position > 0, cuts & (1 << UInt64(position)) != 0 { units.append(0x20) }
      units.append(latin.letters[position])
    }
    rewrite(range, as: units, .joined)
  }

  /// The hash of a token that is a Latin word, or 0.
  private func wordHash(_ index: Int, _ tokenizer: borrowing Tokenizer) -> UInt64 {
    guard index >= 0, index < tokenizer.tokens.count, tokenizer.tokens[index].isLatin else {
      return 0
    }
    return ReadingHash.word(tokenizer.text.units, tokenizer.tokens[index].range)
  }

  /// Reads a word and its neighbour as the one word that they are without the space.
  private mutating func readTorn(_ index: Int, _ tokenizer: borrowing Tokenizer) -> Bool {
    for first in [index, index - 1] {
      guard first >= 0, first + 1 < tokenizer.tokens.count,
        tokenizer.tokens[first].isLatin, tokenizer.tokens[first + 1].isLatin,
        tokenizer.tokens[first].end + 1 == tokenizer.tokens[first + 1].start
      else { continue }
      let units = tokenizer.text.units
      let left = tokenizer.tokens[first].range
      let right = tokenizer.tokens[first + 1].range
      var polynomial: UInt64 = 0
      for position in left { polynomial = ReadingHash.extended(polynomial, units[position]) }
      for position in right { polynomial = ReadingHash.extended(polynomial, units[position]) }
      // The longer the word, the less it takes: hardly two words make another by chance.
      let letters = left.count + right.count
      let count = model.words.count(of: ReadingHash.word(polynomial))
      guard count > (letters >= 7 ? 0 : letters >= 5 ? 3 : 20), letters >= 4, !isTaken(left),
        !isTaken(right)
      else { continue }
      rewrite(
        left.lowerBound..<right.upperBound,
        as: (Array(left) + Array(right)).map { units[$0] }, .joined)
      return true
    }
    return false
  }
}
