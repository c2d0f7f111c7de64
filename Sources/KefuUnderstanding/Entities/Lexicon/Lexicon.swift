import KefuText

/// The words that the grammars of the system entities know: one trie for all, built once and shared.
///
/// To add words, add a line to a table (`LexiconTables`); a line is `value: word, word` and words stand in normalised
/// form (lower case, Simplified). A word that stands in several tables has several entries.
///
/// `@unchecked Sendable`: the memory is written in `init` alone and never freed, so that a look-up from any thread
/// counts no references.
struct Lexicon: @unchecked Sendable {
  /// A meaning of a word.
  struct Entry {
    var classes: LexiconClasses
    /// The next entry of the same word, or 0.
    var next: UInt16
    /// The value's UTF-8, in memory of the program.
    var value: UnsafeBufferPointer<UInt8>
  }

  static let shared = Lexicon(tables: LexiconTables.all + LexiconTables.dates)

  private let edges: UnsafeMutablePointer<UserDictionary.Edge>
  private let mask: Int
  /// Entry 0 is none.
  private let entries: UnsafeMutablePointer<Entry>
  /// The `UnitClass` of every unit.
  private let unitClasses: UnsafeMutablePointer<UnitClass>
  /// Of the Latin words of `LexiconClasses.words` and numbers; they have three units at least.
  private let wordStarts: LexiconStarts
  /// Of the others of `LexiconClasses.words`.
  private let otherWordStarts: LexiconStarts
  /// Of the words that dates begin with, and those that hide them.
  private let dateStarts: LexiconStarts

  init(tables: [LexiconTable]) {
    var trie = WordTrie(minimumEdges: 8192)
    let unitClasses = UnsafeMutablePointer<UnitClass>.allocate(capacity: 1 << 16)
    unitClasses.initialize(repeating: [], count: 1 << 16)
    UnitClass.mark(unitClasses)
    let wordStarts = LexiconStarts(length: 3)
    let otherWordStarts = LexiconStarts(length: 2)
    let dateStarts = LexiconStarts(length: 2)
    var list = [Entry(classes: [], next: 0, value: UnsafeBufferPointer(start: nil, count: 0))]
    list.reserveCapacity(4096)
    var units: [UInt16] = []
    for table in tables {
      table.forEachWord { word, value in
        // Entry numbers have 16 bits.
        guard list.count < Int(UInt16.max) else { return }
        units.removeAll(keepingCapacity: true)
        var decoder = UTF8Decoder(word)
        // No table has a character beyond the basic plane.
        while !decoder.isAtEnd { units.append(UInt16(truncatingIfNeeded: decoder.next())) }
        if let first = units.first,
          !table.classes.isDisjoint(with: LexiconClasses.words.union(.number))
        {
          if first.isLetter {
            wordStarts.insert(units)
          } else if !first.isDigit {
            unitClasses[Int(first)].insert(.word)
            otherWordStarts.insert(units)
          }
        }
        if let first = units.first,
          !table.classes.isDisjoint(with: LexiconClasses.dateStart.union(.number))
        {
          unitClasses[Int(first)].insert(.date)
          dateStarts.insert(units)
        } else if table.classes.contains(.dateStop) {
          // They hide a shorter word that a date begins with.
          dateStarts.insert(units)
        }
        trie.insert(units) { ending in
          list.append(Entry(classes: table.classes, next: ending, value: value))
          ending = UInt16(list.count - 1)
        }
      }
    }
    self.unitClasses = unitClasses
    self.wordStarts = wordStarts
    self.otherWordStarts = otherWordStarts
    self.dateStarts = dateStarts
    mask = trie.edges.count - 1
    edges = .allocate(capacity: trie.edges.count)
    edges.initialize(from: trie.edges, count: trie.edges.count)
    entries = .allocate(capacity: list.count)
    entries.initialize(from: list, count: list.count)
  }

  @inline(__always)
  func unitClass(of unit: UInt16) -> UnitClass { unitClasses[Int(unit)] }

  /// Whether a word of `LexiconClasses.words` or a number may start at a Latin letter.
  @inline(__always)
  func mayStartWord(in text: GrammarText, at start: Int) -> Bool {
    wordStarts.mayContain(text, at: start)
  }

  /// Whether a word of `LexiconClasses.words` may start at a unit of the class `word`.
  @inline(__always)
  func mayStartOtherWord(in text: GrammarText, at start: Int) -> Bool {
    otherWordStarts.mayContain(text, at: start) || otherWordStarts.mayContain(text[start])
  }

  /// Whether a date may start at a unit of the class `date`.
  @inline(__always)
  func mayStartDate(in text: GrammarText, at start: Int) -> Bool {
    let unit = text[start]
    if unit.isLetter {
      guard text.isWordStart(start) else { return false }
      // "A week ago" starts with no word of the lexicon.
      return !text[start + 1].isLetter || dateStarts.mayContain(text, at: start)
    }
    return !unitClass(of: unit).isDisjoint(with: [.digit, .numeral])
      || mayStartDateWord(in: text, at: start)
  }

  /// Whether a word that a date begins with, or that hides one, may start at a position.
  @inline(__always)
  func mayStartDateWord(in text: GrammarText, at start: Int) -> Bool {
    dateStarts.mayContain(text, at: start) || dateStarts.mayContain(text[start])
  }

  /// The value of an entry.
  func value(of entry: UInt16) -> String {
    String(decoding: entries[Int(entry)].value, as: UTF8.self)
  }

  /// The value of an entry whose values are currency codes.
  func currency(of entry: UInt16) -> Currency { Currency(entries[Int(entry)].value) }

  /// The value of an entry whose values are whole numbers.
  func number(of entry: UInt16) -> Int {
    entries[Int(entry)].value.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
  }

  /// The entry of the currency whose code or name is the word in a range, digits perhaps behind it.
  func currencyPrefix(in text: GrammarText, _ range: Range<Int>) -> UInt16? {
    guard range.count == 3 else { return nil }
    let word = GrammarText(prefix: range.upperBound, of: text)
    guard let match = longestMatch(in: word, at: range.lowerBound, of: .currency),
      match.end == range.upperBound
    else { return nil }
    return match.entry
  }

  /// The entry of a word, or `nil`; for words that a grammar names.
  func entry(of word: StaticString, _ classes: LexiconClasses) -> UInt16? {
    let units = Array(word.description.utf16)
    let copy = UnsafeMutablePointer<UInt16>.allocate(capacity: units.count)
    defer { copy.deallocate() }
    copy.initialize(from: units, count: units.count)
    let text = GrammarText(units: copy, count: units.count, lexicon: self)
    guard let match = longestMatch(in: text, at: 0, of: classes), match.end == units.count else {
      return nil
    }
    return match.entry
  }

  /// What an entry is.
  @inline(__always)
  func classes(of entry: UInt16) -> LexiconClasses { entries[Int(entry)].classes }

  /// The longest word of the given classes that starts at a position, its end and its entry, or `nil`.
  ///
  /// A word that ends in a Latin letter or digit must not be followed by another. Of several entries with a class in
  /// common the one of the later table is found.
  @inline(__always)
  func longestMatch(
    in text: GrammarText, at start: Int, of classes: LexiconClasses
  ) -> (end: Int, entry: UInt16)? {
    var node: UInt32 = 0
    var position = start
    var best: (end: Int, entry: UInt16)?
    while position < text.count {
      let unit = text[position]
      var slot = UserDictionary.slot(node, unit, mask: mask)
      while edges[slot].target != 0, edges[slot].source != node || edges[slot].unit != unit {
        slot = (slot + 1) & mask
      }
      guard edges[slot].target != 0 else { break }
      node = edges[slot].target
      position += 1
      var entry = edges[slot].ending
      while entry != 0 {
        if !entries[Int(entry)].classes.isDisjoint(with: classes) {
          if !unit.isAlphanumeric || text.isWordEnd(position) { best = (position, entry) }
          break
        }
        entry = entries[Int(entry)].next
      }
    }
    return best
  }
}
