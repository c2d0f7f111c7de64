import KefuText

extension RevisionEditor {
  /// The lead that edits of a model of few examples see to: 0.6 of the median lead of its texts.
  ///
  /// More lets confidences grow with every edit, less makes new examples weak (measured with 5, 10 and 40 examples an intent).
  mutating func usualMargin() -> Float {
    var margins = [Float]()
    var classifier = IntentClassifier(model: model, rejectedShare: 0)
    let step = max(1, model.exampleCount / 64)
    for text in stride(from: 0, to: model.exampleCount, by: step) {
      fileTokenizer.tokenize(model.examples.text(of: text))
      classifier.score(fileTokenizer)
      let (vector, scale) = fileVector(of: text)
      if !vector.isEmpty {
        model.embedding?.add(vector.map { $0 * scale }, to: classifier.scores)
      }
      let own = column(of: text)
      var best = -Float.infinity
      for column in 0..<revision.columnCount where column != own {
        best = max(best, classifier.scores[column])
      }
      margins.append(classifier.scores[own] - best)
    }
    margins.sort()
    return margins.isEmpty ? 1 : max(1, margins[margins.count / 2] * 0.6)
  }
}
