/// What a static embedding is made of, before it is laid into an image.
struct StaticTable {
  var tokenizer: TokenizerDefinition
  var width: Int
  /// Row after row.
  var rows: [Float]

  /// Texts are cut after so many words or pieces.
  static let longestText = 512

  /// A table of words; the unknown word gets a row of zeros after theirs.
  init(words: [[UInt8]], width: Int, rows: [Float]) {
    tokenizer = TokenizerDefinition(
      algorithm: .words, pieces: words, unknown: words.count, first: [], last: [], added: [])
    self.width = width
    self.rows = rows + [Float](repeating: 0, count: width)
  }

  init(tokenizer: TokenizerDefinition, width: Int, rows: [Float]) {
    self.tokenizer = tokenizer
    self.width = width
    self.rows = rows
  }

  func image() -> FileMemory {
    var builder = ImageBuilder(expecting: rows.count * 4 + tokenizer.pieces.count * 96)
    builder.append(
      EncoderSection.staticSettings, [Int64(width), Int64(rows.count / max(1, width))])
    tokenizer.append(to: &builder, prefix: "", longestText: StaticTable.longestText)
    builder.append(EncoderSection.staticRows, rows)
    return builder.finish()
  }
}
