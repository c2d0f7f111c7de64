package import KefuText
package import KefuValues

/// Finds the questions that a message asks: the entrance of this folder.
///
/// It owns all the memory it writes: one per thread. The model is shared.
package struct AnswerRetriever: ~Copyable {
  package let model: AnswerModel
  private var extractor: FeatureExtractor
  private var vector = SparseVector()
  private var message: MessageVector
  /// By question: the score, which merit replaces for those that are reranked.
  private let scores: UnsafeMutableBufferPointer<Float>

  /// So many questions of the greatest scores are compared phrasing by phrasing.
  static let rerankedCount = 16
  /// But none that has less than this share of the greatest score.
  static let rerankedShare: Float = 0.6

  package init(model: AnswerModel) {
    self.model = model
    extractor = FeatureExtractor(settings: AnswerTrainer.featureSettings)
    message = MessageVector(featureCount: model.featureCount)
    scores = .allocate(capacity: model.questions.count)
    scores.initialize(repeating: 0)
  }

  deinit { scores.deallocate() }

  /// A question and how it was reached.
  private struct Reached {
    /// Of the model's; added ones come after them.
    var question: Int
    var merit: Float
    /// Of the most similar phrasing.
    var similarity: Float = 0
    var phrasing = 0
  }

  /// The questions that the message in `tokenizer` probably asks.
  ///
  /// - Parameters:
  ///   - tokenizer: Holds the message.
  ///   - limit: How many candidates are wanted, at least 1.
  /// - Returns: The candidates and what they deserve; without any if nothing in the message is known.
  package mutating func ranking(
    of tokenizer: borrowing Tokenizer, limit: Int
  ) -> AnswerRanking {
    extractor.extract(from: tokenizer)
    model.vectorizer.vectorize(extractor, into: &vector)
    guard extractor.count > 0, vector.count > 1 || !model.edits.added.isEmpty else { return .none }
    let (unknown, greatest) = score()
    message.assign(vector, extractor)
    var reached = reached(limit: limit)
    if !model.edits.isEmpty { apply(model.edits, to: &reached, greatest: greatest) }
    guard let first = reached.first else { return .none }
    var isChinese = false
    for index in 0..<extractor.count where extractor[index].isHan { isChinese = true }
    let runnerUp = reached.count > 1 ? Double(reached[1].merit) : 0
    let candidates = reached.prefix(limit).enumerated().map { place, found in
      let features = AnswerJudge.features(
        merit: Double(found.merit), rival: place == 0 ? runnerUp : Double(first.merit),
        similarity: Double(found.similarity), unknown: Double(unknown),
        featureCount: extractor.count, isChinese: isChinese)
      return AnswerRanking.Candidate(
        question: name(of: found.question), score: model.judge.probability(features),
        phrasing: found.phrasing)
    }
    return AnswerRanking(
      candidates: Array(candidates), outcome: model.judge.outcome(candidates[0].score))
  }

  private func name(of question: Int) -> QuestionName {
    question < model.questions.count
      ? model.questions[question] : model.edits.added[question - model.questions.count].name
  }

  /// Takes removed questions out and puts added ones in.
  private mutating func apply(
    _ edits: AnswerEdits, to reached: inout [Reached], greatest: Float
  ) {
    reached.removeAll { edits.removed.contains($0.question) }
    var phrasing = model.phrasingCount
    for (number, added) in edits.added.enumerated() {
      var score: Float = 0
      for index in 0..<extractor.count { score += added.weights[extractor[index].hash] ?? 0 }
      let own = model.vector(of: extractor)
      var found = Reached(
        question: model.questions.count + number, merit: greatest > 0 ? score / greatest : 0,
        phrasing: phrasing)
      for (place, vector) in added.vectors.enumerated() {
        var similarity: Float = 0
        // In the order of the features, so that the sum has the same bits everywhere.
        for index in 0..<extractor.count {
          let hash = extractor[index].hash
          similarity += (own[hash] ?? 0) * (vector[hash] ?? 0)
        }
        similarity = min(similarity / 2, 1)
        if similarity > found.similarity {
          found.similarity = similarity
          found.phrasing = phrasing + place
        }
      }
      phrasing += added.phrasings.count
      found.merit = QuestionWeights.merit(score: found.merit, similarity: found.similarity)
      if found.merit > 0 { reached.append(found) }
    }
    reached.sort { ($1.merit, $0.question) < ($0.merit, $1.question) }
  }

  /// Replaces `scores` by those of the message, 0...1.
  ///
  /// - Returns: The share of the message's worth that no question has, and the greatest possible score.
  private mutating func score() -> (unknown: Float, greatest: Float) {
    let scores = scores
    let starts = model.listStarts.base
    let questions = model.listQuestions.base
    let weights = model.listWeights.base
    let worths = model.worths.base
    scores.update(repeating: 0)
    let unknown = Float(extractor.count - (vector.count - 1)) * model.unknownWorth
    var greatest = unknown
    for component in 1..<max(1, vector.count) {
      let feature = Int(vector.features[component])
      greatest += worths[feature]
      for position in Int(starts[feature])..<Int(starts[feature + 1]) {
        scores[Int(questions[position])] += weights[position]
      }
    }
    guard greatest > 0 else { return (0, 0) }
    for question in scores.indices { scores[question] /= greatest }
    return (unknown / greatest, greatest)
  }

  /// The questions by merit, descending, ties in the order of the files; only the first are compared phrasing by phrasing.
  private func reached(limit: Int) -> [Reached] {
    var best: [Reached] = []
    let wanted = max(limit, AnswerRetriever.rerankedCount)
    for question in scores.indices where scores[question] > 0 {
      if best.count >= wanted, scores[question] <= best[wanted - 1].merit { continue }
      var position = best.count
      while position > 0, best[position - 1].merit < scores[question] { position -= 1 }
      best.insert(Reached(question: question, merit: scores[question]), at: position)
      if best.count > wanted { best.removeLast() }
    }
    let floor = (best.first?.merit ?? 0) * AnswerRetriever.rerankedShare
    for place in best.indices.prefix(AnswerRetriever.rerankedCount) where best[place].merit >= floor
    {
      compare(&best[place])
    }
    return best.sorted { ($1.merit, $0.question) < ($0.merit, $1.question) }
  }

  /// Finds the most similar phrasing of a question.
  private func compare(_ reached: inout Reached) {
    let phrasings = model.phrasings(of: reached.question)
    reached.phrasing = phrasings.lowerBound
    for phrasing in phrasings {
      let similarity = model.phrasings.similarity(of: phrasing, to: message)
      if similarity > reached.similarity {
        reached.similarity = similarity
        reached.phrasing = phrasing
      }
    }
    reached.merit = QuestionWeights.merit(
      score: reached.merit, similarity: reached.similarity)
  }
}
