import CKernels
package import KefuText
package import KefuValues

/// Makes models of questions: vectors of all phrasings and a judge that knows what a similarity is worth.
///
/// Every phrasing is left out once and asked; beside them stand messages that no question answers. The same data gives the same
/// bytes on any number of threads and any x86-64 processor.
package struct AnswerTrainer: Sendable {
  package var dictionary: UserDictionary
  package var threads: Int

  package init(dictionary: UserDictionary = .empty, threads: Int) {
    self.dictionary = dictionary
    self.threads = threads
  }

  static let featureSettings = FeatureSettings(wordPairs: false)

  /// Makes a model.
  ///
  /// - Parameters:
  ///   - questions: At least one.
  ///   - others: Messages that no question answers: examples of intents, and foreign ones (`out_of_scope`).
  /// - Returns: The bytes of the model's file.
  package func train(_ questions: [QuestionDefinition], others: [LabelledText]) -> [UInt8] {
    model(of: questions, others: others).bytes
  }

  /// What comes of asking every phrasing of the others, and what no question answers.
  package func leavingOneOut(
    _ questions: [QuestionDefinition], others: [LabelledText]
  ) -> AnswerMetrics {
    let (_, trials, judge) = model(of: questions, others: others)
    return AnswerMetrics(trials: trials, judge: judge)
  }

  private func model(
    of questions: [QuestionDefinition], others: [LabelledText]
  ) -> (bytes: [UInt8], trials: [AnswerJudge.Trial], judge: AnswerJudge) {
    let texts = questions.flatMap { $0.phrasings.map(\.text) }
    let groups = questions.enumerated().flatMap { number, question in
      question.phrasings.map { _ in UInt32(number) }
    }
    let featurized = FeaturizedTexts(
      texts, settings: AnswerTrainer.featureSettings, dictionary: dictionary, threads: threads)
    let vocabulary = VocabularyBuilder(featurized)
    let matrix = TrainingMatrix(featurized, vocabulary: vocabulary)
    let trials =
      leftOut(matrix, groups: groups)
      + unanswered(others, beside: matrix, groups: groups, vocabulary: vocabulary)
    let judge = AnswerJudge(fitting: trials)
    let file = bytes(
      questions, groups: groups, texts: texts, vocabulary: vocabulary, matrix: matrix,
      judge: judge, digest: digest(of: questions, others: others))
    return (file, trials, judge)
  }

  /// Fingerprint of everything that a model depends on.
  package func digest(of questions: [QuestionDefinition], others: [LabelledText]) -> Digest {
    var digest = Digest("kefu-answers-\(AnswerModel.formatVersion)")
    for question in questions {
      digest = Digest(question.name.rawValue, seed: digest)
      for phrasing in question.phrasings { digest = Digest(phrasing.text, seed: digest) }
      digest = Digest("", seed: digest)
    }
    for other in others {
      digest = Digest(other.label.rawValue, seed: digest)
      digest = Digest(other.text, seed: digest)
    }
    for name in dictionary.classes { digest = Digest(name, seed: digest) }
    return dictionary.edges.withUnsafeBytes { Digest($0, seed: digest) }
  }

  static func length(featureCount: Int) -> Double { kefu_log(Double(featureCount + 1)) }

  // MARK: Trials

  /// Asks every phrasing of the others.
  private func leftOut(_ matrix: TrainingMatrix, groups: [UInt32]) -> [AnswerJudge.Trial] {
    let frequencies = matrix.frequencies(of: (0..<Int32(matrix.rowCount)).map { $0 })
    let index = PhrasingLists(matrix)
    return trials(matrix.rowCount) { row in
      // What only this phrasing has is unknown without it.
      let query = TrialQuery(matrix, row: row) { frequencies[Int($0)] > 1 }
      return index.trial(
        query, groups: groups, excluding: row, right: groups[row], weight: 1)
    }
  }

  /// Asks what no question answers; examples of intents count as much as the phrasings, foreign messages half as much.
  private func unanswered(
    _ others: [LabelledText], beside matrix: TrainingMatrix, groups: [UInt32],
    vocabulary: VocabularyBuilder
  ) -> [AnswerJudge.Trial] {
    let foreign = others.count { $0.label == .outOfScope }
    let phrasings = Double(matrix.rowCount)
    let weights = (
      inScope: phrasings / Double(max(1, others.count - foreign)),
      foreign: 0.5 * phrasings / Double(max(1, foreign))
    )
    let featurized = FeaturizedTexts(
      others.map(\.text), settings: AnswerTrainer.featureSettings, dictionary: dictionary,
      threads: threads)
    let numbers = Vocabulary.table(of: vocabulary.hashes)
    let index = PhrasingLists(matrix)
    return numbers.withUnsafeBufferPointer { slots in
      guard let base = slots.baseAddress else { return [] }
      let known = Vocabulary(slots: base, mask: slots.count - 1)
      return trials(others.count) { row in
        let query = TrialQuery(featurized.rows[row], vocabulary: known, builder: vocabulary)
        let weight = others[row].label == .outOfScope ? weights.foreign : weights.inScope
        return index.trial(
          query, groups: groups, excluding: nil, right: nil, weight: weight)
      }
    }
  }

  private func trials(
    _ count: Int, _ trial: @Sendable (Int) -> AnswerJudge.Trial
  ) -> [AnswerJudge.Trial] {
    var trials = [AnswerJudge.Trial](
      repeating: AnswerJudge.Trial(features: [], isAnswerable: false, weight: 0),
      count: count)
    let piece = 64
    trials.withUnsafeMutableBufferPointer { trials in
      guard let base = trials.baseAddress else { return }
      let memory = SharedMemory(base)
      concurrently((count + piece - 1) / piece, threads: threads) { pieceIndex in
        for row in (pieceIndex * piece)..<min((pieceIndex + 1) * piece, count) {
          memory.base[row] = trial(row)
        }
      }
    }
    return trials
  }

  // MARK: The file

  private func bytes(
    _ questions: [QuestionDefinition], groups: [UInt32], texts: [String],
    vocabulary: VocabularyBuilder, matrix: TrainingMatrix, judge: AnswerJudge, digest: Digest
  ) -> [UInt8] {
    var settings = [UInt8]()
    settings.append(number: vocabulary.unknown.latin.bitPattern)
    settings.append(number: vocabulary.unknown.han.bitPattern)
    func memory<Number>(_ numbers: [Number]) -> [UInt8] {
      var bytes = [UInt8]()
      bytes.append(contentsOfMemory: numbers)
      return bytes
    }
    var starts: [UInt32] = [0]
    var features: [Int32] = []
    var values: [Float] = []
    for row in 0..<matrix.rowCount {
      // The first component is the constant feature.
      for component in (Int(matrix.rowStarts[row]) + 1)..<Int(matrix.rowStarts[row + 1]) {
        features.append(matrix.features[component])
        values.append(matrix.values[component])
      }
      starts.append(UInt32(features.count))
    }
    var joined: [UInt8] = []
    var ends: [UInt32] = []
    for text in texts {
      joined += text.utf8
      ends.append(UInt32(joined.count))
    }
    let names = questions.map(\.name.rawValue).joined(separator: "\n")
    let sections: [(AnswerModel.Section, [UInt8])] = [
      (.settings, settings), (.questions, Array(names.utf8)), (.groups, memory(groups)),
      (.slots, memory(Vocabulary.table(of: vocabulary.hashes))),
      (.inverseFrequencies, memory(vocabulary.inverseFrequencies)), (.starts, memory(starts)),
      (.features, memory(features)), (.values, memory(values)), (.judge, memory(judge.numbers)),
      (.texts, joined), (.textEnds, memory(ends)),
    ]
    return SectionFile.bytes(
      magic: AnswerModel.magic, version: AnswerModel.formatVersion, data: digest,
      sections: sections.map { ($0.0.rawValue, $0.1) })
  }
}
