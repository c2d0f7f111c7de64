/// Cuts the endings that a customer varies freely: orders, ordering, ordered, delayed.
///
/// Lighter than Porter (1980): plural, -ing, -ed, -ly, a final e; y becomes i. It works on lower-case ASCII.
enum EnglishStemmer {
  static let limit = 32

  /// Stems the word in `word[0..<length]` in place and returns its new length.
  @inline(__always)
  static func stem(_ word: UnsafeMutablePointer<UInt16>, _ length: Int) -> Int {
    var length = length
    guard length > 3 else { return length }
    if ends(word, length, "sses") { return length - 2 }
    if length > 4, ends(word, length, "ies") || ends(word, length, "ied") {
      word[length - 3] = 0x69
      return length - 2
    }
    if ends(word, length, "s"), !ends(word, length, "ss"), !ends(word, length, "us"),
      !ends(word, length, "is")
    {
      length -= 1
    }
    for suffix in [3, 2] {
      let matches = suffix == 3 ? ends(word, length, "ing") : ends(word, length, "ed")
      guard matches, length - suffix >= 3, hasVowel(word, length - suffix) else { continue }
      length -= suffix
      let last = word[length - 1]
      // planned → plan, but calling → call, missing → miss, buzzing → buzz.
      if last == word[length - 2], last != 0x6C, last != 0x73, last != 0x7A { length -= 1 }
      break
    }
    if length > 4, ends(word, length, "ly") { length -= 2 }
    if length > 3, word[length - 1] == 0x65 { length -= 1 }
    if length > 3, word[length - 1] == 0x79 { word[length - 1] = 0x69 }
    return length
  }

  @inline(__always)
  private static func ends(
    _ word: UnsafeMutablePointer<UInt16>, _ length: Int, _ suffix: StaticString
  ) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard length >= count else { return false }
    for offset in 0..<count where word[length - count + offset] != UInt16(suffix.utf8Start[offset])
    {
      return false
    }
    return true
  }

  @inline(__always)
  private static func hasVowel(_ word: UnsafeMutablePointer<UInt16>, _ length: Int) -> Bool {
    for position in 0..<length {
      switch word[position] {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: return true
      default: continue
      }
    }
    return false
  }
}
