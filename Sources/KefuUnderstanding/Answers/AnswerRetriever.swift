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
  /// By question, the similarity of its best phrasing, and that phrasing.
  private var similarities: [Float]
  private var bestPhrasings: [Int32]

  package init(model: AnswerModel) {
    self.model = model
    extractor = FeatureExtractor(settings: AnswerTrainer.featureSettings)
    message = MessageVector(featureCount: model.featureCount)
    similarities = [Float](repeating: 0, count: model.questions.count)
    bestPhrasings = [Int32](repeating: 0, count: model.questions.count)
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
    guard model.phrasingCount > 0 else { return .none }
    extractor.extract(from: tokenizer)
    model.vectorizer.vectorize(extractor, into: &vector)
    guard vector.count > 1 else { return .none }
    message.assign(vector, extractor)
    compare()
    let best = bestQuestions(limit: max(2, limit))
    guard let first = best.first else { return .none }
    let top = Double(similarities[first])
    let runnerUp = best.count > 1 ? Double(similarities[best[1]]) : 0
    let length = AnswerTrainer.length(featureCount: extractor.count)
    let candidates = best.prefix(limit).map { question in
      let features = AnswerJudge.features(
        similarity: Double(similarities[question]), rival: question == first ? runnerUp : top,
        words: Double(vector.unknownWords), characters: Double(vector.unknownCharacters),
        length: length)
      return AnswerRanking.Candidate(
        question: model.questions[question], score: model.judge.probability(features),
        phrasing: Int(bestPhrasings[question]))
    }
    return AnswerRanking(
      candidates: Array(candidates), outcome: model.judge.outcome(candidates[0].score))
  }

  /// Replaces `similarities` by those of the message.
  private mutating func compare() {
    for question in similarities.indices { similarities[question] = 0 }
    for phrasing in 0..<model.phrasingCount {
      let similarity = model.phrasings.similarity(of: phrasing, to: message)
      let question = Int(model.groups.base[phrasing])
      if similarity > similarities[question] {
        similarities[question] = similarity
        bestPhrasings[question] = Int32(phrasing)
      }
    }
  }

  /// The questions of the largest similarities above 0, descending; ties in the order of the files.
  private func bestQuestions(limit: Int) -> [Int] {
    var best: [Int] = []
    for question in similarities.indices where similarities[question] > 0 {
      if best.count == limit, similarities[question] <= similarities[best[limit - 1]] { continue }
      var position = best.count
      while position > 0, similarities[best[position - 1]] < similarities[question] {
        position -= 1
      }
      best.insert(question, at: position)
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}
