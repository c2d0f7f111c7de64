import CKernels

/// The memory that searches use again.
struct QuestionSearchMemory: ~Copyable {
  var lists = QuestionChunkLists()
  private(set) var scratch: kefu_chunk_scratch
  /// By chunk, what the score of a question is at most.
  private(set) var bounds: UnsafeMutablePointer<UInt32>
  private(set) var order: UnsafeMutablePointer<UInt32>
  private var chunkCapacity = 1

  init() {
    let size = QuestionPosting.chunkSize
    scratch = kefu_chunk_scratch(
      sums: .allocate(capacity: size), documents: .allocate(capacity: size + 1),
      scores: .allocate(capacity: size + 1))
    scratch.sums.initialize(repeating: 0, count: size)
    bounds = .allocate(capacity: 1)
    order = .allocate(capacity: 1)
  }

  deinit {
    scratch.sums.deallocate()
    scratch.documents.deallocate()
    scratch.scores.deallocate()
    bounds.deallocate()
    order.deallocate()
  }

  /// Makes room for the bounds of chunks, which become 0.
  mutating func makeRoom(chunkCount: Int) {
    if chunkCount > chunkCapacity {
      bounds.deallocate()
      order.deallocate()
      bounds = .allocate(capacity: chunkCount)
      order = .allocate(capacity: chunkCount)
      chunkCapacity = chunkCount
    }
    bounds.initialize(repeating: 0, count: chunkCount)
  }

  /// Puts the chunks whose bound is not 0 in `order`, that of the greatest bound first; returns how many there are.
  func orderChunks(count: Int) -> Int {
    var used = 0
    for chunk in 0..<count where bounds[chunk] > 0 {
      order[used] = UInt32(chunk)
      used += 1
    }
    let bounds = bounds
    var chunks = UnsafeMutableBufferPointer(start: order, count: used)
    chunks.sort { (bounds[Int($1)], $0) < (bounds[Int($0)], $1) }
    return used
  }

  /// Finds the documents above the threshold in one chunk, by `lists`; they are in `scratch`.
  mutating func search(documentCount: Int, threshold: UInt32) -> Int {
    Int(
      kefu_search_chunk(
        lists.lists, Int32(lists.count), Int32(documentCount), threshold, &scratch))
  }
}
