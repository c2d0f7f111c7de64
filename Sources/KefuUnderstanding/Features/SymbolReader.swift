import KefuText

/// A word as the features see it: its own hash, the hash that stands for its class, and where it is.
struct Symbol: BitwiseCopyable {
  var word: UInt64
  /// Equals `word` if the word has no class.
  var masked: UInt64
  /// The unit that stands for it in a run of Chinese, or 0 if its characters do.
  var maskUnit: UInt16
  var start: Int32
  var end: Int32
  /// Whether pairs are made of it: signs between words are not.
  var isWord: Bool
  var isHan: Bool
}

/// Reads tokens as symbols: stems English, writes short forms out, gives numbers, addresses and dictionary words a class.
struct SymbolReader: ~Copyable {
  private let stem: UnsafeMutablePointer<UInt16> = .allocate(capacity: EnglishStemmer.limit)
  private let shortForms: ShortFormHashes
  private let endings: [(ending: [UInt16], word: UInt64)]
  private let possessive = Array("s".utf16)

  init() {
    let scratch = UnsafeMutablePointer<UInt16>.allocate(capacity: EnglishStemmer.limit)
    defer { scratch.deallocate() }
    func stemmed(_ word: String) -> UInt64 {
      var length = 0
      for unit in word.utf16 {
        scratch[length] = unit
        length += 1
      }
      return SymbolReader.hash(scratch, EnglishStemmer.stem(scratch, length))
    }
    shortForms = ShortFormHashes(
      hash: { form in form.utf16.reduce(SymbolReader.wordSeed) { extended($0, by: UInt64($1)) } },
      stem: stemmed)
    endings = EnglishShortForm.endings.map { ($0.ending, stemmed($0.word)) }
  }

  deinit { stem.deallocate() }

  private static let wordSeed: UInt64 = 0x6b65_6675_0001
  private static let classSeed: UInt64 = 0x6b65_6675_0002
  /// Private-use units that stand for a masked word in a run of Chinese.
  private static let maskBase: UInt16 = 0xE000

  /// Appends the symbols of one token.
  @inline(__always)
  func read(
    _ token: Token, units: UnsafeMutablePointer<UInt16>,
    into symbols: inout GrowingBuffer<Symbol>
  ) {
    switch token.kind {
    case .url, .email:
      let hash = extended(SymbolReader.classSeed, by: 0x300 + UInt64(token.kind.rawValue))
      symbols.append(
        symbol(token, word: hash, masked: hash, unit: 0x300 + UInt16(token.kind.rawValue)))
    case .number, .identifier:
      let kind = numericKind(token)
      let word = SymbolReader.hash(units + Int(token.start), token.range.count)
      let masked =
        token.wordClass != 0 ? UInt64(token.wordClass) : 0x200 + UInt64(kind)
      symbols.append(
        symbol(
          token, word: word, masked: extended(SymbolReader.classSeed, by: masked),
          unit: UInt16(masked)))
    case .latin:
      readLatin(token, units: units, into: &symbols)
    case .han, .otherWord, .emoji, .kaomoji, .punctuation, .symbol:
      let word = SymbolReader.hash(units + Int(token.start), token.range.count)
      appendWord(token, word: word, into: &symbols)
    }
  }

  /// Appends a symbol for a word that may have a class of the dictionary.
  @inline(__always)
  private func appendWord(_ token: Token, word: UInt64, into symbols: inout GrowingBuffer<Symbol>) {
    guard token.wordClass != 0 else {
      symbols.append(symbol(token, word: word, masked: word, unit: 0))
      return
    }
    let masked = extended(SymbolReader.classSeed, by: UInt64(token.wordClass))
    symbols.append(symbol(token, word: word, masked: masked, unit: UInt16(token.wordClass)))
  }

  private func readLatin(
    _ token: Token, units: UnsafeMutablePointer<UInt16>, into symbols: inout GrowingBuffer<Symbol>
  ) {
    let start = Int(token.start)
    let length = token.range.count
    if token.wordClass == 0 {
      if length <= ShortFormHashes.longest,
        let form = shortForms.form(of: SymbolReader.shortFormHash(units + start, length))
      {
        symbols.append(symbol(token, word: form.first, masked: form.first, unit: 0))
        if form.hasSecond {
          symbols.append(symbol(token, word: form.second, masked: form.second, unit: 0))
        }
        return
      }
      if let mark = apostrophe(units + start, length) {
        let rest = length - mark - 1
        for (ending, word) in endings where isEqual(units + start + mark + 1, rest, to: ending) {
          // n't: the n belongs to the ending.
          let base = ending.count == 1 && ending[0] == 0x74 && mark > 1 ? mark - 1 : mark
          appendStem(token, units + start, base, into: &symbols)
          symbols.append(symbol(token, word: word, masked: word, unit: 0))
          return
        }
        if isEqual(units + start + mark + 1, rest, to: possessive) {
          appendStem(token, units + start, mark, into: &symbols)
          // Both readings of 's are one word: what's, the shop's.
          appendStem(token, units + start + mark + 1, 1, into: &symbols)
          return
        }
      }
    }
    appendStem(token, units + start, length, into: &symbols)
  }

  @inline(__always)
  private func appendStem(
    _ token: Token, _ units: UnsafeMutablePointer<UInt16>, _ length: Int,
    into symbols: inout GrowingBuffer<Symbol>
  ) {
    guard length <= EnglishStemmer.limit else {
      appendWord(token, word: SymbolReader.hash(units, length), into: &symbols)
      return
    }
    stem.update(from: units, count: length)
    appendWord(
      token, word: SymbolReader.hash(stem, EnglishStemmer.stem(stem, length)), into: &symbols)
  }

  private func apostrophe(_ units: UnsafeMutablePointer<UInt16>, _ length: Int) -> Int? {
    var position = length - 2
    while position > 0, position >= length - 3 {
      if units[position] == 0x27 || units[position] == 0x2019 { return position }
      position -= 1
    }
    return nil
  }

  private func isEqual(
    _ units: UnsafeMutablePointer<UInt16>, _ length: Int, to other: [UInt16]
  ) -> Bool {
    length == other.count && other.indices.allSatisfy { units[$0] == other[$0] }
  }

  @inline(__always)
  private func symbol(_ token: Token, word: UInt64, masked: UInt64, unit: UInt16) -> Symbol {
    Symbol(
      word: word, masked: masked, maskUnit: unit == 0 ? 0 : SymbolReader.maskBase + unit,
      start: token.start, end: token.end, isWord: token.isWord, isHan: token.isHan)
  }

  /// A small number, a longer one (a price, a year), a long one (an order, a phone), or letters and digits.
  @inline(__always)
  private func numericKind(_ token: Token) -> UInt16 {
    if token.kind == .identifier { return token.range.count >= 5 ? 4 : 3 }
    return token.range.count <= 2 ? 0 : token.range.count <= 4 ? 1 : 2
  }

  /// As `hash`, either apostrophe taken for the typewriter's.
  @inline(__always)
  private static func shortFormHash(_ units: UnsafeMutablePointer<UInt16>, _ length: Int) -> UInt64
  {
    var hash = wordSeed
    for position in 0..<length {
      let unit = units[position]
      hash = extended(hash, by: UInt64(unit == 0x2019 ? 0x27 : unit))
    }
    return hash
  }

  @inline(__always)
  private static func hash(_ units: UnsafeMutablePointer<UInt16>, _ length: Int) -> UInt64 {
    var hash = wordSeed
    for position in 0..<length { hash = extended(hash, by: UInt64(units[position])) }
    return hash
  }
}
