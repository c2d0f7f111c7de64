/// The tokenizer of SentencePiece's unigram models: the cut of a word whose pieces have the best sum of scores.
///
/// Kudo, "Subword Regularization", ACL 2018. Words begin with "▁", which stands for the space before them.
struct UnigramTokenizer: TextTokenizer, @unchecked Sendable {
  // @unchecked Sendable because the buffers are of an image's memory, which is never written.
  let trie: PieceTrie
  /// Logarithms of probabilities, by piece.
  let scores: UnsafeBufferPointer<Double>
  /// The lowest score.
  let lowest: Double
  let map: CharacterMap
  let unknown: Int32
  /// The 256 pieces of single bytes that stand for unknown text; none if the model has none.
  let bytePieces: [Int32]
  let splitting: Splitting

  /// What ends a word.
  enum Splitting: Int, Sendable {
    /// Spaces of all kinds; several are one.
    case whiteSpace = 0
    /// The space only; several are one.
    case spacesMerged = 1
    /// The space only; every further one is a word of its own.
    case spaces = 2
  }

  static let space: [UInt8] = Array("▁".utf8)

  func append(_ text: Substring, limit: Int, to tokens: inout [Int32]) {
    var normalised: [UInt8] = []
    map.append(text, to: &normalised)
    let end = tokens.count + limit
    var part: [UInt8] = []
    var followsSpace = false
    for scalar in String(decoding: normalised, as: UTF8.self).unicodeScalars {
      let isSpace = scalar.value == 0x20
      if splitting == .whiteSpace, isSpace || scalar.properties.isWhitespace {
        split(part, end, &tokens)
        part.removeAll(keepingCapacity: true)
        if tokens.count >= end { break }
        continue
      }
      if isSpace {
        if !followsSpace || splitting == .spaces { part += UnigramTokenizer.space }
      } else {
        part += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      followsSpace = isSpace
    }
    split(part, end, &tokens)
    if tokens.count > end { tokens.removeLast(tokens.count - end) }
  }

  /// Cuts the words of a part of the text, each of which begins with the sign of a space.
  private func split(_ part: [UInt8], _ end: Int, _ tokens: inout [Int32]) {
    guard !part.isEmpty else { return }
    let space = UnigramTokenizer.space
    var word = part.starts(with: space) ? [] : space
    var position = 0
    while position < part.count, tokens.count < end {
      if part[position...].starts(with: space) {
        if !word.isEmpty { cut(word, &tokens) }
        word = space
        position += space.count
      } else {
        word.append(part[position])
        position += 1
      }
    }
    if !word.isEmpty, tokens.count < end { cut(word, &tokens) }
  }

  /// Appends the best cut of a word.
  private func cut(_ word: [UInt8], _ tokens: inout [Int32]) {
    let count = word.count
    let unknownScore = lowest - 10
    var best = [Double](repeating: -.infinity, count: count + 1)
    var pieces = [Int32](repeating: -1, count: count + 1)
    var starts = [Int](repeating: -1, count: count + 1)
    best[0] = 0
    var start = 0
    while start < count {
      let width = UnigramTokenizer.width(of: word[start])
      var node = PieceTrie.root
      var knowsScalar = false
      var position = start
      while position < count {
        node = trie.child(of: node, by: word[position])
        if node == 0 { break }
        position += 1
        let piece = trie.values[node]
        guard piece >= 0, piece != unknown else { continue }
        if position - start == width { knowsScalar = true }
        let score = best[start] + scores[Int(piece)]
        if starts[position] < 0 || score > best[position] {
          best[position] = score
          pieces[position] = piece
          starts[position] = start
        }
      }
      let next = min(count, start + width)
      if !knowsScalar {
        let score = best[start] + unknownScore
        if starts[next] < 0 || score > best[next] {
          best[next] = score
          pieces[next] = unknown
          starts[next] = start
        }
      }
      start = next
    }
    var path: [(piece: Int32, range: Range<Int>)] = []
    var position = count
    while position > 0, starts[position] >= 0 {
      path.append((pieces[position], starts[position]..<position))
      position = starts[position]
    }
    append(path.reversed(), of: word, to: &tokens)
  }

  /// Appends pieces; unknown ones in a row are one, or bytes.
  private func append(
    _ path: [(piece: Int32, range: Range<Int>)], of word: [UInt8], to tokens: inout [Int32]
  ) {
    var followsUnknown = false
    for (piece, range) in path {
      if piece != unknown {
        tokens.append(piece)
      } else if !bytePieces.isEmpty {
        tokens += word[range].map { bytePieces[Int($0)] }
      } else if !followsUnknown {
        tokens.append(unknown)
      }
      followsUnknown = piece == unknown
    }
  }

  /// The bytes of the scalar that begins with a byte.
  private static func width(of byte: UInt8) -> Int {
    switch byte {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }
}
