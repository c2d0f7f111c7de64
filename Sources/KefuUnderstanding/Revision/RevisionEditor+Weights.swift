import CKernels

/// Rows of weights and dual variables.
extension RevisionEditor {
  /// Whether the weights of a feature are the dual variables of a text.
  func isDualRow(of feature: Int) -> Bool {
    let row = Int(revision.sources.base[feature].row)
    return row < 0 ? revision.isDualRow[-1 - row] : row >= firstDualRow
  }

  /// Where the dual variables of a text are, as a source has it.
  func dualRow(of text: Int) -> Int {
    if text >= fileTextCount {
      return -1 - revision.addedExamples[text - fileTextCount].row
    }
    return revision.dualRows[text].map { -1 - $0 } ?? firstDualRow + text
  }

  /// Adds the weights of a feature, multiplied, to a row.
  func add(
    _ source: kefu_weight_source, times factor: Float, to row: UnsafeMutablePointer<Float>
  ) {
    let factor = factor * source.scale
    if source.row < 0 {
      let weights = revision.row(-1 - Int(source.row))
      for column in 0..<revision.stride { row[column] += factor * weights[column] }
    } else {
      let weights = model.weightRows.base + Int(source.row) * model.stride
      for column in 0..<model.stride { row[column] += factor * Float(weights[column]) }
    }
  }

  /// Gives a feature a row of the revision that no other feature has; returns its number.
  @discardableResult
  func giveOwnRow(to feature: Int) -> Int {
    let source = revision.sources.base[feature]
    if source.row < 0, !revision.isDualRow[-1 - Int(source.row)] { return -1 - Int(source.row) }
    let row = revision.appendRow(isDual: false)
    add(source, times: 1, to: revision.row(row))
    revision.sources.base[feature] = .init(row: Int32(-1 - row), scale: 1)
    return row
  }

  /// Adds the dual variables of a text to a row.
  func addDuals(of text: Int, to row: UnsafeMutablePointer<Float>) {
    let source = dualRow(of: text)
    let scale = source < 0 ? 1 : model.dualScales.base[text]
    add(.init(row: Int32(source), scale: scale), times: 1, to: row)
  }

  /// Takes a text out of the weights.
  mutating func takeOut(_ text: Int, _ features: ExampleFeatures) {
    let duals = TrainedWeights.zeros(revision.stride)
    defer { duals.deallocate() }
    addDuals(of: text, to: duals)
    let own = dualRow(of: text)
    for component in features.components {
      let feature = Int(component.feature)
      if Int(revision.sources.base[feature].row) == own {
        revision.sources.base[feature].scale = 0
      } else if (0..<revision.stride).contains(where: { duals[$0] != 0 }) {
        let weights = revision.row(giveOwnRow(to: feature))
        // The constant feature changes as slowly as in `train`.
        let value =
          feature == 0 ? RevisionEditor.constant * RevisionEditor.constant : component.value
        for column in 0..<revision.stride {
          weights[column] -= value * duals[column]
        }
      }
    }
    for (number, value) in features.vector.enumerated() {
      let weights = revision.embeddingRows.base + number * revision.stride
      let factor = value * features.vectorScale
      for column in 0..<revision.stride { weights[column] -= factor * duals[column] }
    }
    if text < fileTextCount {
      revision.removedTexts.insert(text)
    } else {
      revision.addedExamples[text - fileTextCount].isRemoved = true
    }
  }

  /// The texts that were trained most to keep away from a column.
  func rivals(of column: Int, limit: Int) -> [Int] {
    var found = [(size: Float, text: Int)]()
    for text in 0..<(fileTextCount + revision.addedExamples.count) where !isRemoved(text) {
      let own = self.column(of: text)
      if own == column { continue }
      let source = dualRow(of: text)
      let size: Float
      if source < 0 {
        size = -revision.row(-1 - source)[column]
      } else if column < model.stride {
        size = -Float(model.weightRows.base[source * model.stride + column]) / 127
      } else {
        size = 0
      }
      if size > 0.01 { found.append((size, text)) }
    }
    found.sort { ($1.size, $0.text) < ($0.size, $1.text) }
    return found.prefix(limit).map(\.text)
  }
}
