import KefuText

/// Digits as identifiers have them: a run, or groups with a space or a hyphen between.
struct DigitRun {
  let text: GrammarText
  let start: Int
  /// The end of the digits without a break.
  let end: Int

  init(_ text: GrammarText, at start: Int) {
    self.text = text
    self.start = start
    var end = start
    while text[end].isDigit { end += 1 }
    self.end = end
  }

  var count: Int { end - start }

  /// A digit's value; the position must be within the run.
  @inline(__always)
  func digit(_ offset: Int) -> Int { Int(text[start + offset]) - 0x30 }

  /// Whether neither letters nor a decimal point continue the digits that end at a position.
  func stops(at end: Int) -> Bool {
    guard text.isWordEnd(end) else { return false }
    return !((text[end] == 0x2E || text[end] == 0x2C) && text[end + 1].isDigit)
  }

  /// The end of groups of the given lengths with a space, a hyphen or nothing between them, or `nil`.
  func end(ofGroups lengths: [Int]) -> Int? {
    var position = start
    for (index, length) in lengths.enumerated() {
      if index > 0, text[position] == 0x20 || text[position] == 0x2D { position += 1 }
      for _ in 0..<length {
        guard text[position].isDigit else { return nil }
        position += 1
      }
    }
    return stops(at: position) ? position : nil
  }

  /// Whether the digits at `offset` are those of a literal.
  func hasDigits(_ literal: StaticString, at offset: Int = 0) -> Bool {
    text.end(of: literal, at: start + offset) != nil
  }
}
