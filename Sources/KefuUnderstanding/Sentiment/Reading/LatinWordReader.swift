import KefuText

/// Reads one English word as keys: stems it, writes short forms out (don't: do, not).
struct LatinWordReader: ~Copyable {
  /// At most two words.
  private(set) var count = 0
  let keys: UnsafeMutablePointer<UInt32> = .allocate(capacity: 2)
  /// The words as written, or a drawn-out word with its letters single.
  let others: UnsafeMutablePointer<UInt32> = .allocate(capacity: 2)
  private(set) var isElongated = false
  private let scratch: UnsafeMutablePointer<UInt16> = .allocate(capacity: EnglishStemmer.limit)
  private let shortForms = ShortFormTable()

  init() {}

  deinit {
    keys.deallocate()
    others.deallocate()
    scratch.deallocate()
  }

  /// Replaces the keys by those of a token.
  mutating func read(_ token: Token, _ text: borrowing TextBuffer) {
    count = 0
    isElongated = false
    let units = text.units + Int(token.start)
    let length = token.range.count
    if length > EnglishStemmer.limit {
      append(key: ItemKey.word(units, length), other: 0)
      return
    }
    if text.sourceEnds[Int(token.end) - 1] - text.sourceStarts[Int(token.start)] > length,
      appendElongated(token, text)
    {
      return
    }
    if let mark = apostrophe(units, length) {
      readApostrophe(units, length, mark: mark)
      return
    }
    let written = ItemKey.word(units, length)
    if let form = shortForms.form(of: written) {
      append(key: form.first, other: 0)
      if form.second != 0 { append(key: form.second, other: 0) }
      return
    }
    appendStem(units, length, written: written)
  }

  private mutating func append(key: UInt32, other: UInt32) {
    keys[count] = key
    others[count] = other
    count += 1
  }

  private mutating func appendStem(
    _ units: UnsafeMutablePointer<UInt16>, _ length: Int, written: UInt32
  ) {
    append(key: stemKey(units, length, written: written), other: written)
  }

  /// The key of a word's stem; of the word itself if the stem is so short that it is another word: care, car.
  private func stemKey(
    _ units: UnsafeMutablePointer<UInt16>, _ length: Int, written: UInt32
  ) -> UInt32 {
    if length <= 3 { return written }
    scratch.update(from: units, count: length)
    let stem = EnglishStemmer.stem(scratch, length)
    return stem <= 3 ? written : ItemKey.word(scratch, stem)
  }

  /// The last apostrophe, if at most two letters follow it.
  private func apostrophe(_ units: UnsafeMutablePointer<UInt16>, _ length: Int) -> Int? {
    var position = length - 2
    while position > 0, position >= length - 3 {
      if units[position] == 0x27 || units[position] == 0x2019 { return position }
      position -= 1
    }
    return nil
  }

  private mutating func readApostrophe(
    _ units: UnsafeMutablePointer<UInt16>, _ length: Int, mark: Int
  ) {
    let ending = shortForms.ending(of: units + mark + 1, length - mark - 1)
    // n't: the n belongs to the ending; of can't and won't too little is left.
    var base = mark
    if ending != nil, units[mark + 1] == 0x74, mark > 1 { base = mark - 1 }
    let written = ItemKey.word(units, base)
    if base == 2, units[0] == 0x63 || units[0] == 0x77, units[mark + 1] == 0x74 {
      let whole = units[0] == 0x63 ? shortForms.can : shortForms.will
      append(key: whole, other: 0)
    } else {
      appendStem(units, base, written: written)
    }
    if let ending { append(key: ending, other: 0) }
  }

  /// Reads soooo as "soo" or "so"; returns whether a letter was drawn out.
  private mutating func appendElongated(_ token: Token, _ text: borrowing TextBuffer) -> Bool {
    let single = UnsafeMutablePointer<UInt16>.allocate(capacity: EnglishStemmer.limit)
    defer { single.deallocate() }
    var length = 0
    for position in token.range {
      let unit = text.units[position]
      if text.sourceEnds[position] - text.sourceStarts[position] > 1, unit.isLetter {
        isElongated = true
        if length > 0, single[length - 1] == unit { continue }
      }
      single[length] = unit
      length += 1
    }
    guard isElongated else { return false }
    let units = text.units + Int(token.start)
    append(
      key: stemKey(units, token.range.count, written: ItemKey.word(units, token.range.count)),
      other: stemKey(single, length, written: ItemKey.word(single, length)))
    return true
  }
}
