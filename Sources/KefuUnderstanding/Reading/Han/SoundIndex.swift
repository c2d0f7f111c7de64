/// Pairs of characters that stand together in the examples, sorted by how they sound.
struct SoundIndex {
  private(set) var keys: [UInt32] = []
  private(set) var pairs: [UInt32] = []
  private(set) var filter = [UInt64](repeating: 0, count: ReadingModel.filterWords)

  /// A pair is taken for what was meant only if it is said so often.
  static let smallestCount = 3

  init(_ counts: ReadingCounts) {
    let table = PinyinTable.shared
    var entries: [(key: UInt32, pair: UInt32)] = []
    for (pair, count) in counts.characterPairs where count >= SoundIndex.smallestCount {
      let first = UInt16(truncatingIfNeeded: pair >> 16)
      let second = UInt16(truncatingIfNeeded: pair)
      guard first != 0, second != 0 else { continue }
      var seen: [UInt32] = []
      table.forEachSound(of: first, second) { key in
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

  /// Whether two characters share a reading exactly.
  func soundAlike(_ one: UInt16, _ other: UInt16) -> Bool {
    let first = readings(of: one)
    let second = readings(of: other)
    for index in 0..<PinyinTable.readingLimit where first[index] != 0 {
      for place in 0..<PinyinTable.readingLimit where first[index] == second[place] { return true }
    }
    return false
  }
}
