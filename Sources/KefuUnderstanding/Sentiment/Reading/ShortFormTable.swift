/// The short forms of English by key, in one small table: looked up for every word.
struct ShortFormTable: ~Copyable {
  struct Form: BitwiseCopyable {
    var word: UInt32
    var first: UInt32
    /// 0 if the form stands for one word.
    var second: UInt32
  }

  private static let capacity = 256
  private let slots: UnsafeMutablePointer<Form>
  private let endings: [(units: [UInt16], key: UInt32)]
  let can: UInt32
  let will: UInt32

  init() {
    let scratch = UnsafeMutablePointer<UInt16>.allocate(capacity: EnglishStemmer.limit)
    defer { scratch.deallocate() }
    func key(_ word: String, stemmed: Bool) -> UInt32 {
      var length = 0
      for unit in word.utf16.prefix(EnglishStemmer.limit) {
        scratch[length] = unit
        length += 1
      }
      let written = ItemKey.word(scratch, length)
      guard stemmed else { return written }
      let stem = EnglishStemmer.stem(scratch, length)
      return stem <= 3 ? written : ItemKey.word(scratch, stem)
    }
    slots = .allocate(capacity: ShortFormTable.capacity)
    slots.initialize(
      repeating: Form(word: 0, first: 0, second: 0), count: ShortFormTable.capacity)
    for form in EnglishShortForm.words.keys.sorted() {
      let words = EnglishShortForm.words[form] ?? []
      let entry = Form(
        word: key(form, stemmed: false), first: key(words.first ?? form, stemmed: true),
        second: words.count > 1 ? key(words[1], stemmed: true) : 0)
      var slot = Int(entry.word) & (ShortFormTable.capacity - 1)
      while slots[slot].word != 0 { slot = (slot + 1) & (ShortFormTable.capacity - 1) }
      slots[slot] = entry
    }
    endings = EnglishShortForm.endings.map { ($0.ending, key($0.word, stemmed: true)) }
    can = key("can", stemmed: true)
    will = key("will", stemmed: true)
  }

  deinit { slots.deallocate() }

  @inline(__always)
  func form(of word: UInt32) -> Form? {
    var slot = Int(word) & (ShortFormTable.capacity - 1)
    while slots[slot].word != 0 {
      if slots[slot].word == word { return slots[slot] }
      slot = (slot + 1) & (ShortFormTable.capacity - 1)
    }
    return nil
  }

  /// The key of the word that an ending after an apostrophe stands for; `nil` for 's and what is none.
  func ending(of units: UnsafeMutablePointer<UInt16>, _ length: Int) -> UInt32? {
    for ending in endings where ending.units.count == length {
      if ending.units.indices.allSatisfy({ units[$0] == ending.units[$0] }) { return ending.key }
    }
    return nil
  }
}
