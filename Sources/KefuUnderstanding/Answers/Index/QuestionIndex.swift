package import KefuValues

/// An index of questions, mapped from a file or in memory: the entrance of this folder.
///
/// Questions are numbered in the order given; a group, such as the phrasings of one question, has a number too. Inside they
/// have places in chunks of 16,384, by length: what a term adds to a score is the same in a chunk but for repetitions, so that
/// bounds are close. Nothing but the settings is read when it is opened. Offsets and counts are checked where they are used, so that no file makes it read
/// out of bounds, whatever its checksums say; `checkContents()` reads everything.
///
/// A term of few questions has a list of postings of 32 bits. A frequent one has, for each chunk, keys of 16 bits, or bits,
/// one for each place, where it is dense.
package struct QuestionIndex: Sendable {
  enum Section: Int, CaseIterable {
    case settings, chunks, numbers, groups, slots, sparse, entries, keys
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
  let chunks: ReadOnlyMemory<QuestionChunk>
  /// The numbers of the questions in the order of their places.
  let numbers: ReadOnlyMemory<UInt32>
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
    chunks = ReadOnlyMemory(try section(.chunks))
    numbers = ReadOnlyMemory(try section(.numbers))
    groups = ReadOnlyMemory(try section(.groups))
    table = QuestionSlotTable(slots: ReadOnlyMemory(try section(.slots)))
    sparse = ReadOnlyMemory(try section(.sparse))
    entries = ReadOnlyMemory(try section(.entries))
    keys = ReadOnlyMemory(try section(.keys))
    guard count < QuestionPosting.mostQuestions, averageLength.isFinite,
      chunks.count <= QuestionPosting.mostQuestions / QuestionPosting.chunkSize,
      numbers.count == count, groups.count == count || groups.count == 0, table.slots.count > 0,
      table.slots.count < 1 << 32
    else { throw .altered(path: path) }
  }

  /// Reads what opening leaves alone and compares it with its checksums.
  package func checkContents() throws(ModelError) {
    for section in Section.allCases
    where !SectionFile.isIntact(section.rawValue, in: memory.bytes) {
      throw .altered(path: path)
    }
  }

  /// The class of length of the questions of a chunk.
  @inline(__always)
  func lengthClass(of chunk: Int) -> Int {
    min(Int(chunks.base[chunk].lengthClass), QuestionKind.lengthClasses - 1)
  }

  /// The question in a place of a chunk, or `nil` if there is none.
  @inline(__always)
  func question(at place: Int, in chunk: Int) -> Int? {
    let index = Int(chunks.base[chunk].start) + place
    guard place < Int(chunks.base[chunk].count), index < numbers.count else { return nil }
    let number = Int(numbers.base[index])
    return number < count ? number : nil
  }

  /// The group of a question.
  @inline(__always)
  package func group(of question: Int) -> Int {
    question < groups.count ? Int(groups.base[question]) : question
  }
}
