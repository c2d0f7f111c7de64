import KefuText

/// Counts words and characters of examples, to make a `ReadingModel`.
struct ReadingCounts {
  var words: [UInt64: Int] = [:]
  var wordPairs: [UInt64: Int] = [:]
  /// Stems of words, which are known though nobody says them.
  var stems: Set<UInt64> = []
  var characterPairs: [UInt32: Int] = [:]
  /// How often two characters stand together in one word.
  var pairsInWords: [UInt32: Int] = [:]
  var characters = [UInt32](repeating: 0, count: ReadingModel.characterCount)
  var characterTotal = 0
  var wordTotal = 0
  var runCount = 0

  /// Counts the message that `tokenizer` holds.
  mutating func add(_ tokenizer: borrowing Tokenizer) {
    let units = tokenizer.text.units
    var previousWord: UInt64 = 0
    for index in 0..<tokenizer.tokens.count {
      let token = tokenizer.tokens[index]
      if token.kind == .latin {
        let hash = ReadingHash.word(units, token.range)
        if words[hash] == nil { stems.insert(KnownWords.stem(of: units, token.range)) }
        words[hash, default: 0] += 1
        wordTotal += 1
        if previousWord != 0 { wordPairs[ReadingHash.words(previousWord, hash), default: 0] += 1 }
        previousWord = hash
      } else {
        previousWord = 0
        if token.kind == .han { addPairs(inWord: units, token.range) }
      }
    }
    var previous: UInt16 = 0
    for position in 0..<tokenizer.text.count {
      let unit = units[position].isHan ? units[position] : 0
      if unit != 0 {
        characters[Int(unit - ReadingModel.firstCharacter)] += 1
        characterTotal += 1
      }
      if unit == 0, previous == 0 { continue }
      if unit == 0 { runCount += 1 }
      characterPairs[ReadingCounts.key(previous, unit), default: 0] += 1
      previous = unit
    }
    if previous != 0 {
      runCount += 1
      characterPairs[ReadingCounts.key(previous, 0), default: 0] += 1
    }
  }

  /// Makes a word of the dictionary known, without counting it as said.
  mutating func addKnown(_ tokenizer: borrowing Tokenizer) {
    let units = tokenizer.text.units
    for index in 0..<tokenizer.tokens.count where tokenizer.tokens[index].kind == .latin {
      words[ReadingHash.word(units, tokenizer.tokens[index].range), default: 0] += 0
      stems.insert(KnownWords.stem(of: units, tokenizer.tokens[index].range))
    }
    addPairs(inWord: units, 0..<tokenizer.text.count)
    for position in 1..<max(1, tokenizer.text.count)
    where units[position].isHan && units[position - 1].isHan {
      characterPairs[ReadingCounts.key(units[position - 1], units[position]), default: 0] += 1
    }
  }

  private mutating func addPairs(
    inWord units: UnsafeMutablePointer<UInt16>, _ range: Range<Int>
  ) {
    for position in range.dropFirst() where units[position].isHan && units[position - 1].isHan {
      pairsInWords[ReadingCounts.key(units[position - 1], units[position]), default: 0] += 1
    }
  }

  @inline(__always)
  static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }
}
