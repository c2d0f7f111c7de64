import CKernels

/// One term in one question: the question's number times 4, and how often the term is in it, 1...3.
///
/// Its lower half is the key by which the posting is known in its chunk of 16,384 questions, its upper half the chunk.
struct QuestionPosting {
  /// Numbers have 30 bits.
  static let mostQuestions = 1 << 30
  static let chunkSize = KEFU_CHUNK_DOCUMENTS
  /// Units of 16 bits that a dense list of a chunk takes.
  static let denseUnits = KEFU_DENSE_WORDS * 4
  /// From so many postings on the list of a chunk is dense: 2 bits for every question instead of 16 for every posting.
  ///
  /// Up to four times the memory of keys, but a question is looked up in one step.
  static let denseCount = 512

  var bits: UInt32

  init(question: Int, times: Int) {
    bits = UInt32(truncatingIfNeeded: question << 2 | min(times, QuestionScoring.mostTimes))
  }

  init(bits: UInt32) { self.bits = bits }

  @inline(__always) var question: Int { Int(bits >> 2) }
  @inline(__always) var times: Int { Int(bits & 3) }
  @inline(__always) var chunk: Int { Int(bits >> 16) }
  @inline(__always) var key: UInt16 { UInt16(truncatingIfNeeded: bits) }

  /// How many chunks so many questions take.
  static func chunkCount(of questions: Int) -> Int { (questions + chunkSize - 1) / chunkSize }
}

/// The postings of one term in one chunk.
struct QuestionChunkEntry {
  /// Where they begin, in units of 16 bits.
  var position: UInt32
  /// How many there are.
  var count: UInt16
  /// The greatest saturation among them, in 2⁻⁸, rounded up.
  var largest: UInt8
  /// 1 if they are dense.
  var isDense: UInt8
}
