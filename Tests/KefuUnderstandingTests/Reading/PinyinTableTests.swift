import Testing

@testable import KefuUnderstanding

/// How characters are read.
@Suite struct PinyinTableTests {
  private func syllable(_ name: String) -> UInt16 {
    PinyinTable.shared.syllable(name.utf16.reduce(0, PinyinTable.key))
  }

  private func readings(_ character: Character) -> [UInt16] {
    let unit = character.utf16.first ?? 0x4E00
    let readings = PinyinTable.shared.readings(of: unit)
    return (0..<PinyinTable.readingLimit).map { readings[$0] }.filter { $0 != 0 }
  }

  @Test(
    "The words of a shop are read as they are said",
    arguments: [
      ("退", "tui"), ("还", "huan"), ("还", "hai"), ("发", "fa"), ("票", "piao"), ("便", "pian"),
      ("便", "bian"), ("重", "chong"), ("长", "chang"), ("行", "hang"), ("女", "nv"), ("绿", "lv"),
      ("了", "liao"), ("色", "shai"), ("卡", "ka"), ("嗯", "en"),
    ])
  func readings(character: Character, name: String) {
    #expect(syllable(name) != 0)
    #expect(readings(character).contains(syllable(name)))
  }

  @Test("Letters that are no syllable have no number", arguments: ["", "q", "ship", "zz", "uan"])
  func noSyllables(name: String) { #expect(syllable(name) == 0) }

  @Test("Careless speakers say zh as z, n as l, ing as in")
  func blurredSounds() {
    func blurred(_ name: String) -> [UInt16] { BlurredSound.of(Array(name.utf16)) }
    #expect(blurred("zhang") == blurred("zan"))
    #expect(blurred("ning") == blurred("lin"))
    #expect(blurred("shi") == blurred("si"))
    #expect(blurred("dong") != blurred("don"))
    #expect(blurred("n") == Array("n".utf16))
  }

  @Test("Characters sound alike by a frequent reading alone")
  func alike() {
    let table = PinyinTable.shared
    #expect(table.soundAlike(0x6B3E, 0x5BBD))  // 款 宽
    #expect(!table.soundAlike(0x4F1A, 0x5FEB))  // 会 快
  }
}
