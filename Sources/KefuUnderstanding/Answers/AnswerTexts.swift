import KefuText
import KefuValues

/// The phrasings and answers of all questions as features, while a model is made of them.
struct AnswerTexts: Sendable {
  private let questions: [QuestionDefinition]
  let phrasings: [String]
  /// By phrasing, its question.
  let groups: [UInt32]
  private let featurized: FeaturizedTexts
  private let vocabulary: VocabularyBuilder
  private let matrix: TrainingMatrix
  private let counts: QuestionCounts
  private let inverseFrequencies: [Float]
  private let unknownFrequency: Float
  /// The numbers and counts of the features of every text, phrasings first.
  private let rows: [[(feature: Int32, count: Float)]]

  init(
    _ questions: [QuestionDefinition], evidence: [[String]], dictionary: UserDictionary,
    threads: Int
  ) {
    self.questions = questions
    let phrasings = questions.flatMap { $0.phrasings.map(\.text) }
    let groups = questions.enumerated().flatMap { number, question in
      question.phrasings.map { _ in UInt32(number) }
    }
    // A question's name says in English what it is about.
    let other = questions.enumerated().flatMap { number, question in
      (evidence[number] + [AnswerTexts.words(of: question.name)]).map { (UInt32(number), $0) }
    }
    let featurized = FeaturizedTexts(
      phrasings + other.map(\.1), settings: AnswerTrainer.featureSettings,
      dictionary: dictionary, threads: threads)
    let vocabulary = VocabularyBuilder(featurized)
    var rows: [[(feature: Int32, count: Float)]] = []
    var position = 0
    for row in featurized.rows {
      rows.append(
        row.map { entry in
          defer { position += 1 }
          return (vocabulary.numbers[position], entry.count)
        })
    }
    let counts = QuestionCounts(
      rows, groups: groups + other.map(\.0), featureCount: vocabulary.hashes.count,
      questionCount: questions.count)
    inverseFrequencies = (0..<Int32(vocabulary.hashes.count)).map {
      QuestionWeights.inverseFrequency(counts.list(of: $0).count, of: questions.count)
    }
    unknownFrequency = QuestionWeights.inverseFrequency(1, of: questions.count)
    matrix = TrainingMatrix(featurized, vocabulary: vocabulary)
    self.phrasings = phrasings
    self.groups = groups
    self.featurized = featurized
    self.vocabulary = vocabulary
    numbers = Vocabulary.table(of: vocabulary.hashes, slotsPerFeature: 1.5)
    self.counts = counts
    self.rows = rows
  }

  /// `freight_insurance` → `freight insurance`.
  private static func words(of name: QuestionName) -> String {
    String(name.rawValue.map { $0 == "_" || $0 == "-" ? " " : $0 })
  }

  var trials: AnswerTrials {
    AnswerTrials(
      counts: counts, inverseFrequencies: inverseFrequencies, unknownFrequency: unknownFrequency,
      matrix: matrix, groups: groups)
  }

  /// The slots of a `Vocabulary`.
  let numbers: [UInt64]

  /// A phrasing as a message.
  func query(_ phrasing: Int) -> AnswerTrials.Query {
    AnswerTrials.Query(
      features: rows[phrasing], unknown: 0,
      isChinese: featurized.rows[phrasing].contains(where: \.isHan),
      vector: matrix.components(of: phrasing).map { (matrix.features[$0], matrix.values[$0]) })
  }

  /// Another message.
  func query(_ entries: [FeaturizedTexts.Entry], numbers: [UInt64]) -> AnswerTrials.Query {
    var query = AnswerTrials.Query()
    query.isChinese = entries.contains(where: \.isHan)
    var mass: (words: Float, characters: Float) = (0, 0)
    var isWord: [Bool] = []
    numbers.withUnsafeBufferPointer { slots in
      guard let base = slots.baseAddress else { return }
      let known = Vocabulary(slots: base, mask: slots.count - 1)
      for entry in entries {
        let number = known.index(of: entry.hash)
        let frequency =
          number >= 0
          ? vocabulary.inverseFrequencies[number] : vocabulary.unknown.of(isHan: entry.isHan)
        let value = Vectorizer.damped(entry.count) * frequency
        if entry.block == .words {
          mass.words += value * value
        } else {
          mass.characters += value * value
        }
        guard number >= 0 else {
          query.unknown += 1
          continue
        }
        query.features.append((Int32(number), entry.count))
        query.vector.append((Int32(number), value))
        isWord.append(entry.block == .words)
      }
    }
    let wordScale = mass.words > 0 ? 1 / mass.words.squareRoot() : 0
    let characterScale = mass.characters > 0 ? 1 / mass.characters.squareRoot() : 0
    for index in query.vector.indices {
      query.vector[index].value *= isWord[index] ? wordScale : characterScale
    }
    return query
  }

  /// The model's file.
  func bytes(
    judge: AnswerJudge, meanings: [(AnswerModel.Section, [UInt8])], digest: Digest
  ) -> [UInt8] {
    var settings = [UInt8]()
    settings.append(number: vocabulary.unknown.latin.bitPattern)
    settings.append(number: vocabulary.unknown.han.bitPattern)
    settings.append(number: unknownFrequency.bitPattern)
    settings.append(number: counts.meanLength.bitPattern)
    let places = AnswerPlaces(questionStarts: AnswerPlaces.questionStarts(groups))
    let levels = PhrasingLevels(
      groups.indices.map { phrasing in
        zip(rows[phrasing], matrix.components(of: phrasing)).map {
          ($0.feature, $0.count, matrix.isWord[$1])
        }
      }, places: places, featureCount: vocabulary.hashes.count)
    let postings = AnswerPostings.contents(
      counts, levels: levels, places: places, worths: inverseFrequencies,
      inverseFrequencies: vocabulary.inverseFrequencies)
    let scales = groups.indices.flatMap { matrix.scales(of: $0) }
    var joined: [UInt8] = []
    var ends: [UInt32] = []
    for text in phrasings {
      joined += text.utf8
      ends.append(UInt32(joined.count))
    }
    let names = questions.map(\.name.rawValue).joined(separator: "\n")
    let sections: [(AnswerModel.Section, [UInt8])] = [
      (.settings, settings), (.questions, Array(names.utf8)), (.groups, [UInt8](memoryOf: groups)),
      (.slots, [UInt8](memoryOf: numbers)), (.features, [UInt8](memoryOf: postings.features)),
      (.postings, [UInt8](memoryOf: postings.postings)),
      (.rowShares, [UInt8](memoryOf: postings.rowShares)),
      (.rowPhrasings, [UInt8](memoryOf: postings.rowPhrasings)),
      (.repeats, [UInt8](memoryOf: postings.repeats)),
      (.repeatStarts, [UInt8](memoryOf: postings.repeatStarts)),
      (.phrasingScales, [UInt8](memoryOf: scales)),
      (.judge, [UInt8](memoryOf: judge.numbers)), (.texts, joined),
      (.textEnds, [UInt8](memoryOf: ends)),
    ]
    return SectionFile.bytes(
      magic: AnswerModel.magic, version: AnswerModel.formatVersion, data: digest,
      sections: (sections + meanings).map { ($0.0.rawValue, $0.1) })
  }
}

extension TrainingMatrix {
  /// The components of a row without the constant feature.
  func components(of row: Int) -> Range<Int> {
    (Int(rowStarts[row]) + 1)..<Int(rowStarts[row + 1])
  }

  /// By what the characters and the words of a row were scaled.
  func scales(of row: Int) -> [Float] {
    [false, true].map { kind in
      let one = components(of: row).first { isWord[$0] == kind && rawValues[$0] > 0 }
      return one.map { values[$0] / rawValues[$0] } ?? 0
    }
  }
}
