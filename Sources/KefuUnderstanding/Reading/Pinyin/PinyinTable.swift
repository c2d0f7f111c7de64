import KefuText

/// How characters are read, and the syllables that there are; made once and shared.
struct PinyinTable: @unchecked Sendable {
  // @unchecked Sendable because the memory is written only before the first use and never freed.

  /// The readings of U+4E00…U+9FFF, `readingLimit` numbers of syllables each, 0 where there is none; the first
  /// `frequentLimit` are not rare.
  let readings: UnsafePointer<UInt16>
  /// By number of a syllable, the number of the sound that careless speakers make of it.
  let blurred: UnsafePointer<UInt16>
  /// One more than the largest number of a syllable.
  let syllableCount: Int
  private let slots: UnsafePointer<UInt64>

  static let readingLimit = 4
  static let frequentLimit = 2
  static let longestSyllable = 6
  private static let slotMask = 2047
  private static let firstHan: UInt16 = 0x4E00
  private static let hanCount = 0x9FFF - 0x4E00 + 1

  static let shared = PinyinTable()

  /// The readings of a character, for which `isHan` holds: `readingLimit` numbers.
  @inline(__always)
  func readings(of unit: UInt16) -> UnsafePointer<UInt16> {
    readings + Int(unit - PinyinTable.firstHan) * PinyinTable.readingLimit
  }

  /// Continues the key of a syllable's letters, of which there are at most `longestSyllable`.
  @inline(__always)
  static func key(_ key: UInt32, _ letter: UInt16) -> UInt32 { key << 5 | UInt32(letter & 31) }

  /// The number of the syllable with a key, or 0.
  @inline(__always)
  func syllable(_ key: UInt32) -> UInt16 {
    var slot = PinyinTable.slot(key)
    while slots[slot] != 0 {
      if slots[slot] >> 16 == UInt64(key) { return UInt16(truncatingIfNeeded: slots[slot]) }
      slot = (slot + 1) & PinyinTable.slotMask
    }
    return 0
  }

  @inline(__always)
  private static func slot(_ key: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9e37_79b9_7f4a_7c15) >> 40) & slotMask
  }

  private init() {
    let readings = UnsafeMutablePointer<UInt16>.allocate(
      capacity: PinyinTable.hanCount * PinyinTable.readingLimit)
    readings.initialize(repeating: 0, count: PinyinTable.hanCount * PinyinTable.readingLimit)
    let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: PinyinTable.slotMask + 1)
    slots.initialize(repeating: 0, count: PinyinTable.slotMask + 1)
    var names: [[UInt16]] = [[]]
    var numbers: [UInt32: UInt16] = [:]
    func number(of name: [UInt16]) -> UInt16 {
      let key = name.reduce(0, PinyinTable.key)
      if let known = numbers[key] { return known }
      let number = UInt16(truncatingIfNeeded: names.count)
      numbers[key] = number
      names.append(name)
      return number
    }
    var name: [UInt16] = []
    var current: UInt16?
    var isRare = false
    for scalar in PinyinTable.scalars() {
      let unit = UInt16(truncatingIfNeeded: scalar.value)
      if unit == 0x3B {
        isRare = true
        continue
      }
      guard unit.isHan else {
        if current != nil || isRare { name.removeAll() }
        isRare = false
        current = nil
        name.append(unit)
        continue
      }
      let syllable = current ?? number(of: name)
      current = syllable
      let first = Int(unit - PinyinTable.firstHan) * PinyinTable.readingLimit
      let places =
        isRare
        ? first + PinyinTable.frequentLimit..<first + PinyinTable.readingLimit
        : first..<first + PinyinTable.frequentLimit
      for place in places where readings[place] == 0 {
        readings[place] = syllable
        break
      }
    }
    for (index, name) in names.enumerated().dropFirst() {
      let key = name.reduce(0, PinyinTable.key)
      var slot = PinyinTable.slot(key)
      while slots[slot] != 0 { slot = (slot + 1) & PinyinTable.slotMask }
      slots[slot] = UInt64(key) << 16 | UInt64(index)
    }
    syllableCount = names.count
    // A blurred sound need not be a syllable: it only has a number.
    let blurred = UnsafeMutablePointer<UInt16>.allocate(capacity: syllableCount)
    for index in 0..<syllableCount {
      blurred[index] = index == 0 ? 0 : number(of: BlurredSound.of(names[index]))
    }
    self.readings = UnsafePointer(readings)
    self.blurred = UnsafePointer(blurred)
    self.slots = UnsafePointer(slots)
  }

  private static func scalars() -> String.UnicodeScalarView {
    let table = PinyinReadings.table
    return table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.unicodeScalars
  }
}
