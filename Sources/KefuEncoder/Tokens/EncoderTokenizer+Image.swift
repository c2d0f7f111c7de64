extension EncoderTokenizer {
  /// Reads the tokenizer of an image; every token is below `vocabulary`.
  init(_ image: EncoderImage, vocabulary: Int) throws(EncoderError) {
    var reader = NumberReader(image.numbers(of: EncoderSection.tokenizer), path: image.path)
    let longestText = try reader.next(1...1 << 16)
    let pieceCount = try reader.next(1...vocabulary)
    let unknown = try reader.token(below: vocabulary)
    let firstCount = try reader.next(0...16)
    let lastCount = try reader.next(0...16)
    var first: [Int32] = []
    for _ in 0..<firstCount { first.append(try reader.token(below: vocabulary)) }
    var last: [Int32] = []
    for _ in 0..<lastCount { last.append(try reader.token(below: vocabulary)) }
    let trie = try PieceTrie(image, section: EncoderSection.trie, pieceCount: pieceCount)
    let model: any TextTokenizer
    switch try reader.next(0...2) {
    case 0: model = try EncoderTokenizer.wordPiece(image, trie, unknown, &reader)
    case 1: model = try EncoderTokenizer.unigram(image, trie, unknown, pieceCount, &reader)
    default: model = WordTokenizer(trie: trie)
    }
    self.init(
      model: model, unknown: unknown, first: first, last: last,
      added: try EncoderTokenizer.added(image, vocabulary: vocabulary),
      prefix: String(decoding: image.bytes(of: EncoderSection.prefix), as: UTF8.self),
      longestText: longestText)
  }

  /// Copies the tokenizer of an image that has been read, without a prefix and what texts begin and end with.
  static func copyPlain(
    from image: EncoderImage, to builder: inout ImageBuilder, longestText: Int
  ) {
    var numbers = Array(image.numbers(of: EncoderSection.tokenizer, as: Int64.self))
    numbers.removeSubrange(5..<(5 + Int(numbers[3] + numbers[4])))
    numbers.replaceSubrange(3..<5, with: [0, 0])
    numbers[0] = Int64(longestText)
    builder.append(EncoderSection.tokenizer, numbers)
    for section in [
      EncoderSection.trie, EncoderSection.trie + 1, EncoderSection.trie + 2, EncoderSection.scores,
      EncoderSection.characterMap, EncoderSection.addedTokens, EncoderSection.addedTexts,
    ] { builder.append(section, Array(image.bytes(of: section))) }
  }

  private static func wordPiece(
    _ image: EncoderImage, _ trie: PieceTrie, _ unknown: Int32, _ reader: inout NumberReader
  ) throws(EncoderError) -> WordPieceTokenizer {
    let normalization = BertNormalization(
      cleans: try reader.flag(), splitsChinese: try reader.flag(), stripsMarks: try reader.flag(),
      lowercases: try reader.flag())
    let continuation = [UInt8](image.bytes(of: EncoderSection.characterMap))
    return WordPieceTokenizer(
      trie: trie, normalization: normalization, unknown: unknown,
      longestWord: try reader.next(1...1 << 20), continuation: trie.node(of: continuation) ?? -1)
  }

  private static func unigram(
    _ image: EncoderImage, _ trie: PieceTrie, _ unknown: Int32, _ pieceCount: Int,
    _ reader: inout NumberReader
  ) throws(EncoderError) -> UnigramTokenizer {
    guard let splitting = UnigramTokenizer.Splitting(rawValue: try reader.next(0...2)),
      let map = CharacterMap(image.bytes(of: EncoderSection.characterMap))
    else { throw .altered(path: image.path) }
    let byteCount = try reader.next(0...256)
    guard byteCount == 0 || byteCount == 256 else { throw .altered(path: image.path) }
    var bytePieces: [Int32] = []
    for _ in 0..<byteCount { bytePieces.append(try reader.token(below: pieceCount)) }
    let scores: UnsafeBufferPointer<Double> = try image.numbers(
      of: EncoderSection.scores, count: pieceCount)
    return UnigramTokenizer(
      trie: trie, scores: scores, lowest: scores.min() ?? 0, map: map, unknown: unknown,
      bytePieces: bytePieces, splitting: splitting)
  }

  private static func added(
    _ image: EncoderImage, vocabulary: Int
  ) throws(EncoderError) -> [AddedToken] {
    let numbers: UnsafeBufferPointer<Int32> = image.numbers(of: EncoderSection.addedTokens)
    let texts = image.bytes(of: EncoderSection.addedTexts)
    var added: [AddedToken] = []
    var start = 0
    for index in 0..<(numbers.count / 4) {
      let token = numbers[index * 4]
      let count = Int(numbers[index * 4 + 1])
      guard token >= 0, token < vocabulary, count > 0, count <= texts.count - start else {
        throw .altered(path: image.path)
      }
      added.append(
        AddedToken(
          text: String(decoding: texts[start..<(start + count)], as: UTF8.self), token: token,
          stripsLeft: numbers[index * 4 + 2] != 0, stripsRight: numbers[index * 4 + 3] != 0))
      start += count
    }
    return added
  }
}

/// Takes numbers from a section, each within bounds.
private struct NumberReader {
  private let numbers: UnsafeBufferPointer<Int64>
  private let path: String
  private var position = 0

  init(_ numbers: UnsafeBufferPointer<Int64>, path: String) {
    self.numbers = numbers
    self.path = path
  }

  mutating func next(_ range: ClosedRange<Int>) throws(EncoderError) -> Int {
    guard position < numbers.count, range.contains(Int(numbers[position])) else {
      throw .altered(path: path)
    }
    position += 1
    return Int(numbers[position - 1])
  }

  mutating func token(below vocabulary: Int) throws(EncoderError) -> Int32 {
    Int32(try next(0...(vocabulary - 1)))
  }

  mutating func flag() throws(EncoderError) -> Bool { try next(0...1) == 1 }
}
