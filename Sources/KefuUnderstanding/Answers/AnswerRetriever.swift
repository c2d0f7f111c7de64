import CKernels
package import KefuText
package import KefuValues

/// Finds the questions that a message asks: the entrance of this folder.
///
/// A message is scored beside all questions at once, feature by feature; of the few of the greatest scores, those that can come
/// first are then compared with it phrasing by phrasing. It owns all the memory it writes: one per thread. The model is shared.
package struct AnswerRetriever: ~Copyable {
  package let model: AnswerModel
  /// For messages whose features nobody else has extracted.
  private var extractor: FeatureExtractor
  private var query = AnswerQuery()
  private var best = BestAnswers()
  private var comparison: PhrasingComparison
  private var meaning: MeaningComparison
  /// By place.
  private let scores: UnsafeMutablePointer<Float>
  private let selected: UnsafeMutablePointer<Int32>

  /// So many questions of the greatest scores are compared phrasing by phrasing.
  static let rerankedCount = 16
  /// But none that has less than this share of the greatest score.
  static let rerankedShare: Float = 0.6

  /// - Parameters:
  ///   - model: The questions.
  ///   - embedding: The encoder that the model was made with; of another, and without one, words alone count.
  package init(model: AnswerModel, embedding: (any TextEmbedding)? = nil) {
    self.model = model
    meaning = MeaningComparison(model, embedding: embedding)
    extractor = FeatureExtractor(settings: AnswerTrainer.featureSettings)
    comparison = PhrasingComparison(model)
    scores = .allocate(capacity: model.postings.stride)
    selected = .allocate(capacity: model.places.count + 1)
  }

  deinit {
    scores.deallocate()
    selected.deallocate()
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
    query.read(extractor, in: model)
    meaning.read(tokenizer)
    return ranking(limit: limit)
  }

  /// The questions that the message asks whose intents were ranked last.
  ///
  /// Its features are taken over if they are of the same settings, and its vector if it is of the same encoder.
  ///
  /// - Parameters:
  ///   - tokenizer: Holds the message.
  ///   - classifier: Has just ranked its intents.
  ///   - limit: How many candidates are wanted, at least 1.
  /// - Returns: As without a classifier.
  package mutating func ranking(
    of tokenizer: borrowing Tokenizer, rankedBy classifier: borrowing IntentClassifier, limit: Int
  ) -> AnswerRanking {
    if classifier.extractor.settings == extractor.settings {
      query.read(classifier.extractor, in: model)
    } else {
      extractor.extract(from: tokenizer)
      query.read(extractor, in: model)
    }
    meaning.read(tokenizer, rankedBy: classifier)
    return ranking(limit: limit)
  }

  /// The ranking of the message that `query` holds.
  private mutating func ranking(limit: Int) -> AnswerRanking {
    guard query.featureCount > 0 else { return .none }
    guard query.hasKnownFeatures || !model.edits.added.isEmpty || meaning.isOn else {
      return .none
    }
    let greatest = query.greatestScore(unknownWorth: model.unknownWorth)
    let unknown = greatest > 0 ? Float(query.unknownCount) * model.unknownWorth / greatest : 0
    reach(limit: limit, greatest: greatest)
    if !model.edits.isEmpty {
      var reached = best.array
      apply(model.edits, to: &reached, greatest: greatest)
      best.replace(with: reached)
    }
    guard best.count > 0 else { return .none }
    var candidates: [AnswerRanking.Candidate] = []
    let count = min(limit, best.count)
    candidates.reserveCapacity(count)
    for place in 0..<count {
      candidates.append(candidate(at: place, unknown: unknown))
    }
    let score = candidates[0].score
    return AnswerRanking(
      candidates: candidates, outcome: meaning.outcome(score) ?? model.judge.outcome(score))
  }

  @inline(__always)
  private func candidate(at place: Int, unknown: Float) -> AnswerRanking.Candidate {
    let found = best[place]
    // The others follow the first by so much.
    let rival = place > 0 ? 0 : best.count > 1 ? 1 : nil
    let features = AnswerJudge.features(
      merit: Double(found.merit), rival: rival.map { Double(best[$0].merit) } ?? 0,
      similarity: Double(found.similarity), unknown: Double(unknown),
      featureCount: query.featureCount, isChinese: query.isChinese)
    var candidate = AnswerRanking.Candidate(
      question: name(of: found.question), score: 0, phrasing: found.phrasing)
    if meaning.isOn {
      let value = meaning.value(of: found.question, in: model)
      let rival = rival.map { meaning.value(of: best[$0].question, in: model) } ?? 0
      candidate.score = meaning.probability(features, value: value, rival: rival)
      candidate.phrasing = meaning.nearestPhrasing(of: found.question, in: model) ?? found.phrasing
      candidate.meaning = .init(
        merit: Double(found.merit), added: Double(meaning.weight * value))
    } else {
      candidate.score = model.judge.probability(features)
    }
    return candidate
  }

  private func name(of question: Int) -> QuestionName {
    question < model.questions.count
      ? model.questions[question] : model.edits.added[question - model.questions.count].name
  }

  /// Takes removed questions out and puts added ones in.
  private func apply(
    _ edits: AnswerEdits, to reached: inout [BestAnswers.Reached], greatest: Float
  ) {
    reached.removeAll { edits.removed.contains($0.question) }
    var phrasing = model.phrasingCount
    for (number, added) in edits.added.enumerated() {
      var score: Float = 0
      for hash in query.allHashes { score += added.weights[hash] ?? 0 }
      var found = BestAnswers.Reached(
        question: model.questions.count + number, merit: greatest > 0 ? score / greatest : 0,
        phrasing: phrasing)
      if meaning.isOn {
        found.merit += meaning.weight * meaning.value(of: added)
      }
      for (place, vector) in added.vectors.enumerated() {
        var similarity: Float = 0
        // In the order of the features, so that the sum has the same bits everywhere.
        for hash in query.allHashes {
          similarity += (query.vector[hash] ?? 0) * (vector[hash] ?? 0)
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

  /// Replaces `best` by the questions of the greatest merit, ties in the order of the files: at least `limit` and the runner-up,
  /// if so many have any; what comes after these is in no order.
  private mutating func reach(limit: Int, greatest: Float) {
    best.removeAll()
    guard greatest > 0 else { return }
    scores.initialize(repeating: 0, count: model.postings.stride)
    kefu_score_questions(
      query.rows.base, Int32(truncatingIfNeeded: query.rows.count), query.lists.base,
      Int32(truncatingIfNeeded: query.lists.count), model.postings.postings.base,
      model.postings.rows, scores)
    let count = Int32(truncatingIfNeeded: model.places.count)
    var first = kefu_divide_scores(scores, count, greatest)
    if meaning.isOn { first = addMeaning() }
    guard first > 0 else { return }
    let floor = first * AnswerRetriever.rerankedShare
    // Edits may take some away again.
    let wanted = max(limit, model.edits.isEmpty ? 2 : AnswerRetriever.rerankedCount)
    var found = kefu_select_scores(scores, count, floor, selected)
    let areEnough = found >= wanted
    if !areEnough { found = kefu_select_scores(scores, count, .leastNonzeroMagnitude, selected) }
    let kept = areEnough ? max(limit, AnswerRetriever.rerankedCount) : wanted
    for index in 0..<Int(found) {
      let place = Int(selected[index])
      best.insert(
        BestAnswers.Reached(
          question: Int(model.places.questions[place]), merit: scores[place],
          phrasing: Int(model.places.starts[place])), limit: kept)
    }
    var compared = 0
    while compared < min(best.count, AnswerRetriever.rerankedCount), best[compared].merit >= floor {
      compared += 1
    }
    comparison.compare(query, with: best, count: compared, in: model)
    best.sort()
  }

  /// Adds to all scores what meaning says; returns the greatest.
  private func addMeaning() -> Float {
    var greatest: Float = 0
    for question in model.questions.indices {
      let place = Int(model.places.firsts[question])
      scores[place] += meaning.weight * meaning.value(of: question, in: model)
      greatest = max(greatest, scores[place])
    }
    return greatest
  }
}
