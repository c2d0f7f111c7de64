import KefuText

/// Finds the phrases of `PhraseList`s in a text; made once and shared.
struct PhraseMatcher: @unchecked Sendable {
  // @unchecked Sendable because the memory is written only before the first use and never freed.

  /// When a phrase is read otherwise.
  enum Condition: UInt8 {
    /// Always: it has a character that Mandarin has not.
    case always
    /// Where it cuts no word in two.
    case wholeWords
    /// Also only in a message that has a phrase of `always`.
    case besideCertain
  }

  struct Phrase {
    var condition: Condition
    var reason: Rewrite.Reason
    /// Units of `readings`.
    var start: Int32
    var end: Int32
  }

  struct Match {
    var end: Int
    var phrase: Int
  }

  let phrases: UnsafePointer<Phrase>
  let count: Int
  /// What the phrases are read as, one after the other.
  let readings: UnsafePointer<UInt16>
  private let edges: UnsafePointer<UserDictionary.Edge>
  private let mask: Int
  /// One bit per unit that is a phrase, and one for the hash of the two that begin a longer one, for a quick "no".
  private let single: UnsafePointer<UInt64>
  private let starts: UnsafePointer<UInt64>

  static let shared = PhraseMatcher()

  /// Characters that Cantonese alone has.
  private static let cantonese = Set("嘅咗唔冇喺佢哋嚟畀嗰啲咁睇揾攞乜咩嘢啱嬲㗎喎噃啩噚搵𠵱".utf16)

  private init() {
    var trie = WordTrie(minimumEdges: 2048)
    var phrases: [Phrase] = []
    var readings: [UInt16] = []
    var single = [UInt64](repeating: 0, count: 1024)
    var starts = [UInt64](repeating: 0, count: 1024)
    let normalizer = Normalizer()
    var buffer = TextBuffer()
    func normalised(_ text: Substring) -> [UInt16] {
      var text = String(text)
      text.withUTF8 { normalizer.normalize($0, into: &buffer) }
      return (0..<buffer.count).map { buffer.units[$0] }
    }
    func add(_ list: PhraseList, _ condition: Condition, _ reason: Rewrite.Reason) {
      list.forEachPhrase { phrase, reading in
        let units = normalised(phrase)
        let isCertain =
          condition == .always && units.contains(where: PhraseMatcher.cantonese.contains)
        let start = readings.count
        readings += normalised(reading)
        phrases.append(
          Phrase(
            condition: condition == .always && !isCertain ? .wholeWords : condition,
            reason: reason, start: Int32(start), end: Int32(readings.count)))
        let number = UInt16(truncatingIfNeeded: phrases.count)
        trie.insert(units) { if $0 == 0 { $0 = number } }
        if units.count == 1 {
          single[Int(units[0] >> 6)] |= 1 << UInt64(units[0] & 63)
        } else if units.count > 1 {
          let bit = PhraseMatcher.bit(units[0], units[1])
          starts[bit >> 6] |= 1 << UInt64(bit & 63)
        }
      }
    }
    add(CantoneseWords.certain, .always, .regional)
    add(CantoneseWords.probable, .besideCertain, .regional)
    add(TaiwanWords.table, .wholeWords, .regional)
    add(CommonConfusions.table, .wholeWords, .homophone)
    self.single = PhraseMatcher.kept(single)
    count = phrases.count
    mask = trie.edges.count - 1
    self.phrases = PhraseMatcher.kept(phrases)
    self.readings = PhraseMatcher.kept(readings)
    edges = PhraseMatcher.kept(trie.edges)
    self.starts = PhraseMatcher.kept(starts)
  }

  private static func kept<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    memory.initialize(from: elements, count: elements.count)
    return UnsafePointer(memory)
  }

  /// Whether a phrase may begin with two units.
  @inline(__always)
  func mayStart(with unit: UInt16, _ next: UInt16) -> Bool {
    let bit = PhraseMatcher.bit(unit, next)
    return (single[Int(unit >> 6)] >> UInt64(unit & 63) | starts[bit >> 6] >> UInt64(bit & 63)) & 1
      != 0
  }

  @inline(__always)
  private static func bit(_ unit: UInt16, _ next: UInt16) -> Int {
    Int(truncatingIfNeeded: ((UInt64(unit) << 16 | UInt64(next)) &* 0x9e37_79b9_7f4a_7c15) >> 48)
  }

  /// The longest phrase at `start` that `isAllowed`.
  func longestMatch(
    in units: UnsafeMutablePointer<UInt16>, from start: Int, count: Int,
    where isAllowed: (Match) -> Bool
  ) -> Match? {
    var node: UInt32 = 0
    var position = start
    var best: Match?
    while position < count {
      let unit = units[position]
      var slot = UserDictionary.slot(node, unit, mask: mask)
      while edges[slot].target != 0, edges[slot].source != node || edges[slot].unit != unit {
        slot = (slot + 1) & mask
      }
      guard edges[slot].target != 0 else { break }
      node = edges[slot].target
      position += 1
      if edges[slot].ending != 0 {
        let match = Match(end: position, phrase: Int(edges[slot].ending) - 1)
        if isAllowed(match) { best = match }
      }
    }
    return best
  }
}
