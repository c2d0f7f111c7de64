/// The terms whose hashes begin with the same bits, laid out for the index; positions count from the partition's start.
struct QuestionPartition: Sendable {
  /// Of the terms, in the order of first occurrence.
  private(set) var hashes: [UInt64] = []
  private(set) var slots: [QuestionSlot] = []
  private(set) var sparse: [UInt32] = []
  private(set) var entries: [QuestionChunkEntry] = []
  private(set) var keys: [UInt16] = []

  /// Collects and lays out a partition of all pieces.
  init(_ number: Int, of pieces: [QuestionPiece], places: QuestionPlaces) {
    let (ends, postings) = collect(number, of: pieces, places)
    slots.reserveCapacity(hashes.count)
    var start = 0
    for end in ends {
      append(postings[start..<end], chunkCount: places.chunks.count)
      start = end
    }
  }

  /// Lays the next term out.
  private mutating func append(_ postings: ArraySlice<QuestionPosting>, chunkCount: Int) {
    var slot = QuestionSlot(
      fingerprint: UInt32(truncatingIfNeeded: hashes[slots.count] >> 32),
      frequency: UInt32(postings.count), position: 0,
      mostTimes: UInt32(QuestionPartition.mostTimes(in: postings)))
    if QuestionSlot.isChunked(frequency: postings.count, chunkCount: chunkCount) {
      slot.position = UInt32(entries.count)
      appendChunks(postings, chunkCount: chunkCount)
    } else if postings.count == 1 {
      slot.position = postings[postings.startIndex].bits
    } else {
      slot.position = UInt32(sparse.count)
      for posting in postings { sparse.append(posting.bits) }
    }
    slots.append(slot)
  }

  /// Numbers the terms and brings the postings of a term together, in order; returns where each term's end.
  private mutating func collect(
    _ number: Int, of pieces: [QuestionPiece], _ places: QuestionPlaces
  ) -> (ends: [Int], postings: [QuestionPosting]) {
    let entries = QuestionPartition.entries(number, of: pieces, places)
    var numbering = HashNumbering()
    var terms = [UInt32]()
    terms.reserveCapacity(entries.count)
    var ends = [Int]()
    for entry in entries {
      let term = numbering.number(of: entry.hash)
      if term == ends.count { ends.append(0) }
      ends[term] += 1
      terms.append(UInt32(term))
    }
    hashes = numbering.hashes
    // From counts to starts; filling moves a start to its end.
    var start = 0
    for term in ends.indices {
      let count = ends[term]
      ends[term] = start
      start += count
    }
    let postings = [QuestionPosting](unsafeUninitializedCapacity: entries.count) {
      postings, count in
      for (entry, term) in zip(entries, terms) {
        postings[ends[Int(term)]] = QuestionPosting(
          place: Int(places.places[Int(entry.question)]), times: Int(entry.times))
        ends[Int(term)] += 1
      }
      count = entries.count
    }
    return (ends, postings)
  }

  /// The entries of a partition in the order of the places of their questions: pieces have them in the order of the
  /// numbers, so that sorting by kind is enough.
  private static func entries(
    _ number: Int, of pieces: [QuestionPiece], _ places: QuestionPlaces
  ) -> [QuestionPiece.Entry] {
    var next = [Int](repeating: 0, count: QuestionKind.count)
    for piece in pieces {
      for index in piece.partition(number) {
        next[Int(places.kinds[Int(piece.entries[index].question)])] += 1
      }
    }
    var start = 0
    for kind in next.indices {
      let count = next[kind]
      next[kind] = start
      start += count
    }
    return [QuestionPiece.Entry](unsafeUninitializedCapacity: start) { entries, count in
      for piece in pieces {
        for index in piece.partition(number) {
          let entry = piece.entries[index]
          let kind = Int(places.kinds[Int(entry.question)])
          entries[next[kind]] = entry
          next[kind] += 1
        }
      }
      count = start
    }
  }

  private mutating func appendChunks(
    _ postings: ArraySlice<QuestionPosting>, chunkCount: Int
  ) {
    var start = postings.startIndex
    for chunk in 0..<chunkCount {
      var end = start
      while end < postings.endIndex, postings[end].chunk == chunk { end += 1 }
      let found = postings[start..<end]
      let isDense = found.count >= QuestionPosting.denseCount
      let position = keys.count
      if isDense {
        appendPlane(found)
        for posting in found where posting.times > 1 { keys.append(posting.key) }
      } else {
        for posting in found { keys.append(posting.key) }
      }
      let keyCount = keys.count - position - (isDense ? QuestionPosting.denseUnits : 0)
      entries.append(
        QuestionChunkEntry(
          position: UInt32(position), count: UInt16(keyCount),
          mostTimes: UInt8(QuestionPartition.mostTimes(in: found)), isDense: isDense ? 1 : 0))
      start = end
    }
  }

  private mutating func appendPlane(_ postings: ArraySlice<QuestionPosting>) {
    let start = keys.count
    keys += repeatElement(0, count: QuestionPosting.denseUnits)
    for posting in postings {
      let place = Int(posting.key >> 2)
      keys[start + place >> 4] |= 1 << UInt16(place & 15)
    }
  }

  private static func mostTimes(in postings: ArraySlice<QuestionPosting>) -> Int {
    postings.reduce(0) { max($0, $1.times) }
  }
}
