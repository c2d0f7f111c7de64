/// A text file of word vectors: a line per word, with its numbers after it; fastText and word2vec put the counts in front.
struct WordVectorFile {
  let bytes: UnsafeRawBufferPointer
  let path: String
  private let file: FileMemory

  init(_ file: FileMemory, path: String) {
    self.file = file
    self.path = path
    bytes = file.bytes
  }

  /// Where a line with a vector lies.
  struct Line {
    var number: Int
    var word: Range<Int>
    /// After its numbers.
    var end: Int
  }

  /// Makes the table.
  ///
  /// Words come in the order of their frequency, so the weight of one is guessed from its rank (Zipf), as in model2vec. Of
  /// equal words the first counts; a line of numbers without a word, which tools write for white space, has no use.
  func image(isQuantised: Bool) throws(EncoderError) -> FileMemory {
    guard !bytes.prefix(64).contains(0) else { throw notATable("it is not a text") }
    let (lines, width) = try lines()
    var known: Set<[UInt8]> = []
    known.reserveCapacity(lines.count)
    // A row whose piece is empty is never found; the unknown word has the last one.
    let words = lines.map { line in
      let word = [UInt8](bytes[line.word])
      return known.insert(word).inserted ? word : []
    }
    known = []
    let tokenizer = TokenizerDefinition(
      algorithm: .words, pieces: words + [[]], unknown: words.count, first: [], last: [], added: [])
    var table = StaticTable(tokenizer: .defined(tokenizer), width: width, rowCount: words.count + 1)
    table.isQuantised = isQuantised
    let weights = RankWeights(count: words.count)
    var damaged: Line?
    let image = table.image { row, target in
      guard row < lines.count, damaged == nil else { return }
      if read(lines[row], into: target) {
        weights.apply(to: target, rank: row)
      } else {
        damaged = lines[row]
      }
    }
    if let damaged { throw malformed(damaged.number, "something that is no number") }
    return image
  }

  /// Says what a file seems to be that has no word vectors.
  func notATable(_ reason: String) -> EncoderError {
    let isKefu = bytes.starts(with: "KEFU".utf8)
    let isWeights = bytes.count > 8 && bytes[7] == 0 && bytes[8] == UInt8(ascii: "{")
    let problem =
      if isKefu {
        "it is a file that kefu wrote, but not an encoder; 'kefu import-encoder' writes one"
      } else if isWeights {
        "it has the weights of a model alone; give the folder, with 'config.json' and the tokenizer"
      } else {
        "it is neither an encoder that 'kefu import-encoder' wrote, nor the folder of a model, nor a text file "
          + "of word vectors: \(reason)"
      }
    return .unsupported(path: path, problem: problem)
  }

  func malformed(_ line: Int, _ problem: String) -> EncoderError {
    .malformed(path: path, problem: "line \(line) has \(problem)")
  }
}
