/// BERT's tokenizer: words of the prepared text, each cut into the longest pieces from left to right.
///
/// Wu et al., "Google's Neural Machine Translation System", 2016; the words are those of BERT's BasicTokenizer.
struct WordPieceTokenizer: TextTokenizer {
  let trie: PieceTrie
  let normalization: BertNormalization
  let unknown: Int32
  /// A longer word is unknown as a whole; in scalars.
  let longestWord: Int
  /// Where pieces that continue a word begin, the node of "##"; -1 if no piece does.
  let continuation: Int

  func append(_ text: Substring, limit: Int, to tokens: inout [Int32]) {
    var word = WordBuffer(limit: tokens.count + limit)
    for scalar in text.unicodeScalars {
      switch normalization.part(of: scalar) {
      case .removed: continue
      case .space: end(&word, &tokens)
      case .punctuation, .letter:
        let isAlone = normalization.splitsChinese && BertNormalization.isChinese(scalar.value)
        if isAlone { end(&word, &tokens) }
        normalization.forEachMapped(scalar) { mapped in
          if BertNormalization.isPunctuation(mapped) {
            end(&word, &tokens)
            word.append(mapped)
            end(&word, &tokens)
          } else if mapped.value >= 0x80, mapped.properties.isWhitespace {
            end(&word, &tokens)
          } else {
            word.append(mapped)
          }
        }
        if isAlone { end(&word, &tokens) }
      }
      if tokens.count >= word.limit { break }
    }
    end(&word, &tokens)
    if tokens.count > word.limit { tokens.removeLast(tokens.count - word.limit) }
  }

  private struct WordBuffer {
    /// How many tokens there may be.
    let limit: Int
    var bytes: [UInt8] = []
    var scalarCount = 0

    init(limit: Int) {
      self.limit = limit
      bytes.reserveCapacity(64)
    }

    @inline(__always)
    mutating func append(_ scalar: Unicode.Scalar) {
      scalarCount += 1
      if scalar.value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if let encoded = UTF8.encode(scalar) {
        bytes.append(contentsOf: encoded)
      }
    }
  }

  /// Appends the pieces of a word and empties it.
  private func end(_ word: inout WordBuffer, _ tokens: inout [Int32]) {
    guard word.scalarCount > 0 else { return }
    defer {
      word.bytes.removeAll(keepingCapacity: true)
      word.scalarCount = 0
    }
    guard word.scalarCount <= longestWord else {
      tokens.append(unknown)
      return
    }
    let before = tokens.count
    var start = 0
    while start < word.bytes.count {
      var node = start == 0 ? PieceTrie.root : continuation
      var best: Int32 = -1
      var bestEnd = start
      var position = start
      while position < word.bytes.count, node >= 0 {
        node = trie.child(of: node, by: word.bytes[position])
        if node == 0 { break }
        position += 1
        if trie.values[node] >= 0 {
          best = trie.values[node]
          bestEnd = position
        }
      }
      guard best >= 0 else {
        // One piece is missing: the whole word is unknown.
        tokens.removeLast(tokens.count - before)
        tokens.append(unknown)
        return
      }
      tokens.append(best)
      start = bestEnd
    }
  }
}
