import CKernels

/// The memory that searches use again.
struct QuestionSearchMemory: ~Copyable {
  /// More terms of a message are left out, those of the least weight.
  static let mostTerms = 256

  private(set) var scratch: kefu_chunk_scratch
  let lists: UnsafeMutablePointer<kefu_posting_list>
  let saturation: UnsafeMutablePointer<UInt16>
  /// Keys of terms of few questions, for one chunk.
  private(set) var room: UnsafeMutablePointer<UInt16>
  private var roomCount = 0

  init(scoring: QuestionScoring) {
    let size = QuestionPosting.chunkSize
    scratch = kefu_chunk_scratch(
      sums: .allocate(capacity: size), touched: .allocate(capacity: size / 64),
      documents: .allocate(capacity: size + 1), scores: .allocate(capacity: size + 1))
    scratch.sums.initialize(repeating: 0, count: size)
    scratch.touched.initialize(repeating: 0, count: size / 64)
    lists = .allocate(capacity: QuestionSearchMemory.mostTerms)
    saturation = .allocate(capacity: scoring.saturation.count)
    for (index, share) in scoring.saturation.enumerated() { saturation[index] = share }
    room = .allocate(capacity: 1)
  }

  deinit {
    scratch.sums.deallocate()
    scratch.touched.deallocate()
    scratch.documents.deallocate()
    scratch.scores.deallocate()
    lists.deallocate()
    saturation.deallocate()
    room.deallocate()
  }

  /// Makes room for the keys of that many lists of an index, each of few questions.
  mutating func makeRoom(for lists: Int, chunkCount: Int) {
    let needed = lists * min(QuestionPosting.chunkSize, max(64, 4 * chunkCount))
    guard needed > roomCount else { return }
    room.deallocate()
    room = .allocate(capacity: needed)
    roomCount = needed
  }

  /// Finds the documents above the threshold in one chunk; they are in `scratch`.
  mutating func search(
    _ count: Int, lengths: UnsafePointer<UInt8>, threshold: UInt32
  ) -> Int {
    var scoring = kefu_chunk_scoring(lengths: lengths, saturation: saturation)
    return Int(kefu_search_chunk(lists, Int32(count), &scoring, threshold, &scratch))
  }
}
