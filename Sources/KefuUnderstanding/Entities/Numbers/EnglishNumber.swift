import KefuText

/// Numbers in English words: twenty-five, a hundred and five, two and a half, half a dozen.
enum EnglishNumber {
  static func read(_ text: GrammarText, at start: Int) -> NumberReading? {
    guard text.isWordStart(start), text[start].isLetter else { return nil }
    if let reading = readHalf(text, at: start) { return reading }
    var position = start
    var total: Int64 = 0
    var section: Int64 = 0
    // What the next word must stay below: twenty-five, but not five-twenty.
    var room: Int64 = 1000
    var words = 0
    var end = start
    if let article = article(text, at: position),
      let word = word(text, at: article), isMultiplier(word.number, text, at: article)
    {
      section = 1
      room = 1
      position = article
    }
    while words < 12, let word = word(text, at: position) {
      switch word.number {
      case 12 where isDozen(text, at: position), 100:
        guard section > 0, section < 100 else { return finished(text, total + section, end, words) }
        section *= word.number
        room = word.number == 100 ? 100 : 1
      case 1000, 1_000_000, 1_000_000_000:
        guard section > 0, total == 0 || total % (word.number * 1000) == 0 else {
          return finished(text, total + section, end, words)
        }
        total += section * word.number
        section = 0
        room = 1000
      default:
        guard word.number < room || words == 0 else {
          return finished(text, total + section, end, words)
        }
        section += word.number
        room = word.number >= 20 && word.number % 10 == 0 ? 10 : 1
      }
      words += 1
      end = word.end
      position = nextWord(
        text, after: end, joinedByAnd: section >= 100 || total > 0 && section == 0)
    }
    guard words > 0 else { return nil }
    return finished(text, total + section, end, words)
  }

  /// Adds "and a half" behind what was read.
  private static func finished(
    _ text: GrammarText, _ value: Int64, _ end: Int, _ words: Int
  ) -> NumberReading? {
    guard words > 0 else { return nil }
    let number = ExactDecimal(value)
    if let half = text.end(of: " and a half", at: end), text.isWordEnd(half),
      let sum = number.adding(.half)
    {
      return NumberReading(value: sum, end: half, form: .english)
    }
    return NumberReading(value: number, end: end, form: .english)
  }

  /// Half a dozen, half a, half an, half.
  private static func readHalf(_ text: GrammarText, at start: Int) -> NumberReading? {
    guard let half = text.end(of: "half", at: start), text.isWordEnd(half) else { return nil }
    let next = text.skipSpace(half)
    if next > half {
      let noun = article(text, at: next) ?? next
      if let dozen = text.end(of: "dozen", at: noun), text.isWordEnd(dozen) {
        return NumberReading(value: ExactDecimal(6), end: dozen, form: .english)
      }
      if noun > next { return NumberReading(value: .half, end: noun - 1, form: .english) }
    }
    return NumberReading(value: .half, end: half, form: .english)
  }

  /// The start of the word after "a" or "an".
  private static func article(_ text: GrammarText, at start: Int) -> Int? {
    guard text[start] == 0x61 else { return nil }
    let end = text[start + 1] == 0x6E ? start + 2 : start + 1
    return text[end] == 0x20 ? end + 1 : nil
  }

  private static func isMultiplier(_ number: Int64, _ text: GrammarText, at start: Int) -> Bool {
    number == 12 ? isDozen(text, at: start) : number >= 100
  }

  /// Tells a dozen from twelve.
  private static func isDozen(_ text: GrammarText, at start: Int) -> Bool { text[start] == 0x64 }

  private static func word(_ text: GrammarText, at start: Int) -> (number: Int64, end: Int)? {
    guard let match = text.lexicon.longestMatch(in: text, at: start, of: .number) else {
      return nil
    }
    return (Int64(text.lexicon.number(of: match.entry)), match.end)
  }

  /// The start of the word behind a space, a hyphen or "and".
  private static func nextWord(_ text: GrammarText, after end: Int, joinedByAnd: Bool) -> Int {
    guard text[end] == 0x20 || text[end] == 0x2D else { return text.count }
    if joinedByAnd, let joined = text.end(of: " and ", at: end) { return joined }
    return end + 1
  }
}
