import KefuText

/// A normalised message as a grammar reads it: its units, and what is known of words.
///
/// It borrows the units: never keep one beyond the call it was made for. Copying costs nothing.
struct GrammarText {
  private let units: UnsafeMutablePointer<UInt16>
  let count: Int
  let lexicon: Lexicon

  init(units: UnsafeMutablePointer<UInt16>, count: Int, lexicon: Lexicon = .shared) {
    self.units = units
    self.count = count
    self.lexicon = lexicon
  }

  /// The text up to a position, as if the message ended there.
  init(prefix end: Int, of text: GrammarText) {
    units = text.units
    count = min(end, text.count)
    lexicon = text.lexicon
  }

  /// The unit at a position, or 0 outside the text, so that grammars may look around without bounds checks.
  @inline(__always)
  subscript(position: Int) -> UInt16 {
    UInt(bitPattern: position) < UInt(bitPattern: count) ? units[position] : 0
  }

  /// Whether no Latin letter or digit touches a word that starts here.
  @inline(__always)
  func isWordStart(_ position: Int) -> Bool {
    let before = self[position - 1]
    return !before.isDigit && !before.isLatinLetter
  }

  /// Whether no Latin letter or digit touches a word that ends here.
  @inline(__always)
  func isWordEnd(_ position: Int) -> Bool {
    let after = self[position]
    return !after.isDigit && !after.isLatinLetter
  }

  /// The position after a space, of which normalised text has at most one in a row.
  @inline(__always)
  func skipSpace(_ position: Int) -> Int { self[position] == 0x20 ? position + 1 : position }

  /// The end of a literal that stands here, or `nil`; for words use the lexicon.
  func end(of literal: StaticString, at start: Int) -> Int? {
    var position = start
    var byte = 0
    let bytes = literal.utf8Start
    let length = literal.utf8CodeUnitCount
    while byte < length {
      let lead = UInt16(bytes[byte])
      let unit: UInt16
      if lead < 0x80 {
        unit = lead
        byte += 1
      } else if lead < 0xE0, byte + 1 < length {
        unit = (lead & 0x1F) << 6 | UInt16(bytes[byte + 1] & 0x3F)
        byte += 2
      } else if lead < 0xF0, byte + 2 < length {
        unit =
          (lead & 0x0F) << 12 | UInt16(bytes[byte + 1] & 0x3F) << 6 | UInt16(bytes[byte + 2] & 0x3F)
        byte += 3
      } else {
        return nil  // beyond the basic plane: no grammar needs it
      }
      guard self[position] == unit else { return nil }
      position += 1
    }
    return position
  }

  /// The end of a Latin literal that stands here as a word, or `nil`.
  func wordEnd(of literal: StaticString, at start: Int) -> Int? {
    guard let end = end(of: literal, at: start), isWordEnd(end) else { return nil }
    return end
  }

  /// Whether the text before a position ends with a literal.
  func isPreceded(by literal: StaticString, at end: Int) -> Bool {
    let bytes = UnsafeBufferPointer(
      start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    let length = bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return end >= length && self.end(of: literal, at: end - length) == end
  }

  /// Whether the unit is one of the characters of a literal.
  @inline(__always)
  func isOne(of literal: StaticString, at position: Int) -> Bool {
    let unit = self[position]
    guard unit != 0 else { return false }
    let bytes = literal.utf8Start
    var byte = 0
    let length = literal.utf8CodeUnitCount
    while byte < length {
      let lead = UInt16(bytes[byte])
      if lead < 0x80 {
        if lead == unit { return true }
        byte += 1
      } else if lead < 0xE0 {
        if (lead & 0x1F) << 6 | UInt16(bytes[byte + 1] & 0x3F) == unit { return true }
        byte += 2
      } else {
        let value =
          (lead & 0x0F) << 12 | UInt16(bytes[byte + 1] & 0x3F) << 6 | UInt16(bytes[byte + 2] & 0x3F)
        if value == unit { return true }
        byte += 3
      }
    }
    return false
  }
}
