import KefuText
import KefuValues

/// Compares the meaning of a message with that of all questions, in memory that is used again.
///
/// It is off for messages in a language in which words alone are better, and without the encoder that the model was made with.
struct MeaningComparison: ~Copyable {
  private let meanings: QuestionMeanings?
  private var embedder: MessageEmbedder?
  private var message: MeaningVectors
  /// By row.
  private let cosines: UnsafeMutablePointer<Float>
  /// By what meaning counts in the last message; 0 if it is off.
  private(set) var weight: Float = 0

  init(_ model: AnswerModel, embedding: (any TextEmbedding)?) {
    if let embedding, let meanings = model.meanings, meanings.encoder == embedding.digest,
      meanings.dimension == embedding.dimension
    {
      self.meanings = meanings
      embedder = MessageEmbedder(embedding, scales: .one)
    } else {
      meanings = nil
    }
    message = MeaningVectors(dimension: meanings?.dimension ?? 1)
    cosines = .allocate(capacity: max(1, meanings?.count ?? 0))
  }

  deinit { cosines.deallocate() }

  var isOn: Bool { weight > 0 }

  /// Replaces the message by that of `tokenizer`.
  mutating func read(_ tokenizer: borrowing Tokenizer) {
    guard let meanings else { return }
    weight = meanings.weights[tokenizer.script()]
    guard isOn else { return }
    embedder?.embed(tokenizer)
    if let vector = embedder?.vector { compare(vector) }
  }

  /// The same for a message whose intents were ranked last: it is not encoded again.
  mutating func read(
    _ tokenizer: borrowing Tokenizer, rankedBy classifier: borrowing IntentClassifier
  ) {
    guard let meanings else { return }
    guard let vector = classifier.vector(by: meanings.encoder) else { return read(tokenizer) }
    weight = meanings.weights[tokenizer.script()]
    if isOn { compare(vector) }
  }

  private mutating func compare(_ vector: [Float]) {
    message.removeAll()
    message.append(vector)
    if message.scales[0] > 0 {
      meanings?.compare(message, into: cosines)
    } else {
      // A text without meaning is searched by its words.
      weight = 0
    }
  }

  /// How near a question is, of the model or added.
  func value(of question: Int, in model: AnswerModel) -> Float {
    let added = question - model.questions.count
    if added >= 0 { return value(of: model.edits.added[added]) }
    return QuestionMeaning.value(
      phrasings: rows(model.phrasings(of: question)),
      answers: rows(meanings?.answers(of: question) ?? 0..<0))
  }

  /// How near an added question is.
  func value(of added: AnswerEdits.Added) -> Float {
    guard let vectors = added.meanings else { return 0 }
    let cosines = vectors.cosines(with: 0, of: message)
    return cosines.withUnsafeBufferPointer {
      QuestionMeaning.value(
        phrasings: UnsafeBufferPointer(rebasing: $0[..<added.phrasings.count]),
        answers: UnsafeBufferPointer(rebasing: $0[added.phrasings.count...]))
    }
  }

  /// The phrasing of a question that is nearest; `nil` of an added one.
  func nearestPhrasing(of question: Int, in model: AnswerModel) -> Int? {
    guard question < model.questions.count else { return nil }
    let phrasings = model.phrasings(of: question)
    return phrasings.reduce(phrasings.lowerBound) { cosines[$1] > cosines[$0] ? $1 : $0 }
  }

  /// What the judge of words and meaning makes of a question, and of the best other one.
  func probability(_ features: SIMD8<Double>, value: Float, rival: Float) -> Double {
    let meaning = SIMD2(Double(value), Double(value) - Double(rival))
    return meanings?.judge.probability(features, meaning: meaning) ?? 0
  }

  /// What the first question deserves; `nil` where words alone count.
  func outcome(_ probability: Double) -> AnswerRanking.Outcome? {
    isOn ? meanings?.judge.outcome(probability) : nil
  }

  private func rows(_ range: Range<Int>) -> UnsafeBufferPointer<Float> {
    UnsafeBufferPointer(start: cosines + range.lowerBound, count: range.count)
  }
}

extension IntentClassifier {
  /// The vector of the message whose intents were ranked last, if it was made by this encoder.
  borrowing func vector(by encoder: Digest) -> [Float]? {
    model.embeddingDigest == encoder ? embedder?.vector : nil
  }
}
