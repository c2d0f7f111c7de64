import CKernels

/// The lists of a message's terms in one chunk, ascending by bound, in memory that is used again.
struct QuestionChunkLists: ~Copyable {
  private(set) var lists: UnsafeMutablePointer<kefu_posting_list>
  private(set) var count = 0
  /// The keys of terms of few questions.
  private var keys: UnsafeMutablePointer<UInt16>
  private var keyCount = 0
  private var keyCapacity = 0

  init() {
    lists = .allocate(capacity: KEFU_CHUNK_LISTS)
    keys = .allocate(capacity: 1)
  }

  deinit {
    lists.deallocate()
    keys.deallocate()
  }

  /// Makes room for the lists of that many terms; a term of few questions has at most `keysEach` in a chunk.
  mutating func makeRoom(terms: Int, keysEach: Int) {
    if terms * keysEach > keyCapacity {
      keys.deallocate()
      keyCapacity = terms * keysEach
      keys = .allocate(capacity: keyCapacity)
    }
    removeAll()
  }

  mutating func removeAll() {
    count = 0
    keyCount = 0
  }

  /// Adds a list of keys in the index.
  mutating func append(
    _ keys: UnsafePointer<UInt16>, count: Int, gains: (UInt32, UInt32, UInt32, UInt32),
    bound: UInt32
  ) {
    insert(
      kefu_posting_list(keys: keys, count: Int32(count), is_dense: 0, gains: gains, bound: bound))
  }

  /// Adds a list of bits in the index.
  mutating func append(plane: UnsafePointer<UInt16>, gain: UInt32) {
    insert(
      kefu_posting_list(
        keys: plane, count: 0, is_dense: 1, gains: (0, gain, gain, gain), bound: gain))
  }

  /// Adds postings by their keys.
  mutating func append(
    copying postings: UnsafePointer<UInt32>, count: Int,
    gains: (UInt32, UInt32, UInt32, UInt32), bound: UInt32
  ) {
    guard count <= keyCapacity - keyCount else { return }
    let start = keys + keyCount
    for index in 0..<count { start[index] = UInt16(truncatingIfNeeded: postings[index]) }
    keyCount += count
    append(start, count: count, gains: gains, bound: bound)
  }

  private mutating func insert(_ list: kefu_posting_list) {
    guard count < KEFU_CHUNK_LISTS else { return }
    var place = count
    while place > 0, lists[place - 1].bound > list.bound {
      lists[place] = lists[place - 1]
      place -= 1
    }
    lists[place] = list
    count += 1
  }
}
