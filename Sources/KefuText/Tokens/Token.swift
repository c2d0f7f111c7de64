/// A piece of a normalised message: a range of its units and what they are.
package struct Token: Hashable, Sendable {
  /// What a token is made of.
  package enum Kind: UInt8, Sendable, CaseIterable {
    /// A Chinese word.
    case han
    /// A word of Latin letters, apostrophes inside.
    case latin
    /// Digits, with `.`, `,` or `:` between digits.
    case number
    /// Letters and digits in one: A10023, type-c, 5g.
    case identifier
    case url
    case email
    case emoji
    /// A face of several signs: (≧▽≦), T_T, :-).
    case kaomoji
    /// A word of another script.
    case otherWord
    case punctuation
    case symbol
  }

  /// UTF-16 units of the normalised text, half-open.
  package var start: Int32
  package var end: Int32
  package var kind: Kind
  /// 1 + the index of its class in the dictionary's `classes`, or 0.
  package var wordClass: UInt8

  @inline(__always)
  package init(start: Int, end: Int, kind: Kind, wordClass: UInt8 = 0) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.kind = kind
    self.wordClass = wordClass
  }

  @inline(__always)
  package var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether it is a word of Latin letters.
  @inlinable @inline(__always)
  package var isLatin: Bool {
    switch kind {
    case .latin: true
    case .han, .number, .identifier, .url, .email, .emoji, .kaomoji, .otherWord, .punctuation,
      .symbol:
      false
    }
  }

  /// Whether it is a Chinese word.
  @inlinable @inline(__always)
  package var isHan: Bool {
    switch kind {
    case .han: true
    case .latin, .number, .identifier, .url, .email, .emoji, .kaomoji, .otherWord, .punctuation,
      .symbol:
      false
    }
  }

  /// Whether it is a word, rather than a sign between words.
  @inlinable @inline(__always)
  package var isWord: Bool {
    switch kind {
    case .han, .latin, .number, .identifier, .url, .email, .otherWord: true
    case .emoji, .kaomoji, .punctuation, .symbol: false
    }
  }
}
