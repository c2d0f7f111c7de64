/// Pairs of characters that the examples have, sorted by how they sound; those of one word first.
struct SoundIndex {
  private(set) var keys: [UInt32] = []
  private(set) var pairs: [UInt32] = []
  private(set) var filter = [UInt64](repeating: 0, count: ReadingModel.filterWords)

  /// A pair is taken for what was meant only if it is said so often.
  private static let smallestCount = 3
  /// Two characters of different words, so often.
  private static let smallestCountAcrossWords = 4
  /// The bit of a key that marks a pair of characters of different words.
  static let acrossWords: UInt32 = 1 << 31

  init(_ counts: ReadingCounts) {
    let table = PinyinTable.shared
    var entries: [(key: UInt32, pair: UInt32)] = []
    for (pair, count) in counts.characterPairs {
      let isWord = counts.pairsInWords[pair, default: 0] >= SoundIndex.smallestCount
      guard isWord || count >= SoundIndex.smallestCountAcrossWords else { continue }
      let first = UInt16(truncatingIfNeeded: pair >> 16)
      let second = UInt16(truncatingIfNeeded: pair)
      guard first != 0, second != 0 else { continue }
      var seen: [UInt32] = []
      table.forEachSound(of: first, second) { sound in
        let key = isWord ? sound : sound | SoundIndex.acrossWords
        if !seen.contains(key) {
          seen.append(key)
          entries.append((key, pair))
        }
      }
    }
    entries.sort { ($0.key, $0.pair) < ($1.key, $1.pair) }
    keys = entries.map(\.key)
    pairs = entries.map(\.pair)
    for key in keys {
      let (word, bit) = ReadingModel.filterBit(key)
      filter[word] |= bit
    }
  }
}

extension PinyinTable {
  /// Calls `body` with the key of each way in which two characters may sound, blurred.
  @inline(__always)
  func forEachSound(of first: UInt16, _ second: UInt16, _ body: (UInt32) -> Void) {
    let before = readings(of: first)
    let after = readings(of: second)
    for one in 0..<PinyinTable.readingLimit where before[one] != 0 {
      for other in 0..<PinyinTable.readingLimit where after[other] != 0 {
        body(UInt32(blurred[Int(before[one])]) << 16 | UInt32(blurred[Int(after[other])]))
      }
    }
  }

  /// Whether two characters share a reading exactly, and not a rare one.
  func soundAlike(_ one: UInt16, _ other: UInt16) -> Bool {
    let first = readings(of: one)
    let second = readings(of: other)
    for index in 0..<PinyinTable.frequentLimit where first[index] != 0 {
      for place in 0..<PinyinTable.frequentLimit where first[index] == second[place] {
        return true
      }
    }
    return false
  }
}
