package import KefuText
import KefuValues

extension IntentClassifier {
  /// The training examples that resemble the message that `tokenizer` holds most, the nearest first, ties in the order of
  /// the training set; none that has nothing in common with it, and none at all from a damaged file (`checkExamples`).
  ///
  /// For explanations: it takes about 0.2 ms over 15,000 examples.
  package mutating func nearestExamples(
    to tokenizer: borrowing Tokenizer, limit: Int
  ) -> [NearestExample] {
    if hasIntactExamples == nil { hasIntactExamples = model.areExamplesIntact }
    guard hasIntactExamples == true, limit > 0 else { return [] }
    extractor.extract(from: tokenizer)
    embedder?.embed(tokenizer)
    let similarities = model.similarities(
      to: similarityFeatures(), meaning: embedder?.vector, revision: model.revision)
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
