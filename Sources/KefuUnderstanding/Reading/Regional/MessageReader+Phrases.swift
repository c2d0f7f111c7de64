import KefuText

extension MessageReader {
  /// Reads words of Cantonese and of Taiwan, longest first from the left.
  mutating func readPhrases(of tokenizer: borrowing Tokenizer) {
    let units = tokenizer.text.units
    let count = tokenizer.text.count
    let hasCertain = hasCertainPhrase(units, count: count)
    var position = 0
    while position < count {
      guard phrases.mayStart(with: units[position], position + 1 < count ? units[position + 1] : 0),
        let match = phrases.longestMatch(
          in: units, from: position, count: count,
          where: { isAllowed($0, from: position, units: units, hasCertain: hasCertain) })
      else {
        position += 1
        continue
      }
      let phrase = phrases.phrases[match.phrase]
      rewrite(
        position..<match.end,
        as: UnsafeBufferPointer(
          start: phrases.readings + Int(phrase.start), count: Int(phrase.end - phrase.start)),
        phrase.reason)
      position = match.end
    }
  }

  /// Whether the message has a phrase that Mandarin cannot have.
  private func hasCertainPhrase(_ units: UnsafeMutablePointer<UInt16>, count: Int) -> Bool {
    for position in 0..<count
    where phrases.mayStart(with: units[position], position + 1 < count ? units[position + 1] : 0) {
      let match = phrases.longestMatch(in: units, from: position, count: count) {
        phrases.phrases[$0.phrase].condition == .always
          && !isInterjection($0, from: position, units: units)
      }
      if match != nil { return true }
    }
    return false
  }

  private func isAllowed(
    _ match: PhraseMatcher.Match, from start: Int, units: UnsafeMutablePointer<UInt16>,
    hasCertain: Bool
  ) -> Bool {
    switch phrases.phrases[match.phrase].condition {
    case .always: !isInterjection(match, from: start, units: units)
    case .wholeWords: isBoundary(start) && isBoundary(match.end)
    case .besideCertain: hasCertain && isBoundary(start) && isBoundary(match.end)
    }
  }

  /// 唔 before a pause is "hm" in Mandarin, and 咩咩 is a lamb.
  private func isInterjection(
    _ match: PhraseMatcher.Match, from start: Int, units: UnsafeMutablePointer<UInt16>
  ) -> Bool {
    guard match.end == start + 1, units[start] == 0x5514 || units[start] == 0x54A9 else {
      return false
    }
    let isLast = match.end + 1 >= tokenOfUnit.count
    if !isLast, units[match.end] == units[start] { return true }
    if start > 0, units[start - 1] == units[start] { return true }
    return units[start] == 0x5514 && (isLast || !units[match.end].isHan)
  }
}
