/// Finds the words of a list in a text: as written, else in lower case; among Chinese characters the longest from left to right.
struct WordTokenizer: TextTokenizer {
  let trie: PieceTrie

  func append(_ text: Substring, limit: Int, to tokens: inout [Int32]) {
    let end = tokens.count + limit
    var word: [UInt8] = []
    var isChinese = false
    for scalar in text.unicodeScalars {
      let chinese = BertNormalization.isChinese(scalar.value)
      let isPunctuation = BertNormalization.isPunctuation(scalar)
      if chinese != isChinese || isPunctuation || scalar.properties.isWhitespace {
        finish(&word, isChinese, &tokens)
        isChinese = chinese
      }
      if tokens.count >= end { break }
      guard !scalar.properties.isWhitespace else { continue }
      word += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      if isPunctuation { finish(&word, false, &tokens) }
    }
    finish(&word, isChinese, &tokens)
    if tokens.count > end { tokens.removeLast(tokens.count - end) }
  }

  private func finish(_ word: inout [UInt8], _ isChinese: Bool, _ tokens: inout [Int32]) {
    defer { word.removeAll(keepingCapacity: true) }
    guard !word.isEmpty else { return }
    if isChinese {
      appendLongest(word, &tokens)
    } else if let token = token(of: word) {
      tokens.append(token)
    } else if let token = token(
      of: Array(String(decoding: word, as: UTF8.self).lowercased().utf8))
    {
      tokens.append(token)
    }
  }

  private func token(of word: [UInt8]) -> Int32? {
    guard let node = trie.node(of: word), trie.values[node] >= 0 else { return nil }
    return trie.values[node]
  }

  private func appendLongest(_ text: [UInt8], _ tokens: inout [Int32]) {
    var start = 0
    while start < text.count {
      var node = PieceTrie.root
      var best: Int32 = -1
      var end = start
      var position = start
      while position < text.count {
        node = trie.child(of: node, by: text[position])
        if node == 0 { break }
        position += 1
        if trie.values[node] >= 0 {
          best = trie.values[node]
          end = position
        }
      }
      if best >= 0 {
        tokens.append(best)
        start = end
      } else {
        // To the next character.
        start += 1
        while start < text.count, text[start] & 0xC0 == 0x80 { start += 1 }
      }
    }
  }
}
