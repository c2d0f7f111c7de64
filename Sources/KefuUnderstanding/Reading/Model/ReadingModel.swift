import CKernels
import KefuText
package import KefuValues

/// What an assistant's examples say about its words: immutable, shared by any number of threads, a view of one file.
package struct ReadingModel: Sendable {
  static let magic: StaticString = "KEFUREAD"
  package static let formatVersion = 1

  enum Section: Int {
    case totals = 1
    case words, wordPairs, characters, followers, characterPairs
    case soundKeys, soundPairs, soundFilter
    case syllableEnds, syllableCharacters
  }

  let memory: ModelMemory
  /// Fingerprint of the examples and words.
  package let dataDigest: Digest
  /// 1 + how often Latin words occur in the examples, for every word that is known.
  let words: ReadingTable
  let wordPairs: ReadingTable
  /// How often the characters U+4E00…U+9FFF occur.
  let characters: ReadOnlyMemory<UInt32>
  /// How many different characters follow each of them.
  let followers: ReadOnlyMemory<UInt16>
  let characterPairs: ReadingTable
  /// Frequent pairs of characters by their blurred sounds, ascending.
  let soundKeys: ReadOnlyMemory<UInt32>
  let soundPairs: ReadOnlyMemory<UInt32>
  /// One bit for each sound key, by hash, for a quick "no".
  let soundFilter: ReadOnlyMemory<UInt64>
  /// By number of a syllable, where its characters end in `syllableCharacters`.
  let syllableEnds: ReadOnlyMemory<UInt32>
  /// The characters of each syllable, the most frequent first.
  let syllableCharacters: ReadOnlyMemory<UInt16>
  let characterTotal: Double
  let wordTotal: Double
  let runCount: Int
  /// How many different characters begin a run.
  let beginningCount: Int

  /// The size of the file in bytes.
  package var byteCount: Int { memory.bytes.count }

  /// Opens a model in memory; `path` is used in errors.
  package init(memory: ModelMemory, path: String) throws(ModelError) {
    let (digest, sections) = try SectionFile.sections(
      of: memory.bytes, path: path, magic: ReadingModel.magic,
      version: ReadingModel.formatVersion, isChecked: memory.isChecked)
    func section(_ section: Section) throws(ModelError) -> UnsafeRawBufferPointer {
      guard let bytes = sections[section.rawValue] else { throw ModelError.altered(path: path) }
      return bytes
    }
    self.memory = memory
    dataDigest = digest
    let totals = try section(.totals)
    guard totals.count >= 32 else { throw .altered(path: path) }
    characterTotal = Double(totals.number(at: 0, as: UInt64.self))
    wordTotal = Double(totals.number(at: 8, as: UInt64.self))
    runCount = Int(truncatingIfNeeded: totals.number(at: 16, as: UInt64.self) & 0xFFFF_FFFF)
    beginningCount = Int(truncatingIfNeeded: totals.number(at: 24, as: UInt64.self) & 0xFFFF_FFFF)
    let words = ReadOnlyMemory<UInt64>(try section(.words))
    let wordPairs = ReadOnlyMemory<UInt64>(try section(.wordPairs))
    let characterPairs = ReadOnlyMemory<UInt64>(try section(.characterPairs))
    characters = ReadOnlyMemory(try section(.characters))
    followers = ReadOnlyMemory(try section(.followers))
    soundKeys = ReadOnlyMemory(try section(.soundKeys))
    soundPairs = ReadOnlyMemory(try section(.soundPairs))
    soundFilter = ReadOnlyMemory(try section(.soundFilter))
    syllableEnds = ReadOnlyMemory(try section(.syllableEnds))
    syllableCharacters = ReadOnlyMemory(try section(.syllableCharacters))
    // The checksum held, so a mismatch here is a foreign writer; still nothing may be read out of bounds.
    guard
      memory.isChecked
        || ReadingTable.isTable(words) && ReadingTable.isTable(wordPairs)
          && ReadingTable.isTable(characterPairs),
      characters.count == ReadingModel.characterCount,
      followers.count == ReadingModel.characterCount,
      soundKeys.count == soundPairs.count, soundFilter.count == ReadingModel.filterWords,
      syllableEnds.count == PinyinTable.shared.syllableCount,
      ReadingModel.areAscending(syllableEnds, limit: syllableCharacters.count)
    else { throw .altered(path: path) }
    self.words = ReadingTable(slots: words.base, mask: words.count - 1)
    self.wordPairs = ReadingTable(slots: wordPairs.base, mask: wordPairs.count - 1)
    self.characterPairs = ReadingTable(
      slots: characterPairs.base, mask: characterPairs.count - 1)
  }

  static let firstCharacter: UInt16 = 0x4E00
  static let characterCount = 0x9FFF - 0x4E00 + 1
  static let filterWords = 4096

  private static func areAscending(_ ends: ReadOnlyMemory<UInt32>, limit: Int) -> Bool {
    var previous: UInt32 = 0
    for index in 0..<ends.count {
      let end = ends.base[index]
      if end < previous || end > limit { return false }
      previous = end
    }
    return true
  }

  @inline(__always)
  static func filterBit(_ key: UInt32) -> (word: Int, bit: UInt64) {
    let hash = (UInt64(key) &* 0x9e37_79b9_7f4a_7c15) >> 46
    return (Int(hash >> 6), 1 << (hash & 63))
  }

  /// How often a character occurs; 0 stands for the end of a run.
  @inline(__always)
  func count(of unit: UInt16) -> Int {
    unit == 0
      ? runCount
      : unit.isHan ? Int(characters.base[Int(unit - ReadingModel.firstCharacter)]) : 0
  }

  @inline(__always)
  func count(of first: UInt16, _ second: UInt16) -> Int {
    characterPairs.count(of: ReadingHash.characters(first, second))
  }

  /// The logarithm of the probability of a character after another.
  ///
  /// Interpolated as by Witten and Bell (1991): a character that many different ones follow says little about the next. Every
  /// character is taken to be said a few times, for messages are about more than the examples are.
  func logProbability(of second: UInt16, after first: UInt16) -> Double {
    let alone = (Double(count(of: second)) + 10) / (characterTotal + 60_000)
    let different =
      first == 0
      ? beginningCount
      : first.isHan ? Int(followers.base[Int(first - ReadingModel.firstCharacter)]) : 0
    let weight = Double(different + 1)
    return kefu_log(
      (Double(count(of: first, second)) + weight * alone) / (Double(count(of: first)) + weight))
  }
}
