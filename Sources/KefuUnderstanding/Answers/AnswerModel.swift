import KefuText
package import KefuValues

/// The questions of an assistant, ready to be searched: immutable, shared by any number of threads, a view of one file.
package struct AnswerModel: Sendable {
  static let magic: StaticString = "KEFUFAQS"
  package static let formatVersion = 7

  enum Section: Int {
    case settings = 1
    case questions, groups, slots, features, postings, rowShares, rowPhrasings, repeats
    case repeatStarts, phrasingScales, judge, texts, textEnds
    case meaning, meaningRows, meaningScales, meaningAnswers, meaningJudge
  }

  /// The bytes that everything below points into.
  let memory: ModelMemory
  /// Fingerprint of what it was made of.
  package let dataDigest: Digest
  /// In the order of the files.
  package let questions: [QuestionName]
  /// By question, where its phrasings begin; one more than there are questions.
  private let questionStarts: [UInt32]
  let vocabulary: Vocabulary
  /// What a feature that no phrasing has weighs in the comparison with phrasings.
  let unknown: UnknownFrequencies
  let postings: AnswerPostings
  let places: AnswerPlaces
  /// By phrasing, what makes its characters and its words each of length 1.
  let phrasingScales: ReadOnlyMemory<Float>
  /// What an unknown feature could have added to a score.
  let unknownWorth: Float
  /// The mean number of features of a question.
  let meanLength: Float
  /// What has changed since the model was made.
  package var edits = AnswerEdits()
  /// Of words alone.
  package let judge: AnswerJudge
  /// `nil` if words alone count.
  let meanings: QuestionMeanings?
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
      of: memory.bytes, path: path, magic: AnswerModel.magic, version: AnswerModel.formatVersion,
      isChecked: memory.isChecked)
    func section(_ section: Section) throws(ModelError) -> UnsafeRawBufferPointer {
      guard let bytes = sections[section.rawValue] else { throw ModelError.altered(path: path) }
      return bytes
    }
    self.memory = memory
    dataDigest = digest
    let settings = try section(.settings)
    guard settings.count >= 16 else { throw .altered(path: path) }
    unknown = UnknownFrequencies(
      latin: Float(bitPattern: settings.number(at: 0, as: UInt32.self)),
      han: Float(bitPattern: settings.number(at: 4, as: UInt32.self)))
    unknownWorth = Float(bitPattern: settings.number(at: 8, as: UInt32.self))
    meanLength = max(1, Float(bitPattern: settings.number(at: 12, as: UInt32.self)))
    // As bytes: a name may end in a carriage return, which makes one character with the end of its line.
    questions = try section(.questions).split(separator: 0x0A)
      .map { QuestionName(rawValue: String(decoding: $0, as: UTF8.self)) }
    let groups = ReadOnlyMemory<UInt32>(try section(.groups))
    let slots = ReadOnlyMemory<UInt64>(try section(.slots))
    phrasingScales = ReadOnlyMemory(try section(.phrasingScales))
    questionStarts = try AnswerModel.questionStarts(
      groups, questionCount: questions.count, path: path)
    places = AnswerPlaces(questionStarts: questionStarts)
    postings = AnswerPostings(
      features: ReadOnlyMemory(try section(.features)),
      postings: ReadOnlyMemory(try section(.postings)),
      rowShares: ReadOnlyMemory(try section(.rowShares)),
      rowPhrasings: ReadOnlyMemory(try section(.rowPhrasings)),
      repeats: ReadOnlyMemory(try section(.repeats)),
      repeatStarts: ReadOnlyMemory(try section(.repeatStarts)),
      stride: AnswerPostings.stride(places.count))
    texts = ReadOnlyMemory(try section(.texts))
    textEnds = ReadOnlyMemory(try section(.textEnds))
    let numbers = ReadOnlyMemory<Double>(try section(.judge))
    guard postings.features.count > 1, slots.count > 0, slots.count & (slots.count - 1) == 0,
      memory.isChecked || Vocabulary.isTable(slots, featureCount: postings.featureCount),
      textEnds.count == groups.count, phrasingScales.count == 2 * groups.count,
      memory.isChecked || postings.isValid(placeCount: places.count),
      numbers.count == AnswerJudge.featureCount + 3
    else { throw .altered(path: path) }
    vocabulary = Vocabulary(slots: slots.base, mask: slots.count - 1)
    judge = AnswerJudge(numbers: (0..<numbers.count).map { numbers.base[$0] })
    meanings = try QuestionMeanings(
      sections, phrasingCount: groups.count, questionCount: questions.count, path: path)
  }

  /// By question, where its phrasings begin; one more than there are questions.
  private static func questionStarts(
    _ groups: ReadOnlyMemory<UInt32>, questionCount: Int, path: String
  ) throws(ModelError) -> [UInt32] {
    var starts: [UInt32] = [0]
    for phrasing in 0..<groups.count {
      let question = Int(groups.base[phrasing])
      // In the order of the questions, of which none is without a phrasing but those of a damaged file.
      guard question < questionCount, question == starts.count - 1 || question == starts.count
      else { throw .altered(path: path) }
      if question == starts.count { starts.append(UInt32(phrasing)) }
    }
    if groups.count > 0 { starts.append(UInt32(groups.count)) }
    guard starts.count == questionCount + 1 else { throw .altered(path: path) }
    return starts
  }

  /// Whose thresholds a candidate met.
  package func judge(of candidate: AnswerRanking.Candidate) -> AnswerJudge {
    candidate.meaning == nil ? judge : meanings?.judge ?? judge
  }

  /// The encoder whose vectors the model has; `nil` if words alone count.
  package var encoder: Digest? { meanings?.encoder }

  /// How many phrasings all questions have.
  package var phrasingCount: Int { textEnds.count }

  /// The phrasings of a question, which stand together.
  func phrasings(of question: Int) -> Range<Int> {
    Int(questionStarts[question])..<Int(questionStarts[question + 1])
  }

  /// A phrasing as authored.
  package func text(of phrasing: Int) -> String {
    if phrasing >= phrasingCount {
      let texts = edits.added.flatMap(\.phrasings)
      return phrasing - phrasingCount < texts.count ? texts[phrasing - phrasingCount] : ""
    }
    guard phrasing >= 0 else { return "" }
    let start = phrasing == 0 ? 0 : Int(textEnds.base[phrasing - 1])
    let end = Int(textEnds.base[phrasing])
    guard start <= end, end <= texts.count else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: texts.base + start, count: end - start), as: UTF8.self)
  }
}
