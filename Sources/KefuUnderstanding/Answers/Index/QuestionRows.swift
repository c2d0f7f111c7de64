import KefuText
import KefuValues

/// The terms of a few questions, of which a small index is made again and again.
struct QuestionRows: Sendable {
  private var lengths: [UInt8] = []
  private var groups: [UInt32] = []
  private var entries: [QuestionPiece.Entry] = []

  var count: Int { lengths.count }

  /// Adds the question that `tokenizer` holds.
  mutating func append(_ tokenizer: borrowing Tokenizer, group: UInt32) {
    var reader = QuestionTermReader()
    reader.read(tokenizer)
    for index in 0..<reader.count {
      entries.append(
        QuestionPiece.Entry(
          hash: reader[index].hash,
          posting: QuestionPosting(question: count, times: Int(reader[index].count))))
    }
    lengths.append(reader.questionLength)
    groups.append(group)
  }

  /// An index in memory.
  func index(averageLength: Double) throws(ModelError) -> QuestionIndex {
    let bytes = QuestionIndexBuilder.bytes(
      of: [QuestionPiece(lengths: lengths, entries: entries)], groups: groups,
      averageLength: averageLength, data: Digest(high: 0, low: 0), partitionBits: 0, threads: 1)
    return try QuestionIndex(memory: ModelMemory(copying: bytes), path: "added questions")
  }
}
