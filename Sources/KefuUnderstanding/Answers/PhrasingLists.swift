import CKernels

/// A message as a sparse vector, for a trial.
struct TrialQuery {
  var features: [Int32] = []
  var values: [Float] = []
  /// The share of the squared mass that no phrasing has.
  var unknownWords: Float = 0
  var unknownCharacters: Float = 0
  var featureCount: Int

  /// A phrasing of a matrix, as one sees it that does not know it.
  init(_ matrix: TrainingMatrix, row: Int, isKnown: (Int32) -> Bool) {
    let components = (Int(matrix.rowStarts[row]) + 1)..<Int(matrix.rowStarts[row + 1])
    featureCount = components.count
    for component in components {
      // Words and characters each have length 1, so the squares are shares.
      if isKnown(matrix.features[component]) {
        features.append(matrix.features[component])
        values.append(matrix.values[component])
      } else if matrix.isWord[component] {
        unknownWords += matrix.values[component] * matrix.values[component]
      } else {
        unknownCharacters += matrix.values[component] * matrix.values[component]
      }
    }
  }

  /// A message over the vocabulary of a matrix.
  init(
    _ entries: [FeaturizedTexts.Entry], vocabulary: Vocabulary, builder: VocabularyBuilder
  ) {
    featureCount = entries.count
    var mass: (words: Float, characters: Float) = (0, 0)
    var isWord: [Bool] = []
    for entry in entries {
      let number = vocabulary.index(of: entry.hash)
      let frequency =
        number >= 0
        ? builder.inverseFrequencies[number] : builder.unknown.of(isHan: entry.isHan)
      let value = Vectorizer.damped(entry.count) * frequency
      let square = value * value
      if entry.block == .words { mass.words += square } else { mass.characters += square }
      if number >= 0 {
        features.append(Int32(number))
        values.append(value)
        isWord.append(entry.block == .words)
      } else if entry.block == .words {
        unknownWords += square
      } else {
        unknownCharacters += square
      }
    }
    let wordScale = mass.words > 0 ? 1 / mass.words.squareRoot() : 0
    let characterScale = mass.characters > 0 ? 1 / mass.characters.squareRoot() : 0
    for index in values.indices { values[index] *= isWord[index] ? wordScale : characterScale }
    unknownWords = mass.words > 0 ? unknownWords / mass.words : 0
    unknownCharacters = mass.characters > 0 ? unknownCharacters / mass.characters : 0
  }
}

/// The phrasings that have a feature, and with which value; for trials by the thousand.
struct PhrasingLists: Sendable {
  private var starts: [Int]
  private var phrasings: [Int32]
  private var values: [Float]
  private let phrasingCount: Int

  init(_ matrix: TrainingMatrix) {
    phrasingCount = matrix.rowCount
    var starts = [Int](repeating: 0, count: matrix.featureCount + 1)
    for row in 0..<matrix.rowCount {
      for component in (Int(matrix.rowStarts[row]) + 1)..<Int(matrix.rowStarts[row + 1]) {
        starts[Int(matrix.features[component]) + 1] += 1
      }
    }
    for feature in 1..<max(1, starts.count) { starts[feature] += starts[feature - 1] }
    var positions = starts
    phrasings = [Int32](repeating: 0, count: starts[starts.count - 1])
    values = [Float](repeating: 0, count: starts[starts.count - 1])
    for row in 0..<matrix.rowCount {
      for component in (Int(matrix.rowStarts[row]) + 1)..<Int(matrix.rowStarts[row + 1]) {
        let feature = Int(matrix.features[component])
        phrasings[positions[feature]] = Int32(row)
        values[positions[feature]] = matrix.values[component]
        positions[feature] += 1
      }
    }
    self.starts = starts
  }

  /// The questions by their similarity to a message, descending; ties by number.
  func ranking(
    of query: TrialQuery, groups: [UInt32], excluding excluded: Int?
  ) -> [(question: UInt32, similarity: Float)] {
    var sums = [Float](repeating: 0, count: phrasingCount)
    for (feature, value) in zip(query.features, query.values) {
      for position in starts[Int(feature)]..<starts[Int(feature) + 1] {
        sums[Int(phrasings[position])] += value * values[position]
      }
    }
    var best: [UInt32: Float] = [:]
    for (phrasing, sum) in sums.enumerated() where sum > 0 && phrasing != excluded {
      let similarity = min(sum / 2, 1)
      if similarity > best[groups[phrasing], default: 0] { best[groups[phrasing]] = similarity }
    }
    return best.map { (question: $0.key, similarity: $0.value) }
      .sorted { ($1.similarity, $0.question) < ($0.similarity, $1.question) }
  }

  /// What comes of asking a message whose question is known, or that has none.
  func trial(
    _ query: TrialQuery, groups: [UInt32], excluding excluded: Int?, right: UInt32?,
    weight: Double
  ) -> AnswerJudge.Trial {
    let ranking = ranking(of: query, groups: groups, excluding: excluded)
    let features = AnswerJudge.features(
      similarity: Double(ranking.first?.similarity ?? 0),
      rival: Double(ranking.dropFirst().first?.similarity ?? 0),
      words: Double(query.unknownWords), characters: Double(query.unknownCharacters),
      length: AnswerTrainer.length(featureCount: query.featureCount))
    return AnswerJudge.Trial(
      features: features, rank: ranking.firstIndex { $0.question == right },
      isAnswerable: right != nil, weight: weight)
  }
}
