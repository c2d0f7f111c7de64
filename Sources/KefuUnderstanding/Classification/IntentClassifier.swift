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
  /// Of `scores`, at least as many as the scope judge looks at.
  private(set) var best: BestClasses
  /// What becomes of `scores` on the way to probabilities.
  private let shares: UnsafeMutablePointer<Float>
  /// What the scope judge sees.
  private let scopeFeatures: UnsafeMutablePointer<Double>
  private var revisedScorer: RevisedScorer?
  /// `nil` for a model of words alone.
  var embedder: MessageEmbedder?
  /// Whether the vector in `embedder` is a part of `scores`.
  private(set) var hasMeaning = false
  /// Whether the examples in the model's file are undamaged, once they have been asked for.
  var hasIntactExamples: Bool?

  /// Makes a classifier.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - rejectedShare: The share of in-scope messages that may be taken for foreign, 0...1.
  ///   - answers: What the features of a message are looked up in afterwards, if anything.
  ///   - embedding: The encoder that the model was trained with; of another, and without one, words alone are scored.
  package init(
    model: IntentModel, rejectedShare: Double, before answers: AnswerModel? = nil,
    embedding: (any TextEmbedding)? = nil
  ) {
    self.model = model
    threshold = model.scope.threshold(rejecting: rejectedShare)
    extractor = FeatureExtractor(
      settings: model.featureSettings, for: model.vectorizer.vocabulary, answers?.vocabulary)
    let stride = model.revision?.stride ?? model.stride
    scores = .allocate(capacity: stride)
    scores.initialize(repeating: 0, count: stride)
    best = BestClasses(classCount: model.labels.count)
    shares = .allocate(capacity: stride)
    shares.initialize(repeating: 0, count: stride)
    scopeFeatures = .allocate(capacity: ScopeJudge.featureCount)
    scopeFeatures.initialize(repeating: 0, count: ScopeJudge.featureCount)
    revisedScorer = model.revision.map { RevisedScorer(model, $0) }
    if let embedding, embedding.digest == model.embeddingDigest {
      embedder = MessageEmbedder(embedding)
    }
  }

  deinit {
    scores.deallocate()
    shares.deallocate()
    scopeFeatures.deallocate()
  }

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
    score(tokenizer, tokens: tokens, limit: limit)
    let foreignness = judgedForeignness()
    let probabilities = probabilities()
    var candidates: [IntentRanking.Candidate] = []
    let count = min(limit, best.count)
    candidates.reserveCapacity(count)
    for place in 0..<count {
      let index = Int(best.classes[place])
      candidates.append(
        IntentRanking.Candidate(
          name: model.labels[index], confidence: Double(probabilities.probability(of: index))))
    }
    return IntentRanking(
      candidates: candidates, inScopeProbability: inScopeProbability(foreignness))
  }

  /// What a part of the message that `tokenizer` holds is taken for; `nil` if it is rejected or less confident than `floor`.
  package mutating func decision(
    on tokenizer: borrowing Tokenizer, tokens: Range<Int>, atLeast floor: Double
  ) -> IntentRanking.Candidate? {
    score(tokenizer, tokens: tokens)
    let confidence = Double(probabilities().first)
    guard confidence >= floor, inScopeProbability(judgedForeignness()) >= 0.5 else { return nil }
    return IntentRanking.Candidate(
      name: model.labels[Int(best.classes[0])], confidence: confidence)
  }

  /// How foreign the message is, on the scale of the model's scope judge; larger is more foreign.
  package mutating func foreignness(of tokenizer: borrowing Tokenizer) -> Double {
    score(tokenizer)
    return judgedForeignness()
  }

  /// Replaces `vector`, `scores` and `best` by those of a message.
  mutating func score(
    _ tokenizer: borrowing Tokenizer, tokens: Range<Int>? = nil, limit: Int = 1
  ) {
    scoreClasses(tokenizer, tokens: tokens)
    best.find(limit: max(limit, ScopeJudge.rivals), in: scores, total: model.labels.count)
  }

  private mutating func scoreClasses(_ tokenizer: borrowing Tokenizer, tokens: Range<Int>?) {
    extractor.extract(from: tokenizer, tokens: tokens)
    model.vectorizer.vectorize(extractor, into: &vector)
    if let revisedScorer {
      revisedScorer.score(vector, into: scores)
    } else {
      kefu_score_int8(
        vector.features, vector.values, Int32(vector.count), model.weightSources.base,
        model.weightRows.base, Int32(model.stride), scores)
    }
    hasMeaning = false
    guard let weights = model.embedding, embedder != nil else { return }
    let scale = weights.scale[hasHan: tokenizer.hasHan(in: tokens)]
    guard scale > 0 else { return }
    hasMeaning = true
    embedder?.embed(tokenizer, tokens: tokens, scale: scale)
    embedder.map { weights.add($0.vector, to: scores) }
  }

  /// How foreign the message that was scored is; what the judge saw is in `judgedFeatures`.
  func judgedForeignness() -> Double {
    let count = model.labels.count
    ScopeJudge.write(
      to: scopeFeatures, scores: scores, count: count, best: best,
      outOfScope: model.hasOutOfScopeClass ? scores[count] : nil, vector: vector,
      length: extractor.count, scratch: shares)
    return model.scope.foreignness(UnsafePointer(scopeFeatures))
  }

  /// What the scope judge saw of the message.
  var judgedFeatures: [Double] { (0..<ScopeJudge.featureCount).map { scopeFeatures[$0] } }

  /// The probabilities of the classes of the message that was scored, until the next is judged.
  func probabilities() -> Calibration.Shares {
    model.calibration.shares(
      of: scores, count: model.labels.count, best: Int(best.classes[0]), into: shares)
  }

  private func inScopeProbability(_ foreignness: Double) -> Double {
    LogisticRegression.sigmoid(threshold - foreignness)
  }
}
