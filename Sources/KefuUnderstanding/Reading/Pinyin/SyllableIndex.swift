/// The characters of the examples by syllable, the most frequent first.
struct SyllableIndex {
  private(set) var ends: [UInt32] = []
  private(set) var characters: [UInt16] = []

  /// Further characters of a syllable are too rare to be what was meant.
  private static let limit = 20

  init(_ counts: [UInt32]) {
    let table = PinyinTable.shared
    var lists = [[(count: UInt32, unit: UInt16)]](repeating: [], count: table.syllableCount)
    for (index, count) in counts.enumerated() where count >= 2 {
      let unit = ReadingModel.firstCharacter + UInt16(index)
      let readings = table.readings(of: unit)
      for place in 0..<PinyinTable.readingLimit where readings[place] != 0 {
        lists[Int(readings[place])].append((count, unit))
      }
    }
    for list in lists {
      let sorted = list.sorted { ($1.count, $0.unit) < ($0.count, $1.unit) }
      characters += sorted.prefix(SyllableIndex.limit).map(\.unit)
      ends.append(UInt32(characters.count))
    }
  }
}
