import KefuText

/// The postings of some texts, sorted into partitions by the highest bits of their hash.
struct QuestionPiece: Sendable {
  /// A term of a text, before the texts have places.
  struct Entry {
    var hash: UInt64
    var question: UInt32
    var times: UInt32
  }

  /// By which each text gets its place.
  private(set) var kinds: [QuestionKind] = []
  /// By partition, then in the order of the texts.
  private(set) var entries: [Entry] = []
  /// Where a partition ends; it starts where the one before ends.
  private(set) var partitionEnds: [Int] = []

  /// Reads some of the texts.
  init(
    _ texts: QuestionTexts, range: Range<Int>, dictionary: UserDictionary, partitionBits: Int
  ) {
    var tokenizer = Tokenizer(dictionary: dictionary)
    var reader = QuestionTermReader()
    var unsorted = [Entry]()
    unsorted.reserveCapacity(range.count * 20)
    kinds.reserveCapacity(range.count)
    for question in range {
      tokenizer.tokenize(texts[question])
      reader.read(tokenizer)
      append(reader, question: question, to: &unsorted)
    }
    sort(unsorted, partitionBits: partitionBits)
  }

  /// The terms of texts that were read before.
  init(kinds: [QuestionKind], entries: [Entry]) {
    self.kinds = kinds
    self.entries = entries
    partitionEnds = [entries.count]
  }

  /// Where the entries of a partition are.
  func partition(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : partitionEnds[number - 1])..<partitionEnds[number]
  }

  /// Adds the terms of one text.
  private mutating func append(
    _ reader: borrowing QuestionTermReader, question: Int, to entries: inout [Entry]
  ) {
    kinds.append(QuestionKind(reader))
    for index in 0..<reader.count {
      let feature = reader[index]
      entries.append(
        Entry(
          hash: feature.hash, question: UInt32(question),
          times: UInt32(min(feature.count, Float(QuestionScoring.mostTimes)))))
    }
  }

  private mutating func sort(_ unsorted: [Entry], partitionBits: Int) {
    guard partitionBits > 0 else {
      entries = unsorted
      partitionEnds = [unsorted.count]
      return
    }
    let shift = UInt64(64 - partitionBits)
    var positions = [Int](repeating: 0, count: 1 << partitionBits)
    for entry in unsorted { positions[Int(entry.hash >> shift)] += 1 }
    var start = 0
    for partition in positions.indices {
      let count = positions[partition]
      positions[partition] = start
      start += count
    }
    entries = [Entry](unsafeUninitializedCapacity: unsorted.count) { sorted, count in
      for entry in unsorted {
        let partition = Int(entry.hash >> shift)
        sorted[positions[partition]] = entry
        positions[partition] += 1
      }
      count = unsorted.count
    }
    partitionEnds = positions
  }
}
