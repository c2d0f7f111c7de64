import KefuValues

/// The vectors of all phrasings and answers, while a model is made of them.
struct QuestionVectors: Sendable {
  /// Of phrasings, then of answers.
  let rows: MeaningVectors
  /// By question, where its phrasings begin; one more than there are questions.
  private let phrasingStarts: [Int]
  /// By question, where the rows of its answers begin; one more than there are questions.
  let answerStarts: [Int]

  init(
    _ questions: [QuestionDefinition], evidence: [[String]], by embedding: any TextEmbedding
  ) {
    rows = MeaningVectors(
      of: questions.flatMap { $0.phrasings.map(\.text) } + evidence.joined(), by: embedding)
    phrasingStarts = questions.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.phrasings.count) }
    answerStarts = evidence.reduce(into: phrasingStarts.suffix(1)) {
      $0.append(($0.last ?? 0) + $1.count)
    }
  }

  /// By question, how near it is to a phrasing that is left out; to the only one of a question, how near the answers alone are, for
  /// all others would have their phrasings.
  func meanings(ofPhrasing phrasing: Int) -> [Float] {
    meanings(of: phrasing, of: rows, excluding: phrasing)
  }

  /// By question, how near it is to another text.
  func meanings(of row: Int, of texts: MeaningVectors) -> [Float] {
    meanings(of: row, of: texts, excluding: nil)
  }

  private func meanings(of row: Int, of texts: MeaningVectors, excluding excluded: Int?) -> [Float]
  {
    var cosines = rows.cosines(with: row, of: texts)
    if let excluded {
      let isOnly = phrasingStarts.contains(excluded) && phrasingStarts.contains(excluded + 1)
      for phrasing in isOnly ? 0..<(phrasingStarts.last ?? 0) : excluded..<(excluded + 1) {
        cosines[phrasing] = QuestionMeaning.leftOut
      }
    }
    return cosines.withUnsafeBufferPointer { cosines in
      (0..<(phrasingStarts.count - 1)).map { question in
        QuestionMeaning.value(
          phrasings: UnsafeBufferPointer(
            rebasing: cosines[phrasingStarts[question]..<phrasingStarts[question + 1]]),
          answers: UnsafeBufferPointer(
            rebasing: cosines[answerStarts[question]..<answerStarts[question + 1]]))
      }
    }
  }
}
