package import KefuText
package import KefuValues

/// Makes models of questions: what every feature says of every question, and a judge that knows what that is worth.
///
/// Every phrasing is left out once and asked; beside them stand messages that no question answers. The same data gives the same
/// bytes on any number of threads and any x86-64 processor.
package struct AnswerTrainer: Sendable {
  package var dictionary: UserDictionary
  package var threads: Int
  /// Adds meaning to words; `nil` for words alone.
  package var embedding: (any TextEmbedding)?

  package init(
    dictionary: UserDictionary = .empty, embedding: (any TextEmbedding)? = nil, threads: Int
  ) {
    self.dictionary = dictionary
    self.embedding = embedding
    self.threads = threads
  }

  static let featureSettings = FeatureSettings(wordPairs: false)

  /// Makes a model.
  ///
  /// - Parameters:
  ///   - questions: Without any, the model finds nothing.
  ///   - evidence: By question, other texts that speak of it: its answers.
  ///   - others: Messages that no question answers: examples of intents, and foreign ones (`out_of_scope`).
  /// - Returns: The bytes of the model's file.
  package func train(
    _ questions: [QuestionDefinition], evidence: [[String]], others: [LabelledText]
  ) -> [UInt8] {
    let texts = AnswerTexts(
      questions, evidence: evidence, dictionary: dictionary, threads: threads)
    let vectors = embedding.map { QuestionVectors(questions, evidence: evidence, by: $0) }
    let judged = judged(texts, vectors, others: others)
    return texts.bytes(
      judge: judged.judge, meanings: judged.meaningSections(vectors),
      digest: digest(of: questions, evidence: evidence, others: others))
  }

  /// Encodes the questions' texts, so that an encoder that remembers what it was asked for does.
  package func remind(of questions: [QuestionDefinition], evidence: [[String]]) {
    if let embedding { _ = QuestionVectors(questions, evidence: evidence, by: embedding) }
  }

  /// What comes of asking every phrasing of the others, and what no question answers.
  package func leavingOneOut(
    _ questions: [QuestionDefinition], evidence: [[String]], others: [LabelledText]
  ) -> AnswerMetrics {
    let texts = AnswerTexts(
      questions, evidence: evidence, dictionary: dictionary, threads: threads)
    let vectors = embedding.map { QuestionVectors(questions, evidence: evidence, by: $0) }
    return AnswerMetrics(judged: judged(texts, vectors, others: others).trials)
  }

  /// Fingerprint of everything that a model depends on.
  package func digest(
    of questions: [QuestionDefinition], evidence: [[String]], others: [LabelledText]
  ) -> Digest {
    var digest = Digest("kefu-answers-\(AnswerModel.formatVersion)")
    for (question, evidence) in zip(questions, evidence) {
      digest = Digest(question.name.rawValue, seed: digest)
      for phrasing in question.phrasings { digest = Digest(phrasing.text, seed: digest) }
      digest = Digest("", seed: digest)
      for text in evidence { digest = Digest(text, seed: digest) }
      digest = Digest("", seed: digest)
    }
    for other in others {
      digest = Digest(other.label.rawValue, seed: digest)
      digest = Digest(other.text, seed: digest)
    }
    if let embedding { digest = Digest(embedding.digest.description, seed: digest) }
    for name in dictionary.classes { digest = Digest(name, seed: digest) }
    return dictionary.edges.withUnsafeBytes { Digest($0, seed: digest) }
  }

  private func judged(
    _ texts: AnswerTexts, _ vectors: QuestionVectors?, others: [LabelledText]
  ) -> JudgedTrials {
    let trials = trials(texts, vectors, others: others)
    // Of words alone, no language has a weight of its own.
    let isChinese =
      embedding == nil
      ? Array(repeating: false, count: trials.count)
      : AnswerTrainer.areChinese(texts.phrasings + others.map(\.text))
    return JudgedTrials(trials, isChinese: isChinese, encoder: embedding?.digest)
  }

  private static func areChinese(_ texts: [String]) -> [Bool] {
    var tokenizer = Tokenizer()
    return texts.map { text in
      tokenizer.tokenize(text)
      return tokenizer.hasHan()
    }
  }

  /// Asks every phrasing of the others, then what no question answers: examples of intents count a third as much as
  /// all phrasings, foreign messages too.
  private func trials(
    _ texts: AnswerTexts, _ vectors: QuestionVectors?, others: [LabelledText]
  ) -> [[AnswerJudge.Trial]] {
    let asked = texts.trials
    let leftOut = concurrentTrials(texts.groups.count) { row in
      asked.trials(
        texts.query(row), right: texts.groups[row], excluding: row, weight: 1,
        meanings: vectors?.meanings(ofPhrasing: row))
    }
    let foreign = others.count { $0.label == .outOfScope }
    let phrasings = Double(texts.groups.count)
    let weights = (
      inScope: 0.3 * phrasings / Double(max(1, others.count - foreign)),
      foreign: 0.3 * phrasings / Double(max(1, foreign))
    )
    let featurized = FeaturizedTexts(
      others.map(\.text), settings: AnswerTrainer.featureSettings, dictionary: dictionary,
      threads: threads)
    let vocabulary = texts.numbers
    let otherVectors = embedding.map { MeaningVectors(of: others.map(\.text), by: $0) }
    let unanswered = concurrentTrials(others.count) { row in
      let weight = others[row].label == .outOfScope ? weights.foreign : weights.inScope
      return asked.trials(
        texts.query(featurized.rows[row], numbers: vocabulary), right: nil, excluding: nil,
        weight: weight, meanings: otherVectors.flatMap { vectors?.meanings(of: row, of: $0) })
    }
    return leftOut + unanswered
  }

  private func concurrentTrials(
    _ count: Int, _ trials: @Sendable (Int) -> [AnswerJudge.Trial]
  ) -> [[AnswerJudge.Trial]] {
    var results = [[AnswerJudge.Trial]](repeating: [], count: count)
    let piece = 64
    results.withUnsafeMutableBufferPointer { results in
      guard let base = results.baseAddress else { return }
      let memory = SharedMemory(base)
      concurrently((count + piece - 1) / piece, threads: threads) { pieceIndex in
        for row in (pieceIndex * piece)..<min((pieceIndex + 1) * piece, count) {
          memory.base[row] = trials(row)
        }
      }
    }
    return results
  }
}
