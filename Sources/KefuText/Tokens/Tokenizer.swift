/// Turns a message into tokens: the entrance of this module.
///
/// Normalises (`Normalizer`), cuts words (ICU's for Han and other scripts, `ASCIILexer` for Latin), lays the user
/// dictionary over them and gives evidence of language. It owns all the memory it needs: one per thread, no locks. Time is
/// linear in the text; a run of one script is given to ICU in pieces of at most 4,096 units.
package struct Tokenizer: ~Copyable {
  package private(set) var text = TextBuffer()
  package private(set) var tokens = TokenBuffer()
  private var cut = TokenBuffer()
  private let normalizer = Normalizer()
  private var segmenter: WordSegmenter
  private let dictionary: DictionaryMatcher
  private let isDictionaryEmpty: Bool

  package init(dictionary: UserDictionary = .empty) {
    segmenter = WordSegmenter()
    self.dictionary = DictionaryMatcher(dictionary)
    isDictionaryEmpty = dictionary.isEmpty
  }

  /// Makes a tokenizer with the dictionary of another, in the same memory.
  package init(sharingDictionaryOf other: borrowing Tokenizer) {
    segmenter = WordSegmenter()
    dictionary = other.dictionary
    isDictionaryEmpty = other.isDictionaryEmpty
  }

  /// Replaces `text` and `tokens` by those of a message in UTF-8, which need not be valid.
  package mutating func tokenize(_ bytes: UnsafeBufferPointer<UInt8>) {
    normalizer.normalize(bytes, into: &text)
    cutTokens()
    if !isDictionaryEmpty { overlayDictionary() }
  }

  /// Replaces `text` and `tokens` by those of a message.
  package mutating func tokenize(_ message: String) {
    var message = message
    // A local copy of self would be needed to call a mutating method inside the closure of `withUTF8`.
    message.makeContiguousUTF8()
    message.utf8.withContiguousStorageIfAvailable { normalizer.normalize($0, into: &text) }
    cutTokens()
    if !isDictionaryEmpty { overlayDictionary() }
  }

  /// The normalised words of a message, for printing.
  package mutating func words(of message: String) -> [String] {
    tokenize(message)
    return (0..<tokens.count).map { text.text(of: tokens[$0].range) }
  }

  private mutating func cutTokens() {
    tokens.removeAll()
    let units = text.units
    let count = text.count
    let ascii = ASCIILexer(units: units, count: count)
    let kaomoji = KaomojiLexer(units: units, count: count)
    var position = 0
    while position < count {
      let unit = units[position]
      if unit == 0x20 {
        position += 1
        continue
      }
      if KaomojiLexer.mayStart(with: unit), let end = kaomoji.end(from: position) {
        tokens.append(Token(start: position, end: end, kind: .kaomoji))
        position = end
        continue
      }
      if unit.isLatinLetter || unit.isDigit {
        let token = ascii.token(at: position)
        tokens.append(token)
        position = token.range.upperBound
        continue
      }
      if unit.isHan {
        position = splitRun(from: position, kind: .han)
        continue
      }
      let (scalarClass, width) = scalarClass(at: position)
      switch scalarClass {
      case .han: position = splitRun(from: position, kind: .han)
      case .kana, .latin, .letter, .mark, .digit, .other:
        position = splitRun(from: position, kind: .otherWord)
      case .emoji:
        tokens.append(Token(start: position, end: position + width, kind: .emoji))
        position += width
      case .punctuation:
        tokens.append(Token(start: position, end: position + width, kind: .punctuation))
        position += width
      case .symbol, .space, .control:
        tokens.append(Token(start: position, end: position + width, kind: .symbol))
        position += width
      }
    }
  }

  /// Appends the words of the run that starts at `start`; returns its end.
  private mutating func splitRun(from start: Int, kind: Token.Kind) -> Int {
    let end = runEnd(from: start, isHan: kind == .han)
    segmenter.split(text.units, from: start, to: end, kind: kind, into: &tokens)
    return end
  }

  @inline(__always)
  private func scalarClass(at position: Int) -> (ScalarClass, width: Int) {
    let unit = text.units[position]
    if unit >= 0xD800, unit < 0xDC00, position + 1 < text.count,
      text.units[position + 1] >= 0xDC00, text.units[position + 1] < 0xE000
    {
      let scalar =
        (UInt32(unit) - 0xD800) << 10 + UInt32(text.units[position + 1]) - 0xDC00 + 0x10000
      return (ScalarClass(scalar), 2)
    }
    return (ScalarClass(UInt32(unit)), 1)
  }

  /// The end of the run of words of one kind of script that starts at `start`.
  private func runEnd(from start: Int, isHan: Bool) -> Int {
    let units = text.units
    let count = text.count
    var position = start
    while position < count {
      let unit = units[position]
      if unit.isHan {
        guard isHan else { break }
        position += 1
        continue
      }
      if unit < 0x80 { break }
      let (scalarClass, width) = scalarClass(at: position)
      switch scalarClass {
      case .han:
        guard isHan else { return position }
      case .kana, .latin, .letter, .digit, .other:
        guard !isHan else { return position }
      case .mark:
        break
      case .emoji, .punctuation, .symbol, .space, .control:
        return position
      }
      position += width
    }
    return max(position, start + 1)
  }

  /// Longest match from left to right: boundaries inside a match are dropped, its ends are added.
  private mutating func overlayDictionary() {
    cut.removeAll()
    swap(&cut, &tokens)
    let units = text.units
    let textCount = text.count
    var index = 0
    // The rest of a Han token whose beginning a match has taken.
    var pending: Token?
    while pending != nil || index < cut.count {
      let token = pending ?? cut[index]
      if pending == nil { index += 1 }
      pending = nil
      var start = token.range.lowerBound
      let end = token.range.upperBound
      let isLatin = token.isLatin
      var matched = false
      while start < end {
        if let match = dictionary.longestMatch(
          in: units, from: start, count: textCount, firstEnd: isLatin ? end : start,
          isBoundary: { self.isWordEnd($0, from: index, within: end, of: token.kind) })
        {
          if start > token.range.lowerBound {
            tokens.append(Token(start: token.range.lowerBound, end: start, kind: token.kind))
          }
          tokens.append(
            Token(
              start: start, end: match.end, kind: matchKind(token, end: match.end),
              wordClass: match.wordClass))
          pending = skip(to: match.end, index: &index, current: token)
          matched = true
          break
        }
        // Only Chinese has words that begin inside another.
        guard token.isHan else { break }
        start += 1
      }
      if !matched { tokens.append(token) }
    }
  }

  private func matchKind(_ token: Token, end: Int) -> Token.Kind {
    token.kind == .punctuation || token.kind == .symbol ? .identifier : token.kind
  }

  /// A match may end inside Chinese, at the end of a token, or at the end of the text.
  private func isWordEnd(
    _ position: Int, from index: Int, within end: Int, of kind: Token.Kind
  ) -> Bool {
    if position <= end { return kind == .han || position == end }
    for next in index..<cut.count {
      let token = cut[next]
      if token.range.upperBound >= position {
        return token.isHan || token.range.upperBound == position
          || token.range.lowerBound >= position
      }
    }
    return true
  }

  /// Passes over the tokens that a match covers; returns what is left of the last one.
  private func skip(to end: Int, index: inout Int, current: Token) -> Token? {
    if end < current.range.upperBound {
      return Token(start: end, end: current.range.upperBound, kind: current.kind)
    }
    while index < cut.count, cut[index].range.upperBound <= end { index += 1 }
    guard index < cut.count, cut[index].range.lowerBound < end else { return nil }
    let rest = Token(start: end, end: cut[index].range.upperBound, kind: cut[index].kind)
    index += 1
    return rest
  }
}
