import KefuText

extension MessageReader {
  /// So many letters of a message are read as pinyin, so that a page of it costs no more.
  private static let letterLimit = 256

  /// Reads runs of Latin words that are pinyin, and abbreviations among Chinese.
  ///
  /// - Returns: Whether odd words of this message may be pinyin even where no reading of them was found.
  mutating func readPinyin(of tokenizer: borrowing Tokenizer) -> Bool {
    let tokens = tokenizer.tokens.count
    var hasHan = false
    var english = 0
    for index in 0..<tokens {
      let token = tokenizer.tokens[index]
      if token.isHan { hasHan = true }
      if token.isLatin, !isSpellable(index, tokenizer) { english += 1 }
    }
    if hasHan { readAbbreviations(of: tokenizer) }
    // One odd word among English ones is a slip of English.
    if !hasHan, english >= 2 { return false }
    var letters = 0
    var index = 0
    while index < tokens, letters < MessageReader.letterLimit {
      guard isSpellable(index, tokenizer) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < tokens, isSpellable(end, tokenizer),
        tokenizer.tokens[end].start - tokenizer.tokens[end - 1].end <= 1
      { end += 1 }
      letters += readPinyin(
        index..<end, isAlone: !hasHan && english == 0 && tokens > 2, tokenizer)
      index = end
    }
    return hasHan || english == 0 && tokens > 2
  }

  private mutating func readAbbreviations(of tokenizer: borrowing Tokenizer) {
    for index in 0..<tokenizer.tokens.count where isUnknownWord(index, tokenizer) {
      let range = tokenizer.tokens[index].range
      let hash = ReadingHash.word(tokenizer.text.units, range)
      if let reading = Abbreviations.readings[hash] { rewrite(range, as: reading, .pinyin) }
    }
  }

  /// Reads a run of words that can be cut into syllables, if it makes sense; gives its length in letters.
  private mutating func readPinyin(
    _ run: Range<Int>, isAlone: Bool, _ tokenizer: borrowing Tokenizer
  ) -> Int {
    var run = run
    var unknown = 0
    for index in run where isUnknownWord(index, tokenizer) { unknown += 1 }
    guard unknown > 0 || isAlone else { return 0 }
    // English words that look like pinyin are left at the ends.
    while let first = run.first, !isAlone, !isUnknownWord(first, tokenizer) {
      run = first + 1..<run.upperBound
    }
    while let last = run.last, !isAlone, !isUnknownWord(last, tokenizer) {
      run = run.lowerBound..<last
    }
    guard isAlone || unknown * 2 >= run.count else { return 0 }
    let units = tokenizer.text.units
    var letters: [UInt16] = []
    var breaks: [Bool] = []
    for index in run {
      var isBreak = true
      for position in tokenizer.tokens[index].range {
        if units[position] == 0x27 || units[position] == 0x2019 {
          isBreak = true
          continue
        }
        letters.append(units[position])
        breaks.append(isBreak)
        isBreak = false
      }
    }
    let start = tokenizer.tokens[run.lowerBound].range.lowerBound
    let end = tokenizer.tokens[run.upperBound - 1].range.upperBound
    guard !isTaken(start..<end) else { return 0 }
    let before = start > 0 && units[start - 1].isHan ? units[start - 1] : 0
    let after = end < tokenizer.text.count && units[end].isHan ? units[end] : 0
    guard lattice.decode(letters, breaks: breaks, before: before, after: after, pinyin, model),
      makesSense(lattice.characters, before: before, after: after)
    else { return letters.count }
    rewrite(start..<end, as: lattice.characters, .pinyin)
    return letters.count
  }

  /// Whether most neighbours in a reading are neighbours in the examples.
  private func makesSense(_ characters: [UInt16], before: UInt16, after: UInt16) -> Bool {
    var pairs = 0
    var said = 0
    for index in 1..<max(1, characters.count) {
      pairs += 1
      if model.count(of: characters[index - 1], characters[index]) >= 2 { said += 1 }
    }
    switch pairs {
    case 0:
      return before != 0 && model.count(of: before, characters[0]) >= 3
        || after != 0 && model.count(of: characters[0], after) >= 3
    case 1:
      return model.count(of: characters[0], characters[1]) >= 3
    default:
      return said * 3 >= pairs * 2
    }
  }

  /// Whether a Latin word can be cut into syllables.
  func isSpellable(_ index: Int, _ tokenizer: borrowing Tokenizer) -> Bool {
    let token = tokenizer.tokens[index]
    guard token.isLatin, token.range.count <= PinyinLattice.limit
    else { return false }
    return isPinyin(tokenizer.text.units, token.range)
  }

  /// Whether letters can be cut into syllables.
  func isPinyin(_ units: UnsafeMutablePointer<UInt16>, _ range: Range<Int>) -> Bool {
    // A bit for each place that a syllable may begin at, from `position` on.
    var reachable: UInt64 = 1
    for position in range {
      let isHere = reachable & 1 != 0
      reachable >>= 1
      let unit = units[position]
      if unit == 0x27 || unit == 0x2019 {
        if !isHere { return false }
        reachable = 1
        continue
      }
      guard unit >= 0x61, unit <= 0x7A else { return false }
      guard isHere else {
        if reachable == 0 { return false }
        continue
      }
      var key: UInt32 = 0
      for length in 0..<min(PinyinTable.longestSyllable, range.upperBound - position) {
        let letter = units[position + length]
        guard letter >= 0x61, letter <= 0x7A else { break }
        key = PinyinTable.key(key, letter)
        if pinyin.syllable(key) != 0 { reachable |= 1 << UInt64(length) }
      }
      if reachable == 0 { return false }
    }
    return reachable & 1 != 0
  }
}
