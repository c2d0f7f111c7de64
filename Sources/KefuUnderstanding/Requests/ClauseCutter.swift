import KefuText

/// Cuts a message into clauses: where a customer may turn from one thing to the next.
struct ClauseCutter: Sendable {
  /// How strongly the words before a clause say that something new begins.
  enum Joint: Int, Comparable {
    /// The message begins.
    case start
    /// 和, and: slots of one request are joined by it too.
    case and
    /// A comma, a colon, a space between Chinese words.
    case pause
    /// The end of a sentence.
    case sentence
    /// 另外, also: another thing.
    case another

    static func < (left: Joint, right: Joint) -> Bool { left.rawValue < right.rawValue }
  }

  struct Clause {
    /// The words of it, without the connector and signs before and after.
    var tokens: Range<Int>
    var joint: Joint
  }

  /// More clauses than this are one: a page of text is no chat.
  static let limit = 12
  /// No word of a connector has more letters.
  private static let longestWord = 12

  /// Connectors by the first unit of their first word, the longest first.
  private let connectors: [UInt16: [(words: [[UInt16]], joint: Joint)]]
  /// Their first words by a hash of 16 bits, for a quick "no".
  private let firstWords: UnitSet

  init() {
    func split(_ lines: [String], _ joint: Joint) -> [(words: [[UInt16]], joint: Joint)] {
      lines.map { line in
        (line.split(separator: " ").map { Array($0.utf16) }, joint)
      }
    }
    let all =
      (split(ClauseCutter.another, .another) + split(ClauseCutter.and, .and))
      .sorted { $0.words.count > $1.words.count }
    connectors = Dictionary(grouping: all) { $0.words[0][0] }
    firstWords = UnitSet(
      all.map { phrase in
        var word = phrase.words[0]
        return word.withUnsafeMutableBufferPointer { units in
          units.baseAddress.map { ClauseCutter.hash($0, 0..<units.count) } ?? 0
        }
      })
  }

  @inline(__always)
  private static func hash(_ units: UnsafeMutablePointer<UInt16>, _ range: Range<Int>) -> UInt16 {
    var hash: UInt64 = 0
    for position in range { hash = extended(hash, by: UInt64(units[position])) }
    return UInt16(truncatingIfNeeded: mixed(hash))
  }

  private static let another = [
    "另外", "还有", "顺便", "对了", "以及", "同时", "其次", "第二", "再就是", "还想", "顺便问", "顺带",
    "另外还有", "再问", "再有", "此外", "also", "plus", "and also", "btw", "by the way",
    "and by the way", "one more thing", "another thing", "oh and", "and another thing", "secondly",
    "in addition", "additionally", "as well as", "and one more thing", "separately",
    "second question", "other question", "while you 're at it",
  ]
  private static let and = ["和", "并且", "并", "而且", "然后", "再", "and", "and then", "&"]

  /// The clauses of the message that `tokenizer` holds; fewer than two if there is nothing to cut.
  func clauses(of tokenizer: borrowing Tokenizer) -> [Clause] {
    guard mayHaveCut(tokenizer) else { return [] }
    let count = tokenizer.tokens.count
    var clauses: [Clause] = []
    var start = 0
    var joint = Joint.start
    var index = 0
    func close(at end: Int) {
      if end > start { clauses.append(Clause(tokens: start..<end, joint: joint)) }
    }
    while index < count {
      if let pause = pause(index, in: tokenizer) {
        close(at: index)
        joint = clauses.isEmpty ? .start : start < index ? pause : max(joint, pause)
        index += 1
        start = index
      } else if index > 0, let (length, kind) = connector(at: index, in: tokenizer) {
        close(at: index)
        joint = start < index ? kind : max(joint, kind)
        index += length
        start = index
      } else {
        if index > start, hasGap(before: index, in: tokenizer) {
          close(at: index)
          joint = .pause
          start = index
        }
        index += 1
      }
      if clauses.count > ClauseCutter.limit { return [] }
    }
    close(at: count)
    return clauses
  }

  /// The quick look at every message: whether a clause may begin after its first word.
  private func mayHaveCut(_ tokenizer: borrowing Tokenizer) -> Bool {
    let units = tokenizer.text.units
    var previousHanEnd: Int32 = -1
    for index in 0..<tokenizer.tokens.count {
      let token = tokenizer.tokens[index]
      switch token.kind {
      case .punctuation:
        if index > 0, index < tokenizer.tokens.count - 1, pause(index, in: tokenizer) != nil {
          return true
        }
      case .han:
        if previousHanEnd >= 0, previousHanEnd < token.start { return true }
        fallthrough
      case .latin, .symbol:
        if index > 0, mayBeConnector(units, token), connector(at: index, in: tokenizer) != nil {
          return true
        }
      case .number, .identifier, .url, .email, .emoji, .kaomoji, .otherWord: break
      }
      previousHanEnd = token.isHan ? token.end : -1
    }
    return false
  }

  /// What a token that ends a clause makes of the next one.
  private func pause(_ index: Int, in tokenizer: borrowing Tokenizer) -> Joint? {
    let token = tokenizer.tokens[index]
    guard token.kind == .punctuation else { return nil }
    switch tokenizer.text.units[Int(token.start)] {
    case 0x2C, 0x3001, 0x3A, 0x7E: return .pause  // , 、 : ~
    case 0x2E, 0x3B, 0x21, 0x3F, 0x3002, 0x2026: return .sentence  // . ; ! ? 。 …
    default: return nil
    }
  }

  /// Whether a space stands between two Chinese words: many type it for a comma.
  private func hasGap(before index: Int, in tokenizer: borrowing Tokenizer) -> Bool {
    let previous = tokenizer.tokens[index - 1]
    let token = tokenizer.tokens[index]
    return previous.isHan && token.isHan && previous.end < token.start
  }

  @inline(__always)
  private func mayBeConnector(_ units: UnsafeMutablePointer<UInt16>, _ token: Token) -> Bool {
    token.end - token.start <= ClauseCutter.longestWord
      && firstWords.contains(ClauseCutter.hash(units, token.range))
  }

  private func connector(
    at index: Int, in tokenizer: borrowing Tokenizer
  ) -> (length: Int, joint: Joint)? {
    let token = tokenizer.tokens[index]
    guard token.isHan || token.isLatin || token.kind == .symbol,
      mayBeConnector(tokenizer.text.units, token),
      let candidates = connectors[tokenizer.text.units[Int(token.start)]]
    else { return nil }
    for (words, joint) in candidates where index + words.count <= tokenizer.tokens.count {
      var isEqual = true
      for (offset, word) in words.enumerated() where isEqual {
        let range = tokenizer.tokens[index + offset].range
        isEqual =
          range.count == word.count
          && word.indices.allSatisfy {
            tokenizer.text.units[range.lowerBound + $0] == word[$0]
          }
      }
      if isEqual { return (words.count, joint) }
    }
    return nil
  }
}
