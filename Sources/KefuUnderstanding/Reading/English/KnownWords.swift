/// The Latin words that need no other reading.
enum KnownWords {
  /// 1 + how often they are said, by hash: words of the examples, ordinary words, short forms.
  static func all(saidIn examples: [UInt64: Int]) -> [UInt64: Int] {
    var known = examples.mapValues { $0 + 1 }
    func add(_ word: some Sequence<UInt16>) {
      var polynomial: UInt64 = 0
      for unit in word { polynomial = ReadingHash.extended(polynomial, unit) }
      let hash = ReadingHash.word(polynomial)
      if known[hash] == nil { known[hash] = 1 }
    }
    let ordinary = CommonEnglishWords.list.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for word in ordinary.split(whereSeparator: { $0 == " " || $0 == "\n" }) { add(word.utf16) }
    for form in EnglishShortForm.words.keys { add(form.utf16) }
    return known
  }
}
