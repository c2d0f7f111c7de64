import CKernels

extension RevisionEditor {
  /// The price of a unit of loss.
  var cost: Float { 1 }

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
        revision.sources.base[feature], times: feature == 0 ? 1 / RevisionEditor.constant : 1,
        to: weights + index * stride)
      if feature == 0 {
        for column in revision.removedColumns { weights[index * stride + column] = -1e6 }
      }
    }
    for (index, text) in texts.enumerated() {
      addDuals(of: text, rows[index], to: duals + index * stride)
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
      let new = duals + index * stride
      let old = before + index * stride
      guard (0..<stride).contains(where: { abs(new[$0] - old[$0]) > 1e-4 * cost }) else {
        continue
      }
      store(new, of: text, rows[index])
      for component in Int(starts[index])..<Int(starts[index + 1]) {
        hasChanged[Int(features[component])] = true
      }
    }
    for (index, feature) in shared.enumerated() where hasChanged[index] {
      let row = giveOwnRow(to: feature)
      let factor = feature == 0 ? RevisionEditor.constant : 1
      for column in 0..<stride {
        revision.row(row)[column] = weights[index * stride + column] * factor
      }
      if feature == 0 { for column in revision.removedColumns { revision.row(row)[column] = 0 } }
    }
  }

  /// The value of the constant feature: small, so that the texts that an edit trains on do not speak for all.
  static let constant: Float = 0.1

  /// Replaces the dual variables of a text, and so the weights of the features that it alone has.
  private func store(
    _ duals: UnsafeMutablePointer<Float>, of text: Int, _ features: ExampleFeatures
  ) {
    let source = dualRow(of: text)
    let row = source < 0 ? -1 - source : revision.appendRow(isDual: true)
    revision.row(row).update(from: duals, count: revision.stride)
    if source < 0 { return }
    revision.dualRows[text] = row
    for component in features.components
    where Int(revision.sources.base[Int(component.feature)].row) == source {
      revision.sources.base[Int(component.feature)] = .init(
        row: Int32(-1 - row), scale: component.value)
    }
  }
}
