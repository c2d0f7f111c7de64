/// A tokenizer as a model's folder describes it, before it is laid into an image.
struct TokenizerDefinition {
  var algorithm: Algorithm
  /// The text of every token; empty for a number that has none.
  var pieces: [[UInt8]]
  /// Stands for what the vocabulary does not have.
  var unknown: Int
  /// What every text begins and ends with.
  var first: [Int]
  var last: [Int]
  var added: [EncoderTokenizer.AddedToken]

  enum Algorithm {
    case wordPiece(BertNormalization, longestWord: Int, continuation: [UInt8])
    case unigram(
      scores: [Double], map: [UInt8], splitting: UnigramTokenizer.Splitting, bytePieces: [Int])
    /// Whole words, with the number of the unknown word, which is none of them.
    case words
  }
}

extension TokenizerDefinition {
  func append(to builder: inout ImageBuilder, prefix: String, longestText: Int) {
    PieceTrie.append(pieces, to: &builder, section: EncoderSection.trie)
    var numbers = [longestText, pieces.count, unknown, first.count, last.count] + first + last
    switch algorithm {
    case .wordPiece(let normalization, let longestWord, let continuation):
      numbers += [
        0, normalization.cleans ? 1 : 0, normalization.splitsChinese ? 1 : 0,
        normalization.stripsMarks ? 1 : 0, normalization.lowercases ? 1 : 0, longestWord,
      ]
      builder.append(EncoderSection.characterMap, continuation)
    case .unigram(let scores, let map, let splitting, let bytePieces):
      numbers += [1, splitting.rawValue, bytePieces.count] + bytePieces
      builder.append(EncoderSection.scores, scores)
      builder.append(EncoderSection.characterMap, map)
    case .words: numbers += [2]
    }
    builder.append(EncoderSection.tokenizer, numbers.map(Int64.init))
    builder.append(EncoderSection.prefix, Array(prefix.utf8))
    builder.append(
      EncoderSection.addedTokens,
      added.flatMap {
        [$0.token, Int32($0.text.utf8.count), $0.stripsLeft ? 1 : 0, $0.stripsRight ? 1 : 0]
      })
    builder.append(EncoderSection.addedTexts, added.flatMap { Array($0.text.utf8) })
  }
}
