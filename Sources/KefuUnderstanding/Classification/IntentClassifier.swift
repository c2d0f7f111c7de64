import CKernels
package import KefuText
package import KefuValues

/// Ranks the intents of messages by a model: the entrance of this folder.
///
/// It owns all the memory it writes: one per thread. The model is shared.
package struct IntentClassifier: ~Copyable {
  package let model: IntentModel
  let threshold: Double
  var extractor: FeatureExtractor
  var vector = SparseVector()
  let scores: UnsafeMutablePointer<Float>
  private var revisedScorer: RevisedScorer?
  /// `nil` for a model of words alone.
  var embedder: MessageEmbedder?
  /// Whether the examples in the model's file are undamaged, once they have been asked for.
  var hasIntactExamples: Bool?

  /// Makes a classifier.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - rejectedShare: The share of in-scope messages that may be taken for foreign, 0...1.
  ///   - embedding: The encoder that the model was trained with; of another, and without one, words alone are scored.
  package init(
    model: IntentModel, rejectedShare: Double, embedding: (any TextEmbedding)? = nil
  ) {
    self.model = model
    threshold = model.scope.threshold(rejecting: rejectedShare)
    extractor = FeatureExtractor(settings: model.featureSettings)
    let stride = model.revision?.stride ?? model.stride
    scores = .allocate(capacity: stride)
    scores.initialize(repeating: 0, count: stride)
    revisedScorer = model.revision.map { RevisedScorer(model, $0) }
    if let embedding, embedding.digest == model.embeddingDigest {
      embedder = MessageEmbedder(embedding)
    }
  }

  deinit { scores.deallocate() }

  /// Ranks the intents of the message that `tokenizer` holds.
  ///
  /// - Parameters:
  ///   - tokenizer: Holds the message.
  ///   - tokens: The tokens to look at, as if they were the message; `nil` for all.
  ///   - limit: How many candidates are wanted, at least 1.
  /// - Returns: The ranking.
  package mutating func ranking(
    of tokenizer: borrowing Tokenizer, tokens: Range<Int>? = nil, limit: Int
  ) -> IntentRanking {
    score(tokenizer, tokens: tokens)
    let foreignness = foreignness()
    return ranking(of: rank(limit: limit), foreignness: foreignness)
  }

  /// How foreign the message is, on the scale of the model's scope judge; larger is more foreign.
  package mutating func foreignness(of tokenizer: borrowing Tokenizer) -> Double {
    score(tokenizer)
    return foreignness()
  }

  /// Replaces `vector` and `scores` by those of a message.
  mutating func score(_ tokenizer: borrowing Tokenizer, tokens: Range<Int>? = nil) {
    extractor.extract(from: tokenizer, tokens: tokens)
    model.vectorizer.vectorize(extractor, into: &vector)
    if let revisedScorer {
      revisedScorer.score(vector, into: scores)
    } else {
      kefu_score_int8(
        vector.features, vector.values, Int32(vector.count), model.weightSources.base,
        model.weightRows.base, Int32(model.stride), scores)
    }
    guard let weights = model.embedding, embedder != nil else { return }
    embedder?.embed(tokenizer, tokens: tokens)
    embedder.map { weights.add($0.vector, to: scores) }
  }

  func foreignness() -> Double { model.scope.foreignness(scopeFeatures()[...]) }

  /// What the scope judge sees of `scores`.
  func scopeFeatures() -> [Double] {
    let count = model.labels.count
    return ScopeJudge.features(
      scores: scores, count: count,
      outOfScope: model.hasOutOfScopeClass ? scores[count] : nil, words: vector.unknownWords,
      characters: vector.unknownCharacters, length: extractor.count)
  }

  /// Replaces `scores` by probabilities; returns the classes of the best.
  func rank(limit: Int) -> [Int] {
    model.calibration.calibrate(scores, count: model.labels.count)
    return bestIndices(limit: min(limit, model.labels.count))
  }

  /// The ranking of the best classes, whose probabilities `scores` holds.
  func ranking(of best: [Int], foreignness: Double) -> IntentRanking {
    IntentRanking(
      candidates: best.map { .init(name: model.labels[$0], confidence: Double(scores[$0])) },
      inScopeProbability: LogisticRegression.sigmoid(threshold - foreignness))
  }

  /// The classes of the largest numbers, descending; ties by class.
  private func bestIndices(limit: Int) -> [Int] {
    var best = [Int]()
    best.reserveCapacity(limit + 1)
    for index in 0..<model.labels.count {
      if best.count == limit, scores[index] <= scores[best[limit - 1]] { continue }
      var position = best.count
      while position > 0, scores[best[position - 1]] < scores[index] { position -= 1 }
      best.insert(index, at: position)
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}
