import CKernels
import KefuText

extension RevisionEditor {
  /// The value of the constant feature: small, so that the texts that an edit trains on do not speak for all.
  static let constant: Float = 0.1
  /// The price of a unit of loss. Both losses of a model of few examples together have four times that of one.
  private var cost: Float { isOfTwoLosses ? 4 / revision.margin : 1 }
  private var isOfTwoLosses: Bool { model.featureSettings.wordPairs }
  /// Changes of a text's dual variables that are not worth rows of weights: they halve the rows that edits change.
  private static let negligible: Float = 0.04

  /// The lead that four fifths have of the file's texts.
  mutating func usualMargin() -> Float {
    var margins = [Float]()
    var classifier = IntentClassifier(model: model, rejectedShare: 0)
    let step = max(1, model.exampleCount / 64)
    for text in stride(from: 0, to: model.exampleCount, by: step) {
      fileTokenizer.tokenize(model.examples.text(of: text))
      classifier.score(fileTokenizer)
      let own = column(of: text)
      var best = -Float.infinity
      for column in 0..<revision.columnCount where column != own {
        best = max(best, classifier.scores[column])
      }
      margins.append(classifier.scores[own] - best)
    }
    margins.sort()
    return margins.isEmpty ? 1 : max(1, margins[margins.count / 5])
  }

  /// Goes on training on some texts, the others left as they are.
  mutating func train(_ texts: [Int]) {
    if texts.isEmpty { return }
    let stride = revision.stride
    var rows = [ExampleFeatures]()
    for text in texts { rows.append(self.features(of: text)) }
    // Features that several texts have, and where the rows begin.
    var shared = [Int]()
    var starts: [Int64] = [0]
    var features = [Int32]()
    var values = [Float]()
    var privateNorms = [Float]()
    if localNumbers.count < revision.sources.count {
      localNumbers += Array(repeating: -1, count: revision.sources.count - localNumbers.count)
    }
    for (text, row) in zip(texts, rows) {
      let own = dualRow(of: text)
      var privateNorm: Float = 0
      for component in row.components {
        let feature = Int(component.feature)
        if Int(revision.sources.base[feature].row) == own {
          privateNorm += component.value * component.value
          continue
        }
        if localNumbers[feature] < 0 {
          localNumbers[feature] = Int32(shared.count)
          shared.append(feature)
        }
        features.append(localNumbers[feature])
        values.append(feature == 0 ? RevisionEditor.constant : component.value)
      }
      privateNorms.append(privateNorm)
      starts.append(Int64(features.count))
    }
    for feature in shared { localNumbers[feature] = -1 }

    let weights = TrainedWeights.zeros(shared.count * stride)
    let duals = TrainedWeights.zeros(texts.count * stride)
    let scratch = TrainedWeights.zeros(4 * stride + texts.count)
    let visits = UnsafeMutablePointer<Int32>.allocate(capacity: 4 * texts.count)
    defer {
      weights.deallocate()
      duals.deallocate()
      scratch.deallocate()
      visits.deallocate()
    }
    for (index, feature) in shared.enumerated() {
      add(
        revision.sources.base[feature],
        times: (feature == 0 ? 1 / RevisionEditor.constant : 1) / revision.margin,
        to: weights + index * stride)
      if feature == 0 {
        for column in revision.removedColumns { weights[index * stride + column] = -1e6 }
      }
    }
    // The dual variables of a model of few examples are the sum of two losses', so training cannot go on from them: texts can
    // only gain, and those that lead by the margin are left alone.
    if !isOfTwoLosses {
      for (index, text) in texts.enumerated() {
        addDuals(of: text, rows[index], to: duals + index * stride)
      }
    }
    let before = TrainedWeights.zeros(texts.count * stride)
    defer { before.deallocate() }
    before.update(from: duals, count: texts.count * stride)
    let labels = texts.map { Int32(column(of: $0)) }
    let settings = kefu_training(
      loss: KEFU_LOSS_CRAMMER_SINGER, cost: cost, epochs: 10, tolerance: 0.02, seed: 0x6b65_6675)
    starts.withUnsafeBufferPointer { starts in
      features.withUnsafeBufferPointer { features in
        values.withUnsafeBufferPointer { values in
          privateNorms.withUnsafeBufferPointer { norms in
            guard let starts = starts.baseAddress, let features = features.baseAddress,
              let values = values.baseAddress, let norms = norms.baseAddress
            else { return }
            let samples = kefu_samples(
              row_starts: starts, features: features, values: values, private_norms: norms,
              row_count: Int32(texts.count))
            _ = kefu_train(
              samples, labels, Int32(revision.columnCount), Int32(stride), settings, weights,
              duals, scratch, visits)
          }
        }
      }
    }
    var hasChanged = [Bool](repeating: false, count: shared.count)
    for (index, text) in texts.enumerated() {
      let change = before + index * stride
      for column in 0..<stride {
        change[column] = (duals[index * stride + column] - change[column]) * revision.margin
      }
      guard (0..<stride).contains(where: { abs(change[$0]) > RevisionEditor.negligible }) else {
        continue
      }
      add(change, toDualsOf: text, rows[index])
      for component in Int(starts[index])..<Int(starts[index + 1]) {
        hasChanged[Int(features[component])] = true
      }
    }
    for (index, feature) in shared.enumerated() where hasChanged[index] {
      let row = giveOwnRow(to: feature)
      let factor = (feature == 0 ? RevisionEditor.constant : 1) * revision.margin
      for column in 0..<stride {
        revision.row(row)[column] = weights[index * stride + column] * factor
      }
      if feature == 0 { for column in revision.removedColumns { revision.row(row)[column] = 0 } }
    }
  }

  /// Adds to the dual variables of a text, and so to the weights of the features that it alone has.
  private func add(
    _ change: UnsafeMutablePointer<Float>, toDualsOf text: Int, _ features: ExampleFeatures
  ) {
    let source = dualRow(of: text)
    let row = source < 0 ? -1 - source : revision.appendRow(isDual: true)
    if source >= 0 { addDuals(of: text, features, to: revision.row(row)) }
    for column in 0..<revision.stride { revision.row(row)[column] += change[column] }
    if source < 0 { return }
    revision.dualRows[text] = row
    for component in features.components
    where Int(revision.sources.base[Int(component.feature)].row) == source {
      revision.sources.base[Int(component.feature)] = .init(
        row: Int32(-1 - row), scale: component.value)
    }
  }
}
