package import KefuText
package import KefuValues

/// Makes the bytes of an index from texts, on several threads; the bytes do not depend on how many.
///
/// Texts are read in pieces, whose postings are sorted into partitions by hash. Each partition is then numbered, sorted and
/// laid out alone, and the partitions are put one after the other.
package enum QuestionIndexBuilder {
  /// Texts to a piece.
  private static let pieceSize = 4096
  /// From so many texts on postings are partitioned by the highest 8 bits of their hash.
  private static let manyTexts = 16384

  /// Makes an index.
  ///
  /// - Parameters:
  ///   - texts: The questions; at most 2³⁰.
  ///   - dictionary: Words laid over ICU's; must be the searcher's.
  ///   - data: Kept in the file, to tell whether it is up to date.
  ///   - threads: How many to use at most.
  /// - Returns: The file, for `QuestionIndex`.
  package static func bytes(
    of texts: QuestionTexts, dictionary: UserDictionary = .empty,
    data: Digest = Digest(high: 0, low: 0), threads: Int = 1
  ) -> [UInt8] {
    precondition(texts.count < QuestionPosting.mostQuestions)
    let pieceCount = (texts.count + pieceSize - 1) / pieceSize
    var pieces = [QuestionPiece?](repeating: nil, count: pieceCount)
    let partitionBits = partitionBits(for: texts.count)
    pieces.withUnsafeMutableBufferPointer { pieces in
      guard let base = pieces.baseAddress else { return }
      let memory = SharedMemory(base)
      concurrently(pieceCount, threads: threads) { number in
        memory.base[number] = QuestionPiece(
          texts, range: (number * pieceSize)..<min((number + 1) * pieceSize, texts.count),
          dictionary: dictionary, partitionBits: partitionBits)
      }
    }
    return bytes(
      of: pieces.compactMap { $0 }, groups: texts.groups, averageLength: nil, data: data,
      partitionBits: partitionBits, threads: threads)
  }

  static func partitionBits(for count: Int) -> Int { count >= manyTexts ? 8 : 0 }

  /// Puts pieces together.
  ///
  /// - Parameters:
  ///   - pieces: The questions in order.
  ///   - groups: By question, or empty.
  ///   - averageLength: That of the questions if `nil`.
  ///   - data: Kept in the file.
  ///   - partitionBits: As the pieces were made.
  ///   - threads: How many to use at most.
  /// - Returns: The file.
  static func bytes(
    of pieces: [QuestionPiece], groups: [UInt32], averageLength: Double?, data: Digest,
    partitionBits: Int, threads: Int
  ) -> [UInt8] {
    let places = QuestionPlaces(of: pieces)
    let average = averageLength ?? places.averageLength ?? QuestionScoring.assumedLength
    var partitions = [QuestionPartition?](repeating: nil, count: 1 << partitionBits)
    partitions.withUnsafeMutableBufferPointer { partitions in
      guard let base = partitions.baseAddress else { return }
      let memory = SharedMemory(base)
      concurrently(1 << partitionBits, threads: threads) { number in
        memory.base[number] = QuestionPartition(
          number, of: pieces, places: places)
      }
    }
    return file(
      of: partitions.compactMap { $0 }, places: places, averageLength: average, groups: groups,
      data: data)
  }

  private static func file(
    of partitions: [QuestionPartition], places: QuestionPlaces, averageLength: Double,
    groups: [UInt32], data: Digest
  ) -> [UInt8] {
    var settings = [UInt8]()
    settings.append(number: UInt32(places.count))
    settings.append(number: UInt32(partitions.reduce(0) { $0 + $1.slots.count }))
    settings.append(number: averageLength.bitPattern)
    var chunkBytes = [UInt8]()
    chunkBytes.append(contentsOfMemory: places.chunks)
    var numberBytes = [UInt8]()
    numberBytes.append(contentsOfMemory: places.numbers)
    var groupBytes = [UInt8]()
    groupBytes.append(contentsOfMemory: groups)
    let keyStarts = starts(of: partitions) { $0.keys.count }
    return SectionFile.bytes(
      magic: QuestionIndex.magic, version: QuestionIndex.formatVersion, data: data,
      sections: [
        (QuestionIndex.Section.settings.rawValue, settings),
        (QuestionIndex.Section.chunks.rawValue, chunkBytes),
        (QuestionIndex.Section.numbers.rawValue, numberBytes),
        (QuestionIndex.Section.groups.rawValue, groupBytes),
        (
          QuestionIndex.Section.slots.rawValue,
          slots(of: partitions, chunkCount: places.chunks.count)
        ),
        (QuestionIndex.Section.sparse.rawValue, joined(partitions) { $0.sparse }),
        (QuestionIndex.Section.entries.rawValue, entries(of: partitions, keyStarts: keyStarts)),
        (QuestionIndex.Section.keys.rawValue, joined(partitions) { $0.keys }),
      ])
  }

  /// Where the numbers of each partition come when they are put together.
  private static func starts(
    of partitions: [QuestionPartition], _ count: (QuestionPartition) -> Int
  ) -> [Int] {
    var next = 0
    return partitions.map { partition in
      defer { next += count(partition) }
      return next
    }
  }

  private static func joined<Number>(
    _ partitions: [QuestionPartition], _ numbers: (QuestionPartition) -> [Number]
  ) -> [UInt8] {
    var bytes = [UInt8]()
    bytes.reserveCapacity(
      partitions.reduce(0) { $0 + numbers($1).count } * MemoryLayout<Number>.stride)
    for partition in partitions { bytes.append(contentsOfMemory: numbers(partition)) }
    return bytes
  }

  private static func entries(
    of partitions: [QuestionPartition], keyStarts: [Int]
  ) -> [UInt8] {
    var bytes = [UInt8]()
    bytes.reserveCapacity(partitions.reduce(0) { $0 + $1.entries.count } * 8)
    for (partition, start) in zip(partitions, keyStarts) {
      var entries = partition.entries
      for index in entries.indices where entries[index].mostTimes > 0 {
        entries[index].position += UInt32(start)
      }
      bytes.append(contentsOfMemory: entries)
    }
    return bytes
  }

  private static func slots(of partitions: [QuestionPartition], chunkCount: Int) -> [UInt8] {
    let sparseStarts = starts(of: partitions) { $0.sparse.count }
    let entryStarts = starts(of: partitions) { $0.entries.count }
    let capacity = QuestionSlotTable.capacity(for: partitions.reduce(0) { $0 + $1.slots.count })
    let empty = QuestionSlot(fingerprint: 0, frequency: 0, position: 0, mostTimes: 0)
    var table = [QuestionSlot](repeating: empty, count: capacity)
    for (number, partition) in partitions.enumerated() {
      for (hash, content) in zip(partition.hashes, partition.slots) {
        var content = content
        let frequency = Int(content.frequency)
        if QuestionSlot.isChunked(frequency: frequency, chunkCount: chunkCount) {
          content.position += UInt32(entryStarts[number])
        } else if frequency > 1 {
          content.position += UInt32(sparseStarts[number])
        }
        var slot = QuestionSlotTable.first(for: hash, of: capacity)
        while table[slot].frequency != 0 { slot = slot + 1 == capacity ? 0 : slot + 1 }
        table[slot] = content
      }
    }
    var bytes = [UInt8]()
    bytes.append(contentsOfMemory: table)
    return bytes
  }
}
