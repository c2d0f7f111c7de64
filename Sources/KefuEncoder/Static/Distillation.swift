import CEncoderKernels

/// Makes a static table from a sentence encoder.
///
/// Every piece of the encoder's vocabulary gets its vector alone, without what all have in common, and frequent ones
/// weigh less, as in model2vec. Then rows are changed so that the sum of a text's rows comes near to the encoder's vector
/// of the whole text (`RowFitting`), on whatever texts there are.
public struct Distillation {
  /// How many texts are encoded together.
  private static let batch = 256
  /// What rows are multiplied by before they are fitted, for the mean of several is shorter than they are.
  private static let length: Float = 3

  private let encoder: SentenceEncoder
  private let width: Int
  private let pieceCount: Int

  /// - Parameter encoder: Where the vectors come from.
  public init(of encoder: SentenceEncoder) {
    self.encoder = encoder
    width = encoder.dimension
    pieceCount = encoder.vocabulary
  }

  /// Makes the table.
  ///
  /// - Parameter texts: What customers write, as the table will be given it; more texts are better, none are allowed.
  /// - Returns: The table, with 8 bits a number.
  /// - Throws: Why there is none.
  public func table(fittedTo texts: [String]) throws(EncoderError) -> StaticEmbedding {
    var known: Set<String> = []
    let texts = texts.filter { known.insert($0).inserted }
    var rows = pieceRows()
    fit(&rows, to: texts)
    return try StaticEmbedding(image(rows), path: "a distilled table")
  }

  /// The vectors of all pieces alone.
  private func pieceRows() -> [Float] {
    let (first, last) = (encoder.tokenizer.first, encoder.tokenizer.last)
    let length = first.count + 1 + last.count
    var rows = [Float](repeating: 0, count: pieceCount * width)
    rows.withUnsafeMutableBufferPointer { rows in
      var start = 0
      while start < pieceCount {
        let pieces = start..<min(pieceCount, start + Distillation.batch)
        let target = rows[(pieces.lowerBound * width)..<(pieces.upperBound * width)]
        encoder.encode(
          pieces.flatMap { first + [Int32($0)] + last },
          starts: (0...pieces.count).map { Int32($0 * length) },
          into: UnsafeMutableBufferPointer(rebasing: target))
        start = pieces.upperBound
      }
      center(rows)
      // Vocabularies begin with the pieces that are frequent.
      let weights = RankWeights(count: pieceCount)
      for piece in 0..<pieceCount {
        let weight = Distillation.length * weights.weight(ofRank: piece)
        for channel in (piece * width)..<((piece + 1) * width) { rows[channel] *= weight }
      }
    }
    return rows
  }

  /// Takes the mean off all rows.
  private func center(_ rows: UnsafeMutableBufferPointer<Float>) {
    var mean = [Double](repeating: 0, count: width)
    for row in 0..<pieceCount {
      for channel in 0..<width { mean[channel] += Double(rows[row * width + channel]) }
    }
    for row in 0..<pieceCount {
      for channel in 0..<width {
        rows[row * width + channel] -= Float(mean[channel] / Double(pieceCount))
      }
    }
  }

  private func fit(_ rows: inout [Float], to texts: [String]) {
    guard !texts.isEmpty else { return }
    let tokenizer = encoder.tokenizer.plain(longestText: StaticTable.usualLongestText)
    var fitting = RowFitting(width: width)
    var targets = [Float](repeating: 0, count: texts.count * width)
    targets.withUnsafeMutableBufferPointer { targets in
      var start = 0
      while start < texts.count {
        let batch = Array(texts[start..<min(texts.count, start + Distillation.batch)])
        let part = targets[(start * width)..<((start + batch.count) * width)]
        encoder.embed(batch, into: UnsafeMutableBufferPointer(rebasing: part))
        for text in batch {
          var tokens: [Int32] = []
          tokenizer.append(text, to: &tokens)
          fitting.append(tokens.filter { $0 != tokenizer.unknown })
        }
        start += batch.count
      }
    }
    fitting.fit(&rows, to: targets)
  }

  private func image(_ rows: [Float]) -> FileMemory {
    var table = StaticTable(tokenizer: .copied(encoder.image), width: width, rowCount: pieceCount)
    table.isQuantised = true
    return table.image { row, target in
      _ = target.update(fromContentsOf: rows[(row * width)..<((row + 1) * width)])
    }
  }
}
