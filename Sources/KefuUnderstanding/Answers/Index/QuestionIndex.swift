package import KefuValues

/// An index of questions, mapped from a file or in memory: the entrance of this folder.
///
/// Questions are numbered in the order given; a group, such as the phrasings of one question, has a number too. Nothing but
/// the settings is read when it is opened. Offsets and counts are checked where they are used, so that no file makes it read
/// out of bounds, whatever its checksums say; `checkContents()` reads everything.
///
/// A term of few questions has a list of postings of 32 bits. A frequent one has, for each chunk of 16,384 questions, keys of
/// 16 bits, or 2 bits for each question where it is dense, and a bound of what they can add to a score.
package struct QuestionIndex: Sendable {
  enum Section: Int, CaseIterable {
    case settings, lengths, groups, slots, sparse, entries, keys
  }

  static let magic: StaticString = "KefuQstn"
  static let formatVersion = 1

  let memory: ModelMemory
  let path: String
  /// The number of questions.
  package let count: Int
  /// The number of different terms.
  package let termCount: Int
  /// The mean number of terms of a question, repetitions included.
  let averageLength: Double
  let chunkCount: Int
  /// By question, filled up to whole chunks.
  let lengths: ReadOnlyMemory<UInt8>
  /// By question; empty if every question is its own.
  let groups: ReadOnlyMemory<UInt32>
  let table: QuestionSlotTable
  let sparse: ReadOnlyMemory<UInt32>
  let entries: ReadOnlyMemory<QuestionChunkEntry>
  let keys: ReadOnlyMemory<UInt16>

  /// The digest of what the index was made from, as given to the builder.
  package let dataDigest: Digest

  /// The size of the file in bytes.
  package var byteCount: Int { memory.bytes.count }

  /// Opens an index file.
  package init(path: String) throws(ModelError) {
    try self.init(memory: ModelMemory(mapping: path), path: path)
  }

  /// Opens an index in memory; `path` is used in errors.
  package init(memory: ModelMemory, path: String) throws(ModelError) {
    let (digest, sections) = try SectionFile.sections(
      of: memory.bytes, path: path, magic: QuestionIndex.magic,
      version: QuestionIndex.formatVersion, deferring: Set(1..<Section.allCases.count))
    func section(_ section: Section) throws(ModelError) -> UnsafeRawBufferPointer {
      guard let bytes = sections[section.rawValue] else { throw ModelError.altered(path: path) }
      return bytes
    }
    self.memory = memory
    self.path = path
    dataDigest = digest
    let settings = try section(.settings)
    guard settings.count == 16 else { throw .altered(path: path) }
    count = Int(settings.number(at: 0, as: UInt32.self))
    termCount = Int(settings.number(at: 4, as: UInt32.self))
    averageLength = Double(bitPattern: settings.number(at: 8, as: UInt64.self))
    chunkCount = QuestionPosting.chunkCount(of: count)
    lengths = ReadOnlyMemory(try section(.lengths))
    groups = ReadOnlyMemory(try section(.groups))
    table = QuestionSlotTable(slots: ReadOnlyMemory(try section(.slots)))
    sparse = ReadOnlyMemory(try section(.sparse))
    entries = ReadOnlyMemory(try section(.entries))
    keys = ReadOnlyMemory(try section(.keys))
    guard count < QuestionPosting.mostQuestions, averageLength.isFinite,
      lengths.count == chunkCount * QuestionPosting.chunkSize,
      groups.count == count || groups.count == 0, table.slots.count > 0,
      table.slots.count & (table.slots.count - 1) == 0
    else { throw .altered(path: path) }
  }

  /// Reads what opening leaves alone and compares it with its checksums.
  package func checkContents() throws(ModelError) {
    for section in Section.allCases
    where !SectionFile.isIntact(section.rawValue, in: memory.bytes) {
      throw .altered(path: path)
    }
  }

  /// The group of a question.
  @inline(__always)
  package func group(of question: Int) -> Int {
    question < groups.count ? Int(groups.base[question]) : question
  }
}
