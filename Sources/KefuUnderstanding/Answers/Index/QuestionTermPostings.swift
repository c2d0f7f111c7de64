import CKernels

/// The postings of one term of an index, chunk by chunk.
struct QuestionTermPostings {
  let weight: UInt32
  /// How often the term is in a question at most, 0...3.
  private let mostTimes: Int
  /// The postings of a term of few questions, ascending, and how many there are.
  private let sparse: UnsafePointer<UInt32>?
  private let sparseCount: Int
  /// By chunk, of a frequent term.
  private let entries: UnsafePointer<QuestionChunkEntry>?

  /// `nil` if the index does not know the term, or is damaged there.
  init?(of hash: UInt64, weight: UInt32, in index: QuestionIndex) {
    guard let number = index.table.slot(of: hash) else { return nil }
    let slot = index.table.slots.base[number]
    let position = Int(slot.position)
    let frequency = Int(slot.frequency)
    self.weight = weight
    mostTimes = Int(slot.mostTimes & 3)
    if QuestionSlot.isChunked(frequency: frequency, chunkCount: index.chunks.count) {
      guard position <= index.entries.count - index.chunks.count else { return nil }
      entries = index.entries.base + position
      sparse = nil
      sparseCount = 0
      return
    }
    entries = nil
    sparseCount = frequency
    if frequency == 1 {
      guard let offset = MemoryLayout<QuestionSlot>.offset(of: \QuestionSlot.position)
      else { return nil }
      sparse = (UnsafeRawPointer(index.table.slots.base + number) + offset)
        .assumingMemoryBound(to: UInt32.self)
    } else {
      guard position <= index.sparse.count - frequency else { return nil }
      sparse = index.sparse.base + position
    }
  }

  /// Adds to the bounds of chunks what this term can.
  func add(
    to bounds: UnsafeMutablePointer<UInt32>, of index: QuestionIndex, _ scoring: QuestionScoring
  ) {
    if let entries {
      for chunk in 0..<index.chunks.count {
        bounds[chunk] += scoring.gain(
          weight: weight, lengthClass: index.lengthClass(of: chunk),
          times: Int(entries[chunk].mostTimes & 3))
      }
    } else if let sparse {
      var previous = -1
      for position in 0..<sparseCount {
        let chunk = Int(sparse[position] >> 16)
        guard chunk > previous, chunk < index.chunks.count else { continue }
        bounds[chunk] += scoring.gain(
          weight: weight, lengthClass: index.lengthClass(of: chunk), times: mostTimes)
        previous = chunk
      }
    }
  }

  /// Puts the postings in a chunk into lists, which stay ascending by bound.
  @inline(__always)
  func append(
    chunk: Int, of index: QuestionIndex, _ scoring: QuestionScoring,
    to lists: inout QuestionChunkLists
  ) {
    let lengthClass = index.lengthClass(of: chunk)
    let first = scoring.gain(weight: weight, lengthClass: lengthClass, times: 1)
    let second = scoring.gain(weight: weight, lengthClass: lengthClass, times: 2)
    let third = scoring.gain(weight: weight, lengthClass: lengthClass, times: 3)
    if let entries {
      let entry = entries[chunk]
      let count = Int(entry.count)
      let position = Int(entry.position)
      let bound = scoring.gain(
        weight: weight, lengthClass: lengthClass, times: Int(entry.mostTimes & 3))
      guard bound > 0, count <= QuestionPosting.chunkSize else { return }
      if entry.isDense == 0 {
        guard position <= index.keys.count - count else { return }
        lists.append(
          index.keys.base + position, count: count, gains: (0, first, second, third), bound: bound)
        return
      }
      guard position <= index.keys.count - QuestionPosting.denseUnits - count else { return }
      lists.append(plane: index.keys.base + position, gain: first)
      if count > 0, bound > first {
        lists.append(
          index.keys.base + position + QuestionPosting.denseUnits, count: count,
          gains: (0, 0, second - first, third - first), bound: bound - first)
      }
    } else if let sparse {
      var start = 0
      while start < sparseCount, sparse[start] >> 16 < UInt32(chunk) { start += 1 }
      var end = start
      while end < sparseCount, sparse[end] >> 16 == UInt32(chunk) { end += 1 }
      if start == end { return }
      lists.append(
        copying: sparse + start, count: end - start, gains: (0, first, second, third),
        bound: scoring.gain(weight: weight, lengthClass: lengthClass, times: mostTimes))
    }
  }
}
