/// The terms whose hashes begin with the same bits, laid out for the index; positions count from the partition's start.
struct QuestionPartition: Sendable {
  /// Of the terms, in the order of first occurrence.
  private(set) var hashes: [UInt64] = []
  private(set) var slots: [QuestionSlot] = []
  private(set) var sparse: [UInt32] = []
  private(set) var entries: [QuestionChunkEntry] = []
  private(set) var keys: [UInt16] = []

  /// Collects and lays out a partition of all pieces.
  init(
    _ number: Int, of pieces: [QuestionPiece], lengths: [UInt8], questionCount: Int,
    scoring: QuestionScoring
  ) {
    let (ends, postings) = collect(number, of: pieces)
    slots.reserveCapacity(hashes.count)
    let chunkCount = QuestionPosting.chunkCount(of: questionCount)
    var start = 0
    for end in ends {
      let largest = postings[start..<end].reduce(UInt32(0)) { largest, posting in
        max(largest, saturation(of: posting, lengths, scoring))
      }
      var slot = QuestionSlot(
        fingerprint: UInt32(truncatingIfNeeded: hashes[slots.count] >> 32),
        frequency: UInt32(end - start), position: 0, largest: largest)
      if QuestionSlot.isChunked(frequency: end - start, chunkCount: chunkCount) {
        slot.position = UInt32(entries.count)
        appendChunks(postings[start..<end], chunkCount: chunkCount, lengths, scoring)
      } else if end - start == 1 {
        slot.position = postings[start].bits
      } else {
        slot.position = UInt32(sparse.count)
        for posting in postings[start..<end] { sparse.append(posting.bits) }
      }
      slots.append(slot)
      start = end
    }
  }

  /// Numbers the terms and brings the postings of a term together, in order; returns where each term's end.
  private mutating func collect(
    _ number: Int, of pieces: [QuestionPiece]
  ) -> (ends: [Int], postings: [QuestionPosting]) {
    func range(_ piece: QuestionPiece) -> Range<Int> {
      (number == 0 ? 0 : piece.partitionEnds[number - 1])..<piece.partitionEnds[number]
    }
    let total = pieces.reduce(0) { $0 + range($1).count }
    var numbering = HashNumbering()
    var terms = [UInt32]()
    terms.reserveCapacity(total)
    var ends = [Int]()
    for piece in pieces {
      for index in range(piece) {
        let term = numbering.number(of: piece.entries[index].hash)
        if term == ends.count { ends.append(0) }
        ends[term] += 1
        terms.append(UInt32(term))
      }
    }
    hashes = numbering.hashes
    // From counts to starts; filling moves a start to its end.
    var start = 0
    for term in ends.indices {
      let count = ends[term]
      ends[term] = start
      start += count
    }
    let postings = [QuestionPosting](unsafeUninitializedCapacity: total) { postings, count in
      for piece in pieces {
        for index in range(piece) {
          let term = Int(terms[count])
          postings[ends[term]] = piece.entries[index].posting
          ends[term] += 1
          count += 1
        }
      }
    }
    return (ends, postings)
  }

  private mutating func appendChunks(
    _ postings: ArraySlice<QuestionPosting>, chunkCount: Int, _ lengths: [UInt8],
    _ scoring: QuestionScoring
  ) {
    var start = postings.startIndex
    for chunk in 0..<chunkCount {
      var end = start
      var largest: UInt32 = 0
      while end < postings.endIndex, postings[end].chunk == chunk {
        largest = max(largest, saturation(of: postings[end], lengths, scoring))
        end += 1
      }
      let isDense = end - start >= QuestionPosting.denseCount
      entries.append(
        QuestionChunkEntry(
          position: UInt32(keys.count), count: UInt16(end - start),
          largest: UInt8(min((largest + 255) >> 8, 255)), isDense: isDense ? 1 : 0))
      if isDense {
        appendDense(postings[start..<end])
      } else {
        for posting in postings[start..<end] { keys.append(posting.key) }
      }
      start = end
    }
  }

  private mutating func appendDense(_ postings: ArraySlice<QuestionPosting>) {
    let start = keys.count
    keys += repeatElement(0, count: QuestionPosting.denseUnits)
    for posting in postings {
      let question = Int(posting.key >> 2)
      keys[start + question >> 3] |= UInt16(posting.times) << UInt16((question & 7) * 2)
    }
  }

  private func saturation(
    of posting: QuestionPosting, _ lengths: [UInt8], _ scoring: QuestionScoring
  ) -> UInt32 {
    UInt32(scoring.saturation[posting.times << 8 | Int(lengths[posting.question])])
  }
}
