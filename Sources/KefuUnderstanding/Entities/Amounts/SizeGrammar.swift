import KefuText

/// Sizes of clothes and shoes: XL, 2XL, 42码, 38.5码, 42号, "size 8", EU 42, 均码.
enum SizeGrammar {
  /// Reads a size that starts with a number.
  static func read(
    _ text: GrammarText, _ number: NumberReading, from start: Int, context: GrammarContext
  ) -> EntityCandidate? {
    if number.form == .digits, let candidate = readLetters(text, at: start, context: context) {
      return candidate
    }
    if let candidate = readHeight(text, at: start) { return candidate }
    guard text[start - 1] != 0x7B2C, isPlausible(number.value) else { return nil }  // 第
    var end = number.end
    switch text[end] {
    case 0x7801:  // 码
      end += 1
    case 0x53F7 where isShoe(number.value) && text[start - 1] != 0x6708:  // 号, but not 月 before it
      guard !text.isOne(of: "店楼门链仓线院房柜路", at: end + 1) else { return nil }
      end += 1
    default:
      guard number.form == .digits, isBare(number.value),
        context.announces(.sizeContext, at: start, in: text),
        text.isWordEnd(end), isFree(text, at: end)
      else { return nil }
    }
    return EntityCandidate(
      start: wordStart(text, before: start), end: end, kind: .size, value: .number(number.value),
      rule: "size.number")
  }

  /// Reads S, M, L and their likes, with x's or a number before them and 码 or 号 behind.
  static func readLetters(
    _ text: GrammarText, at start: Int, context: GrammarContext
  ) -> EntityCandidate? {
    guard text.isWordStart(start) else { return nil }
    var position = start
    let hasNumber = text[position].isDigit
    if hasNumber {
      position += 1
      guard text[position] == 0x78 else { return nil }
    }
    var extra = 0
    while text[position] == 0x78, extra < 6 {
      position += 1
      extra += 1
    }
    let letter = text[position]
    guard letter == 0x73 || letter == 0x6C || (letter == 0x6D && extra == 0) else { return nil }
    position += 1
    guard text.isWordEnd(position), text[position] != 0x27, text[position] != 0x2019 else {
      return nil
    }
    let letters = start..<position
    let hasSuffix = text[position] == 0x7801 || text[position] == 0x53F7  // 码 号
    if hasSuffix { position += 1 }
    if extra == 0 {
      guard
        hasSuffix || context.announces(.sizeContext, at: start, in: text)
          || text.wordEnd(of: "size", at: text.skipSpace(position)) != nil
          || isChoice(text, at: position)
      else { return nil }
    } else if letter == 0x73, isPhoneModel(text, letters) {
      return nil
    }
    return EntityCandidate(
      start: wordStart(text, before: start), end: position, kind: .size,
      value: .written(.uppercaseCode, from: letters.lowerBound, to: letters.upperBound),
      rule: "size.letter")
  }

  /// Whether a size in letters or words may start with this unit: s, m, l, x, extra, double.
  @inline(__always)
  static func mayStart(with unit: UInt16) -> Bool {
    switch unit {
    case 0x73, 0x6D, 0x6C, 0x78, 0x65, 0x64: true
    default: false
    }
  }

  /// Reads letters, or a word such as "large" behind "size" or before it.
  static func readWord(
    _ text: GrammarText, at start: Int, context: GrammarContext
  ) -> EntityCandidate? {
    guard text[start + 1].isLatinLetter || text[start + 1] == 0x2D,
      let match = text.lexicon.longestMatch(in: text, at: start, of: .sizeWord),
      context.announces(.sizeContext, at: start, in: text)
        || text.wordEnd(of: "size", at: text.skipSpace(match.end)) != nil
    else { return readLetters(text, at: start, context: context) }
    return EntityCandidate(
      start: wordStart(text, before: start), end: match.end, kind: .size,
      value: .word(match.entry), rule: "size.word")
  }

  /// Reads the height and girth of Chinese clothes: 170/92A.
  private static func readHeight(_ text: GrammarText, at start: Int) -> EntityCandidate? {
    let height = DigitRun(text, at: start)
    guard height.count == 3, height.digit(0) == 1, height.digit(2) % 5 == 0,
      text[height.end] == 0x2F
    else { return nil }
    let girth = DigitRun(text, at: height.end + 1)
    guard girth.count == 2 || girth.count == 3 else { return nil }
    let hasBuild = (0x61...0x63).contains(text[girth.end]) || text[girth.end] == 0x79
    guard hasBuild, text.isWordEnd(girth.end + 1) else { return nil }
    return EntityCandidate(
      start: start, end: girth.end + 1, kind: .size,
      value: .written(.asWritten, from: start, to: girth.end + 1), rule: "size.height")
  }

  /// Reads EU 42, UK 8, US 10: the system is the entity's `kind`.
  static func readSystem(_ text: GrammarText, at start: Int) -> EntityCandidate? {
    let system: StaticString
    if text.end(of: "eu", at: start) != nil {
      system = "EU"
    } else if text.end(of: "uk", at: start) != nil {
      system = "UK"
    } else if text.end(of: "us", at: start) != nil {
      system = "US"
    } else {
      return nil
    }
    let digits = text.skipSpace(start + 2)
    guard text[digits].isDigit, let number = NumberReader.number(in: text, at: digits),
      isPlausible(number.value), text.isWordEnd(number.end), !number.hasMultiplier,
      isFree(text, at: number.end)
    else { return nil }
    var candidate = EntityCandidate(
      start: start, end: number.end, kind: .size, value: .number(number.value), qualifier: system,
      rule: "size.system")
    if text[number.end] == 0x7801 { candidate.end += 1 }
    // "Give us 10" has no capitals.
    candidate.needsCapital = true
    return candidate
  }

  /// The start of "size " right before a size: it is to an English size what 码 is to a Chinese one, and part of it.
  private static func wordStart(_ text: GrammarText, before start: Int) -> Int {
    text.isPreceded(by: "size ", at: start) && text.isWordStart(start - 5) ? start - 5 : start
  }

  private static func isPlausible(_ value: ExactDecimal) -> Bool {
    if let integer = value.integer { return integer >= 1 && integer <= 200 }
    return value.scale == 1 && abs(value.coefficient % 10) == 5 && value.coefficient < 600
  }

  /// Whether a number alone may be a size: of shoes and clothes, or a child's in steps of five.
  private static func isBare(_ value: ExactDecimal) -> Bool {
    value.integer.map { $0 <= 60 || ($0 >= 70 && $0 % 5 == 0) } ?? true
  }

  private static func isShoe(_ value: ExactDecimal) -> Bool {
    value.integer.map { $0 >= 32 && $0 <= 50 } ?? true
  }

  /// Whether a bare number behind "size" or 尺码 is not counted, paid or continued by what follows.
  private static func isFree(_ text: GrammarText, at end: Int) -> Bool {
    let next = text.skipSpace(end)
    return text.lexicon.longestMatch(
      in: text, at: next, of: [.unit, .vagueUnit, .currency]) == nil
      && !text.isOne(of: "%月号日点", at: next)
      && !((text[end] == 0x2D || text[end] == 0x2F) && text[end + 1].isDigit)
  }

  /// L还是XL, "M or XL": a choice with what is surely a size.
  private static func isChoice(_ text: GrammarText, at end: Int) -> Bool {
    let word = text.skipSpace(end)
    for choice in choices {
      guard let after = text.end(of: choice, at: word) else { continue }
      var position = text.skipSpace(after)
      guard text[position] == 0x78 else { return false }
      while text[position] == 0x78 { position += 1 }
      return (text[position] == 0x6C || text[position] == 0x73) && text.isWordEnd(position + 1)
    }
    return false
  }

  private static let choices: [StaticString] = ["还是", "或", "和", "or ", "and ", "/"]

  /// iPhone XS and XS Max are telephones.
  private static func isPhoneModel(_ text: GrammarText, _ letters: Range<Int>) -> Bool {
    text.isPreceded(by: "iphone ", at: letters.lowerBound)
      || text.isPreceded(by: "苹果", at: letters.lowerBound)
      || text.end(of: " max", at: letters.upperBound) != nil
  }
}
