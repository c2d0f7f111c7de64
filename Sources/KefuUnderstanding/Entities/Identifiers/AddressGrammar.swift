import KefuText

/// E-mail addresses and URLs, which the tokenizer has found.
enum AddressGrammar {
  /// Appends the addresses among the tokens.
  static func read(
    _ text: GrammarText, tokens: borrowing TokenBuffer,
    into candidates: inout EntityCandidateBuffer
  ) {
    for index in 0..<tokens.count {
      let token = tokens[index]
      let range = token.range
      switch token.kind {
      case .url:
        candidates.append(
          EntityCandidate(
            start: range.lowerBound, end: range.upperBound, kind: .url,
            value: .written(.asWritten, from: range.lowerBound, to: range.upperBound),
            rule: "url.token"))
      case .email:
        let start = text.end(of: "mailto:", at: range.lowerBound) ?? range.lowerBound
        guard isAddress(text, start..<range.upperBound) else { continue }
        candidates.append(
          EntityCandidate(
            start: start, end: range.upperBound, kind: .email,
            value: .written(.lowercase, from: start, to: range.upperBound), rule: "email.token"))
      case .han, .latin, .number, .identifier, .emoji, .kaomoji, .otherWord, .punctuation, .symbol:
        break
      }
    }
  }

  /// One @, a name before it, and behind it labels with a top level of two letters or more.
  private static func isAddress(_ text: GrammarText, _ range: Range<Int>) -> Bool {
    var at = -1
    var dot = -1
    for position in range {
      switch text[position] {
      case 0x40:
        guard at < 0 else { return false }
        at = position
      case 0x2E:
        guard text[position - 1] != 0x2E || position == range.lowerBound else { return false }
        dot = position
      case 0x2F, 0x3A, 0x3F, 0x3D, 0x26, 0x23:  // / : ? = & #
        return false
      default:
        break
      }
    }
    guard at > range.lowerBound, dot > at + 1, range.upperBound - dot > 2 else { return false }
    return (dot + 1..<range.upperBound).allSatisfy { text[$0].isLetter }
  }
}
