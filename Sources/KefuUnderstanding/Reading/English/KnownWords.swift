/// The Latin words that need no other reading.
enum KnownWords {
  /// 1 + how often they are said, by hash: words of the examples, ordinary words, short forms.
  static func all(saidIn examples: [UInt64: Int], stems: Set<UInt64>) -> [UInt64: Int] {
    var known = examples.mapValues { $0 + 1 }
    for stem in stems where known[stem] == nil { known[stem] = 1 }
    func add(_ word: some Sequence<UInt16>) {
      var polynomial: UInt64 = 0
      for unit in word { polynomial = ReadingHash.extended(polynomial, unit) }
      let hash = ReadingHash.word(polynomial)
      if known[hash] == nil { known[hash] = 1 }
      var units = Array(word)
      let stem = units.withUnsafeMutableBufferPointer { units in
        units.baseAddress.map { KnownWords.stem(of: $0, 0..<units.count) }
      }
      if let stem, known[stem] == nil { known[stem] = 1 }
    }
    let ordinary = CommonEnglishWords.list.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for word in ordinary.split(whereSeparator: { $0 == " " || $0 == "\n" }) { add(word.utf16) }
    for form in EnglishShortForm.words.keys { add(form.utf16) }
    return known
  }

  /// The hash of a word's stem.
  static func stem(of units: UnsafeMutablePointer<UInt16>, _ range: Range<Int>) -> UInt64 {
    guard range.count <= EnglishStemmer.limit else { return ReadingHash.word(units, range) }
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: EnglishStemmer.limit) { copy in
      guard let word = copy.baseAddress else { return 0 }
      word.initialize(from: units + range.lowerBound, count: range.count)
      return ReadingHash.word(word, 0..<EnglishStemmer.stem(word, range.count))
    }
  }
}
