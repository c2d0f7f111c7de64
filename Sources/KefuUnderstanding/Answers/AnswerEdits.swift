import CKernels
package import KefuText
package import KefuValues

/// Questions that were added to a model, or removed, since it was made.
///
/// An added question is scored with the frequencies of the model; what only added questions have counts as unknown to all
/// others. Thresholds and frequencies wait until the model is made again.
package struct AnswerEdits: Sendable {
  /// An added question: what its features add to its score, and its phrasings.
  struct Added: Sendable {
    var name: QuestionName
    var phrasings: [String]
    /// By hash of a feature.
    var weights: [UInt64: Float]
    /// By phrasing and hash of a feature; words and characters each of length 1.
    var vectors: [[UInt64: Float]]
    /// Of its phrasings, then of its answers; `nil` without the encoder of the model.
    var meanings: MeaningVectors?
  }

  private(set) var added: [Added] = []
  /// By question of the model, whether it is removed.
  private(set) var removed: Set<Int> = []

  package init() {}

  package var isEmpty: Bool { added.isEmpty && removed.isEmpty }

  /// Adds a question; one of the same name is replaced.
  package mutating func add(
    _ name: QuestionName, phrasings: [String], evidence: [String], to model: AnswerModel,
    dictionary: UserDictionary, embedding: (any TextEmbedding)? = nil
  ) {
    remove(name, from: model)
    var tokenizer = Tokenizer(dictionary: dictionary)
    var extractor = FeatureExtractor(settings: AnswerTrainer.featureSettings)
    var counts: [UInt64: Float] = [:]
    var vectors: [[UInt64: Float]] = []
    var length: Float = 0
    for (number, text) in (phrasings + evidence).enumerated() {
      tokenizer.tokenize(text)
      extractor.extract(from: tokenizer)
      for index in 0..<extractor.count {
        counts[extractor[index].hash, default: 0] += extractor[index].count
        length += extractor[index].count
      }
      if number < phrasings.count { vectors.append(model.vector(of: extractor)) }
    }
    var weights: [UInt64: Float] = [:]
    for (hash, count) in counts {
      let number = model.vocabulary.index(of: hash)
      let worth = number >= 0 ? model.postings.features.base[number].worth : model.unknownWorth
      weights[hash] =
        worth * QuestionWeights.saturation(count, length: length / model.meanLength)
    }
    let encoder = embedding.flatMap { model.encoder == $0.digest ? $0 : nil }
    added.append(
      Added(
        name: name, phrasings: phrasings, weights: weights, vectors: vectors,
        meanings: encoder.map { MeaningVectors(of: phrasings + evidence, by: $0) }))
  }

  /// Removes a question; returns whether it was there.
  @discardableResult
  package mutating func remove(_ name: QuestionName, from model: AnswerModel) -> Bool {
    let before = added.count
    added.removeAll { $0.name == name }
    if added.count < before { return true }
    guard let index = model.questions.firstIndex(of: name), !removed.contains(index) else {
      return false
    }
    removed.insert(index)
    return true
  }
}

extension AnswerModel {
  /// A text as a vector by hash of the feature: words and characters each of length 1.
  func vector(of extractor: borrowing FeatureExtractor) -> [UInt64: Float] {
    var values: [UInt64: Float] = [:]
    var mass: (words: Float, characters: Float) = (0, 0)
    for index in 0..<extractor.count {
      let feature = extractor[index]
      let number = vocabulary.index(of: feature.hash)
      let frequency =
        number >= 0
        ? postings.features.base[number].inverse_frequency : unknown.of(isHan: feature.isHan)
      let value = Vectorizer.damped(feature.count) * frequency
      values[feature.hash] = value
      if feature.block == .words {
        mass.words += value * value
      } else {
        mass.characters += value * value
      }
    }
    let wordScale = mass.words > 0 ? 1 / mass.words.squareRoot() : 0
    let characterScale = mass.characters > 0 ? 1 / mass.characters.squareRoot() : 0
    for index in 0..<extractor.count {
      let feature = extractor[index]
      values[feature.hash]? *= feature.block == .words ? wordScale : characterScale
    }
    return values
  }
}
