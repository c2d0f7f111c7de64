package import KefuText
import KefuValues

extension IntentClassifier {
  /// The training examples that resemble the message that `tokenizer` holds most, the nearest first, ties in the order of
  /// the training set; none that has no feature in common with it, and none at all from a damaged file (`checkExamples`).
  ///
  /// For explanations: it takes about 0.2 ms over 15,000 examples.
  package mutating func nearestExamples(
    to tokenizer: borrowing Tokenizer, limit: Int
  ) -> [NearestExample] {
    let index = model.examples
    if hasIntactExamples == nil { hasIntactExamples = model.areExamplesIntact }
    guard hasIntactExamples == true, limit > 0 else { return [] }
    extractor.extract(from: tokenizer)
    var similarities = index.similarities(to: similarityFeatures(), revision: model.revision)
    addMeaning(of: tokenizer, to: &similarities)
    var best = [Int]()
    for (example, similarity) in similarities.enumerated() where similarity > 0 {
      if best.count == limit, similarity <= similarities[best[limit - 1]] { continue }
      var position = best.count
      while position > 0, similarities[best[position - 1]] < similarity { position -= 1 }
      best.insert(example, at: position)
      if best.count > limit { best.removeLast() }
    }
    return best.map { example in
      let (text, label) = model.textAndLabel(ofExample: example)
      return NearestExample(
        text: text, label: label, similarity: Double(similarities[example]))
    }
  }

  /// With an encoder, the mean of the similarity of words and that of vectors, of the examples in the model's file.
  private mutating func addMeaning(
    of tokenizer: borrowing Tokenizer, to similarities: inout [Float]
  ) {
    guard let vectors = model.exampleVectors, let weights = model.embedding, embedder != nil,
      weights.scale[hasHan: tokenizer.hasHan()] > 0
    else { return }
    embedder?.embed(tokenizer, tokens: nil)
    guard let vector = embedder?.vector else { return }
    let removed = model.revision?.removedTexts ?? []
    for example in 0..<min(similarities.count, model.exampleCount)
    where !removed.contains(example) {
      let cosine = max(0, vectors.cosine(of: example, with: vector))
      similarities[example] = (similarities[example] + cosine) / 2
    }
  }

  /// The features of the message in `extractor` as the index knows them.
  private func similarityFeatures() -> [ExampleIndex.MessageFeature] {
    let vectorizer = model.vectorizer
    return (0..<extractor.count).map { position in
      let feature = extractor[position]
      let number = vectorizer.vocabulary.index(of: feature.hash)
      let value =
        number >= 0
        ? vectorizer.inverseFrequencies[number] : vectorizer.unknown.of(isHan: feature.isHan)
      return .init(number: number, square: value * value, isWord: feature.block == .words)
    }
  }
}
