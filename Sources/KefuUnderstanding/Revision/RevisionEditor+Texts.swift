import CKernels
import KefuText
import KefuValues

/// Texts by number, see `ModelRevision`.
extension RevisionEditor {
  func isRemoved(_ text: Int) -> Bool {
    text < fileTextCount
      ? revision.removedTexts.contains(text)
      : revision.addedExamples[text - fileTextCount].isRemoved
  }

  func column(of text: Int) -> Int {
    if text < model.exampleCount {
      return min(Int(model.examples.entries.base[text].label), model.fileLabelCount)
    }
    return text < fileTextCount
      ? text - model.exampleCount : revision.addedExamples[text - fileTextCount].column
  }

  /// The first text like an example, the added ones before those of the file.
  func text(
    of example: LabelledText, in column: Int
  ) throws(IntentEditError.Problem) -> Int {
    if let index = revision.addedExamples.firstIndex(where: {
      !$0.isName && !$0.isRemoved && $0.column == column && $0.text == example.text
    }) {
      return fileTextCount + index
    }
    let bytes = Array(example.text.utf8)
    for index in 0..<model.exampleCount
    where self.column(of: index) == column && !revision.removedTexts.contains(index)
      && model.examples.isText(of: index, equalTo: bytes)
    {
      return index
    }
    throw .noSuchExample
  }

  mutating func features(of text: Int) -> ExampleFeatures {
    if text >= fileTextCount { return revision.addedExamples[text - fileTextCount].features }
    fileTokenizer.tokenize(
      text < model.exampleCount
        ? model.examples.text(of: text)
        : IntentTrainer.words(of: model.fileLabels[text - model.exampleCount]))
    extractor.extract(from: fileTokenizer)
    var features = knownFeatures()
    (features.vector, features.vectorScale) = fileVector(of: text)
    return features
  }

  /// The vector of the file's text that `fileTokenizer` holds, and what it is multiplied by.
  ///
  /// It is in 8 bits, which moves a score by a thousandth of it; encoding the text would take milliseconds. Empty without the
  /// encoder, and for a text that is left to its words.
  func fileVector(of text: Int) -> (vector: [Float], scale: Float) {
    guard embedder != nil, let weights = model.embedding else { return ([], 0) }
    let scale = weights.scale[fileTokenizer.script()]
    return (scale > 0 ? model.exampleVectors?.vector(of: text) ?? [] : [], scale)
  }

  /// The features of the text in `extractor`, those that the model does not know left out.
  func knownFeatures() -> ExampleFeatures {
    let vocabulary = model.vectorizer.vocabulary
    var features = ExampleFeatures(
      components: [.init(feature: 0, value: 1, isWord: false)], wordScale: 0, characterScale: 0)
    features.components.reserveCapacity(extractor.count + 1)
    // Of the components, and without how often they occur.
    var words: (Float, Float) = (0, 0)
    var characters: (Float, Float) = (0, 0)
    for position in 0..<extractor.count {
      let feature = extractor[position]
      var number = vocabulary.fileIndex(of: feature.hash)
      if number < 0 { number = revision.addedFeatures.index(of: feature.hash) }
      if number < 0 { continue }
      let frequency = revision.inverseFrequencies.base[number]
      let value = Vectorizer.damped(feature.count) * frequency
      let isWord = feature.block == .words
      if isWord {
        words.0 += value * value
        words.1 += frequency * frequency
      } else {
        characters.0 += value * value
        characters.1 += frequency * frequency
      }
      features.components.append(
        .init(feature: Int32(truncatingIfNeeded: number), value: value, isWord: isWord))
    }
    let wordScale = words.0 > 0 ? 1 / words.0.squareRoot() : 0
    let characterScale = characters.0 > 0 ? 1 / characters.0.squareRoot() : 0
    for index in features.components.indices.dropFirst() {
      features.components[index].value *=
        features.components[index].isWord ? wordScale : characterScale
    }
    features.wordScale = words.1 > 0 ? 1 / words.1.squareRoot() : 0
    features.characterScale = characters.1 > 0 ? 1 / characters.1.squareRoot() : 0
    return features
  }

  /// The features of the text in `extractor`, an added one whose dual variables are in `row`.
  ///
  /// New features are numbered. They take their weights from the dual variables, as those of the file do that one text alone
  /// has; a feature that until now one other text alone had gets a row of its own.
  mutating func addedFeatures(row: Int) -> ExampleFeatures {
    let known = model.vectorizer.vocabulary
    let first = revision.sources.count
    for position in 0..<extractor.count {
      let feature = extractor[position]
      var number = known.fileIndex(of: feature.hash)
      if number < 0 { number = revision.addedFeatures.index(of: feature.hash) }
      if number < 0 {
        _ = revision.addedFeatures.append(feature.hash)
        revision.sources.append(.init(row: Int32(-1 - row), scale: 0))
        revision.inverseFrequencies.append(
          model.vectorizer.unknown.of(isHan: feature.isHan))
      } else if isDualRow(of: number) {
        giveOwnRow(to: number)
      }
    }
    let features = knownFeatures()
    for component in features.components where Int(component.feature) >= first {
      revision.sources.base[Int(component.feature)].scale = component.value
    }
    return features
  }

  /// The texts that resemble one most, the nearest first.
  func neighbours(of features: ExampleFeatures, limit: Int) -> [Int] {
    let similarities = model.similarities(
      to: features.components.dropFirst().map { component in
        let value = revision.inverseFrequencies.base[Int(component.feature)]
        return .init(
          number: Int(component.feature), square: value * value, isWord: component.isWord)
      }, meaning: features.vector.isEmpty ? nil : features.vector, revision: revision)
    var best = [Int]()
    best.reserveCapacity(limit + 1)
    for (index, similarity) in similarities.enumerated() where similarity > 0 {
      if best.count == limit, similarity <= similarities[best[limit - 1]] { continue }
      var position = best.count
      while position > 0, similarities[best[position - 1]] < similarity { position -= 1 }
      best.insert(index, at: position)
      if best.count > limit { best.removeLast() }
    }
    // The index has no names of intents of the file.
    return best.map {
      $0 < model.exampleCount ? $0 : fileTextCount + $0 - model.exampleCount
    }
  }
}
