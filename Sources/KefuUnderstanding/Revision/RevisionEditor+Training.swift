import CKernels
import KefuText

extension RevisionEditor {
  /// The value of the constant feature: small, so that the texts that an edit trains on do not speak for all.
  static let constant: Float = 0.1
  /// Changes of a text's dual variables that are not worth rows of weights, which halves the rows that edits change.
  ///
  /// With the encoder's vectors dual variables are smaller, for texts are longer.
  private var negligible: Float {
    let scale = model.embedding.map { max($0.scale.withHan, $0.scale.withoutHan) } ?? 0
    return 0.12 / (3 + scale * scale)
  }

  /// The price of a unit of loss: both losses of a model of few examples together have four times that of one.
  private var cost: Float { isOfTwoLosses ? 4 / revision.margin : 1 }

  /// Whether the model is of few examples (`LinearTrainer`).
  var isOfTwoLosses: Bool { model.featureSettings.wordPairs }

  /// Goes on training on some texts, the others left as they are.
  mutating func train(_ texts: [Int]) {
    if texts.isEmpty { return }
    let rows = rows(of: texts)
    let stride = revision.stride
    let meaning = TrainedWeights.zeros((rows.dimension + rows.shared.count) * stride)
    let weights = meaning + rows.dimension * stride
    let duals = TrainedWeights.zeros(texts.count * stride)
    let changes = TrainedWeights.zeros(texts.count * stride)
    let scratch = TrainedWeights.zeros(4 * stride + texts.count)
    let visits = UnsafeMutablePointer<Int32>.allocate(capacity: 4 * texts.count)
    defer {
      meaning.deallocate()
      duals.deallocate()
      changes.deallocate()
      scratch.deallocate()
      visits.deallocate()
    }
    // The kernel's margin is 1.
    if rows.dimension > 0 {
      let factor = 1 / revision.margin
      for position in 0..<(rows.dimension * stride) {
        meaning[position] = revision.embeddingRows.base[position] * factor
      }
    }
    for (index, feature) in rows.shared.enumerated() {
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
        addDuals(of: text, to: duals + index * stride)
      }
    }
    for position in 0..<(texts.count * stride) { changes[position] = -duals[position] }
    let labels = texts.map { Int32(column(of: $0)) }
    let settings = kefu_training(
      loss: KEFU_LOSS_CRAMMER_SINGER, cost: cost, epochs: 10, tolerance: 0.02, seed: 0x6b65_6675)
    rows.withSamples { samples in
      _ = kefu_train(
        samples, labels, Int32(revision.columnCount), Int32(stride), settings, meaning, duals,
        scratch, visits)
    }
    for position in 0..<(texts.count * stride) {
      changes[position] = (changes[position] + duals[position]) * revision.margin
    }
    keep(meaning: meaning, weights: weights, changes: changes, of: texts, rows)
  }

  /// Takes over what was trained.
  private func keep(
    meaning: UnsafeMutablePointer<Float>, weights: UnsafeMutablePointer<Float>,
    changes: UnsafeMutablePointer<Float>, of texts: [Int], _ rows: RevisionRows
  ) {
    let stride = revision.stride
    var hasChanged = [Bool](repeating: false, count: rows.shared.count)
    for (index, text) in texts.enumerated() {
      let change = changes + index * stride
      guard (0..<stride).contains(where: { abs(change[$0]) > negligible }) else {
        continue
      }
      add(change, toDualsOf: text, rows.features[index])
      for component in rows.components(of: index) { hasChanged[component] = true }
    }
    if rows.dimension > 0, hasChanged.contains(true) {
      for position in 0..<(rows.dimension * stride) {
        revision.embeddingRows.base[position] = meaning[position] * revision.margin
      }
    }
    for (index, feature) in rows.shared.enumerated() where hasChanged[index] {
      let row = revision.row(giveOwnRow(to: feature))
      let factor = (feature == 0 ? RevisionEditor.constant : 1) * revision.margin
      for column in 0..<stride { row[column] = weights[index * stride + column] * factor }
      if feature == 0 { for column in revision.removedColumns { row[column] = 0 } }
    }
  }

  /// Adds to the dual variables of a text, and so to the weights of the features that it alone has.
  private func add(
    _ change: UnsafeMutablePointer<Float>, toDualsOf text: Int, _ features: ExampleFeatures
  ) {
    let source = dualRow(of: text)
    let row = source < 0 ? -1 - source : revision.appendRow(isDual: true)
    if source >= 0 { addDuals(of: text, to: revision.row(row)) }
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
