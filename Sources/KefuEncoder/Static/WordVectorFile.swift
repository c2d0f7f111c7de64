/// A text file of word vectors: a line per word, with its numbers after it; fastText and word2vec put the counts in front.
struct WordVectorFile {
  private let file: FileMemory
  private let path: String

  init(_ file: FileMemory, path: String) {
    self.file = file
    self.path = path
  }

  /// Words come in the order of their frequency, so the weight of one is guessed from its rank (Zipf), as in model2vec.
  func image() throws(EncoderError) -> FileMemory {
    let bytes = file.bytes
    var words: [[UInt8]] = []
    var rows: [Float] = []
    var width = 0
    var start = 0
    var line = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      line += 1
      defer { start = end + 1 }
      let fields = bytes[start..<end].split(whereSeparator: { $0 == 0x20 || $0 == 0x0D })
      // The header: how many words, how many numbers.
      if line == 1, fields.count == 2 { continue }
      guard fields.count > 1 else { continue }
      if width == 0 { width = fields.count - 1 }
      guard fields.count >= width + 1 else {
        throw .malformed(
          path: path,
          problem: "line \(line) has \(fields.count - 1) numbers, the lines before \(width)")
      }
      // A word of GloVe may have spaces.
      let wordEnd = fields[fields.count - width - 1].endIndex
      for field in fields.suffix(width) {
        guard let number = Float(String(decoding: field, as: UTF8.self)), number.isFinite else {
          throw .malformed(path: path, problem: "line \(line) has something that is no number")
        }
        rows.append(number)
      }
      words.append([UInt8](bytes[start..<wordEnd]))
    }
    guard !words.isEmpty else {
      throw .unsupported(path: path, problem: "it has neither an encoder nor word vectors")
    }
    StaticTable.weighByRank(&rows, width: width)
    return StaticTable(words: words, width: width, rows: rows).image()
  }
}

extension StaticTable {
  /// Multiplies every row, made to length 1, by a / (a + p), where p is the share of its rank (Arora et al., ICLR 2017).
  static func weighByRank(_ rows: inout [Float], width: Int) {
    let count = rows.count / width
    let total = (1...max(1, count)).reduce(0) { $0 + 1 / Double($1) }
    rows.withUnsafeMutableBufferPointer { rows in
      for row in 0..<count {
        let vector = UnsafeMutableBufferPointer(rebasing: rows[(row * width)..<((row + 1) * width)])
        StaticEmbedding.normalise(vector)
        let share = 1 / Double(row + 1) / total
        let weight = Float(1e-4 / (1e-4 + share))
        for channel in vector.indices { vector[channel] *= weight }
      }
    }
  }
}
