import KefuText
package import KefuValues

/// The questions of an assistant, ready to be searched: immutable, shared by any number of threads, a view of one file.
package struct AnswerModel: Sendable {
  static let magic: StaticString = "KEFUFAQS"
  package static let formatVersion = 1

  enum Section: Int {
    case settings = 1
    case questions, groups, slots, inverseFrequencies, starts, features, values, judge, texts
    case textEnds
  }

  /// The bytes that everything below points into.
  let memory: ModelMemory
  /// Fingerprint of what it was made of.
  package let dataDigest: Digest
  /// In the order of the files.
  package let questions: [QuestionName]
  /// By phrasing, the number of its question.
  let groups: ReadOnlyMemory<UInt32>
  let vectorizer: Vectorizer
  let featureCount: Int
  let phrasings: PhrasingVectors
  package let judge: AnswerJudge
  private let texts: ReadOnlyMemory<UInt8>
  private let textEnds: ReadOnlyMemory<UInt32>

  package var byteCount: Int { memory.bytes.count }

  /// Opens a model file.
  package init(path: String) throws(ModelError) {
    try self.init(memory: ModelMemory(mapping: path), path: path)
  }

  /// Opens a model in memory; `path` is used in errors.
  package init(memory: ModelMemory, path: String) throws(ModelError) {
    let (digest, sections) = try SectionFile.sections(
      of: memory.bytes, path: path, magic: AnswerModel.magic, version: AnswerModel.formatVersion)
    func section(_ section: Section) throws(ModelError) -> UnsafeRawBufferPointer {
      guard let bytes = sections[section.rawValue] else { throw ModelError.altered(path: path) }
      return bytes
    }
    self.memory = memory
    dataDigest = digest
    let settings = try section(.settings)
    guard settings.count >= 8 else { throw .altered(path: path) }
    let unknown = UnknownFrequencies(
      latin: Float(bitPattern: settings.number(at: 0, as: UInt32.self)),
      han: Float(bitPattern: settings.number(at: 4, as: UInt32.self)))
    questions = String(decoding: try section(.questions), as: UTF8.self).split(separator: "\n")
      .map { QuestionName(rawValue: String($0)) }
    groups = ReadOnlyMemory(try section(.groups))
    let slots = ReadOnlyMemory<UInt64>(try section(.slots))
    let inverse = ReadOnlyMemory<Float>(try section(.inverseFrequencies))
    featureCount = inverse.count
    phrasings = PhrasingVectors(
      starts: ReadOnlyMemory(try section(.starts)),
      features: ReadOnlyMemory(try section(.features)),
      values: ReadOnlyMemory(try section(.values)))
    texts = ReadOnlyMemory(try section(.texts))
    textEnds = ReadOnlyMemory(try section(.textEnds))
    let numbers = ReadOnlyMemory<Double>(try section(.judge))
    guard featureCount > 0, slots.count > 0, slots.count & (slots.count - 1) == 0,
      Vocabulary.isTable(slots, featureCount: featureCount),
      phrasings.isValid(featureCount: featureCount), groups.count == phrasings.count,
      textEnds.count == phrasings.count, numbers.count == AnswerJudge.featureCount + 3
    else { throw .altered(path: path) }
    for phrasing in 0..<groups.count where Int(groups.base[phrasing]) >= questions.count {
      throw .altered(path: path)
    }
    vectorizer = Vectorizer(
      vocabulary: Vocabulary(slots: slots.base, mask: slots.count - 1),
      inverseFrequencies: inverse.base, unknown: unknown)
    judge = AnswerJudge(numbers: (0..<numbers.count).map { numbers.base[$0] })
  }

  /// How many phrasings all questions have.
  package var phrasingCount: Int { groups.count }

  /// A phrasing as authored.
  package func text(of phrasing: Int) -> String {
    guard phrasing >= 0, phrasing < textEnds.count else { return "" }
    let start = phrasing == 0 ? 0 : Int(textEnds.base[phrasing - 1])
    let end = Int(textEnds.base[phrasing])
    guard start <= end, end <= texts.count else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: texts.base + start, count: end - start), as: UTF8.self)
  }
}
