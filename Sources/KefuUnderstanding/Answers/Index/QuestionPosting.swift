import CKernels

/// One term in one question: the question's place times 4, and how often the term is in it, 1...3.
///
/// Its lower half is the key by which the posting is known in its chunk of 16,384 places, its upper half the chunk.
struct QuestionPosting {
  /// Places have 30 bits, and kinds leave gaps.
  static let mostQuestions = 1 << 29
  static let chunkSize = KEFU_CHUNK_DOCUMENTS
  /// Units of 16 bits that a dense list of a chunk takes.
  static let denseUnits = chunkSize / 16
  /// From so many postings on the list of a chunk is dense: a bit for every place instead of 16 for every posting.
  static let denseCount = 512

  var bits: UInt32

  init(place: Int, times: Int) {
    bits = UInt32(truncatingIfNeeded: place << 2 | min(times, QuestionScoring.mostTimes))
  }

  @inline(__always) var times: Int { Int(bits & 3) }
  @inline(__always) var chunk: Int { Int(bits >> 16) }
  @inline(__always) var key: UInt16 { UInt16(truncatingIfNeeded: bits) }
}

/// The postings of one term in one chunk.
struct QuestionChunkEntry {
  /// Where they begin, in units of 16 bits.
  var position: UInt32
  /// How many keys there are; if dense, they come after the bits, for those that are in a question more than once.
  var count: UInt16
  /// How often the term is in a question at most, 0...3.
  var mostTimes: UInt8
  /// 1 if they are dense.
  var isDense: UInt8
}
