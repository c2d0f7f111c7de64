import KefuText

/// What a text is written in, as far as an encoder is concerned.
enum TextScript: Hashable, Sendable {
  /// There are Han characters.
  case han
  /// There are words, none of them Chinese.
  case other
  /// Numbers, addresses and signs alone, which mean what the conversation makes of them.
  case none
}

extension Tokenizer {
  /// The script of the message that it holds, or of some of its tokens.
  borrowing func script(of range: Range<Int>? = nil) -> TextScript {
    if hasHan(in: range) { return .han }
    let hasWords = (range ?? 0..<tokens.count).contains { index in
      switch tokens[index].kind {
      case .han, .latin, .otherWord: true
      case .number, .identifier, .url, .email, .emoji, .kaomoji, .punctuation, .symbol: false
      }
    }
    return hasWords ? .other : .none
  }
}
