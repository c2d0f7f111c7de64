public import KefuValues

extension StaticEmbedding {
  /// Makes a table from an encoder: the vector of every word alone, without what all have in common.
  ///
  /// The mean of all vectors is taken off, and frequent words weigh less (Arora et al., ICLR 2017), as in model2vec. So
  /// a text costs a sum of rows, and keeps most of the gain of the encoder where single words tell the meaning.
  ///
  /// - Parameters:
  ///   - encoder: Where the vectors come from.
  ///   - words: The vocabulary, the most frequent word first; the first of several equal ones counts.
  /// - Returns: The table, nil if there are no words.
  /// - Throws: Nothing that a caller can mend.
  public static func distilled(
    from encoder: some TextEmbedding, words: [String]
  ) throws(EncoderError) -> StaticEmbedding? {
    var known: Set<String> = []
    let words = words.filter { !$0.isEmpty && known.insert($0).inserted }
    guard !words.isEmpty else { return nil }
    let width = encoder.dimension
    var rows = [Float](repeating: 0, count: words.count * width)
    rows.withUnsafeMutableBufferPointer { encoder.embed(words, into: $0) }
    var mean = [Double](repeating: 0, count: width)
    for (index, number) in rows.enumerated() { mean[index % width] += Double(number) }
    for index in rows.indices {
      rows[index] -= Float(mean[index % width] / Double(words.count))
    }
    StaticTable.weighByRank(&rows, width: width)
    let table = StaticTable(words: words.map { Array($0.utf8) }, width: width, rows: rows)
    return try StaticEmbedding(table.image(), path: "a table of \(words.count) words")
  }
}
