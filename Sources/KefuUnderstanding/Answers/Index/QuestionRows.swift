import KefuText
import KefuValues

/// The terms of a few questions, of which a small index is made again and again.
struct QuestionRows: Sendable {
  private var kinds: [QuestionKind] = []
  private var groups: [UInt32] = []
  private var entries: [QuestionPiece.Entry] = []

  var count: Int { kinds.count }

  /// Adds the question that `tokenizer` holds.
  mutating func append(_ tokenizer: borrowing Tokenizer, group: UInt32) {
    var reader = QuestionTermReader()
    reader.read(tokenizer)
    for index in 0..<reader.count {
      entries.append(
        QuestionPiece.Entry(
          hash: reader[index].hash, question: UInt32(count),
          times: UInt32(min(reader[index].count, Float(QuestionScoring.mostTimes)))))
    }
    kinds.append(QuestionKind(reader))
    groups.append(group)
  }

  /// An index in memory.
  func index(averageLength: Double) throws(ModelError) -> QuestionIndex {
    let bytes = QuestionIndexBuilder.bytes(
      of: [QuestionPiece(kinds: kinds, entries: entries)], groups: groups,
      averageLength: averageLength, data: Digest(high: 0, low: 0), partitionBits: 0, threads: 1)
    return try QuestionIndex(memory: ModelMemory(copying: bytes), path: "added questions")
  }
}
