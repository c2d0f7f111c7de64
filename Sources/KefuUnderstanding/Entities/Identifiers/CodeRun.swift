import KefuText

/// A run of letters and digits, hyphens and underscores inside: A10023, ORD-7731.
struct CodeRun {
  let start: Int
  let end: Int
  /// How many letters stand before the first digit or hyphen.
  let leadingLetters: Int
  /// How many digits it has.
  let digits: Int
  /// Whether there are letters behind a digit.
  let hasTrailingLetters: Bool
  let hasHyphen: Bool

  init(_ text: GrammarText, at start: Int) {
    var position = start
    var leading = 0
    var digits = 0
    var trailing = false
    var hyphen = false
    while position - start < CodeRun.limit {
      let unit = text[position]
      if unit.isDigit {
        digits += 1
      } else if unit.isLatinLetter {
        if digits > 0 { trailing = true }
        if digits == 0, !hyphen { leading += 1 }
      } else if (unit == 0x2D || unit == 0x5F) && position > start
        && text[position - 1].isAlphanumeric && text[position + 1].isDigit
      {
        hyphen = true
      } else {
        break
      }
      position += 1
    }
    self.start = start
    end = position
    leadingLetters = leading
    self.digits = digits
    hasTrailingLetters = trailing
    hasHyphen = hyphen
  }

  /// A longer run names nothing, and looking at all of it from every part would take quadratic time.
  private static let limit = 64

  var count: Int { end - start }
}
