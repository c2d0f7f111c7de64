import CKernels

/// Some texts as the training kernel reads them: rows over the features that several texts of the model may have.
struct RevisionRows {
  /// By text.
  private(set) var features: [ExampleFeatures] = []
  /// The features of the model that the rows number from 0.
  private(set) var shared: [Int] = []
  /// How many numbers the vectors of an encoder have, 0 without one; the kernel's rows begin with theirs.
  let dimension: Int
  private var dense: [Float] = []
  private var starts: [Int64] = [0]
  private var numbers: [Int32] = []
  private var values: [Float] = []
  /// The squared length of the features that a text alone has.
  private var privateNorms: [Float] = []

  init(dimension: Int) { self.dimension = dimension }

  /// Adds a text.
  ///
  /// - Parameters:
  ///   - features: Its features.
  ///   - localNumbers: By feature, its number here or -1; written.
  ///   - isPrivate: Whether the text alone has a feature.
  mutating func append(
    _ features: ExampleFeatures, numberedBy localNumbers: inout [Int32],
    isPrivate: (Int) -> Bool
  ) {
    var privateNorm: Float = 0
    for component in features.components {
      let feature = Int(component.feature)
      if isPrivate(feature) {
        privateNorm += component.value * component.value
        continue
      }
      if localNumbers[feature] < 0 {
        localNumbers[feature] = Int32(shared.count)
        shared.append(feature)
      }
      numbers.append(localNumbers[feature] + Int32(dimension))
      values.append(feature == 0 ? RevisionEditor.constant : component.value)
    }
    privateNorms.append(privateNorm)
    if dimension > 0 {
      // An example that was added without the encoder has no vector, nor has one that is left to its words.
      dense +=
        features.vector.isEmpty
        ? [Float](repeating: 0, count: dimension) : features.scaledVector
    }
    starts.append(Int64(numbers.count))
    self.features.append(features)
  }

  /// The numbers of the shared features of a text.
  func components(of index: Int) -> some Sequence<Int> {
    numbers[Int(starts[index])..<Int(starts[index + 1])].lazy.map { [dimension] in
      Int($0) - dimension
    }
  }

  /// Lends the rows to the kernel.
  func withSamples(_ body: (kefu_samples) -> Void) {
    kefu_samples.lending(
      rowStarts: starts, features: numbers, values: values, privateNorms: privateNorms,
      dense: dense, body)
  }
}

extension RevisionEditor {
  /// Reads texts for training.
  mutating func rows(of texts: [Int]) -> RevisionRows {
    if localNumbers.count < revision.sources.count {
      localNumbers += Array(repeating: -1, count: revision.sources.count - localNumbers.count)
    }
    var rows = RevisionRows(dimension: embedder == nil ? 0 : model.embedding?.dimension ?? 0)
    for text in texts {
      let features = features(of: text)
      let own = dualRow(of: text)
      let sources = revision.sources.base
      rows.append(features, numberedBy: &localNumbers) { Int(sources[$0].row) == own }
    }
    for feature in rows.shared { localNumbers[feature] = -1 }
    return rows
  }
}
