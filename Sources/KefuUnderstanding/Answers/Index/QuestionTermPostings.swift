import CKernels

/// The postings of one term of an index, from the first chunk to the last.
struct QuestionTermPostings {
  /// How many questions have the term.
  let frequency: Int
  /// The greatest saturation of a posting.
  let largest: UInt32
  /// The next of the postings of a term of few questions, and how many are left.
  private var sparse: UnsafePointer<UInt32>?
  private var sparseCount: Int
  /// The entries of a frequent term by chunk.
  private let entries: UnsafePointer<QuestionChunkEntry>?

  /// `nil` if the index does not know the term, or is damaged there.
  init?(of hash: UInt64, in index: QuestionIndex) {
    guard let number = index.table.slot(of: hash) else { return nil }
    let slot = index.table.slots.base[number]
    frequency = Int(slot.frequency)
    largest = min(slot.largest, 65535)
    let position = Int(slot.position)
    sparse = nil
    sparseCount = 0
    if QuestionSlot.isChunked(frequency: frequency, chunkCount: index.chunkCount) {
      guard position <= index.entries.count - index.chunkCount else { return nil }
      entries = index.entries.base + position
      return
    }
    entries = nil
    sparseCount = frequency
    if frequency == 1 {
      guard
        let offset = MemoryLayout<QuestionSlot>.offset(of: \QuestionSlot.position)
      else { return nil }
      sparse = (UnsafeRawPointer(index.table.slots.base + number) + offset)
        .assumingMemoryBound(to: UInt32.self)
    } else {
      guard position <= index.sparse.count - frequency else { return nil }
      sparse = index.sparse.base + position
    }
  }

  /// The postings in a chunk, or `nil` if there are none; chunks must be asked for in order.
  ///
  /// - Parameters:
  ///   - chunk: The number of the chunk.
  ///   - index: The index that the term was looked up in.
  ///   - weight: The weight of the term.
  ///   - bound: What a posting adds at most, anywhere.
  ///   - room: Memory for the keys of a term of few questions; moved on by as many as are used.
  @inline(__always)
  mutating func list(
    in chunk: Int, of index: QuestionIndex, weight: UInt32, bound: UInt32,
    room: inout UnsafeMutablePointer<UInt16>
  ) -> kefu_posting_list? {
    if let entries {
      let entry = entries[chunk]
      let position = Int(entry.position)
      let length = entry.isDense != 0 ? QuestionPosting.denseUnits : Int(entry.count)
      guard entry.count > 0, position <= index.keys.count - length,
        Int(entry.count) <= QuestionPosting.chunkSize
      else { return nil }
      let local = QuestionScoring.gain(
        weight: weight, saturation: min(UInt32(entry.largest) << 8, 65535))
      return kefu_posting_list(
        keys: index.keys.base + position, count: Int32(entry.count),
        is_dense: entry.isDense != 0 ? 1 : 0, weight: weight, bound: min(bound, local))
    }
    guard var next = sparse else { return nil }
    let keys = room
    var count = 0
    while sparseCount > 0, next.pointee >> 16 <= UInt32(chunk) {
      if next.pointee >> 16 == UInt32(chunk), count < QuestionPosting.chunkSize {
        keys[count] = UInt16(truncatingIfNeeded: next.pointee)
        count += 1
      }
      next += 1
      sparseCount -= 1
    }
    sparse = next
    if count == 0 { return nil }
    room += count
    return kefu_posting_list(
      keys: keys, count: Int32(count), is_dense: 0, weight: weight, bound: bound)
  }
}
