import CKernels
import KefuText
import KefuValues

extension IntentModel {
  /// The bytes of a model's file.
  ///
  /// Weights are kept in 8 bits with one scale a feature: a score moves by less than 0.5 % of the largest weight of each of its
  /// features, and a message of 100 features reads 10 KB instead of 40. The features that one text alone has share the row
  /// of that text.
  static func bytes(
    classes: IntentClasses, settings: FeatureSettings, vocabulary: VocabularyBuilder,
    weights: TrainedWeights, embedding: Digest?, calibration: Calibration, scope: ScopeJudge,
    examples: ExampleIndex.Contents, exampleVectors: [UInt8], digest: Digest
  ) -> [UInt8] {
    let featureCount = vocabulary.hashes.count
    let stride = weights.stride
    let (sources, rows) = quantised(weights)
    var header = [UInt8]()
    header.append(number: UInt32(featureCount))
    header.append(number: UInt32(stride))
    header.append(number: UInt32(classes.hasOutOfScope ? 1 : 0))
    header.append(number: UInt32(settings.wordPairs ? 1 : 0))
    header.append(number: vocabulary.unknown.latin.bitPattern)
    header.append(number: vocabulary.unknown.han.bitPattern)
    let embedded = weights.embeddingDimension
    var sections: [(Section, [UInt8])] = [
      (.settings, header),
      (.labels, Array(classes.inScope.map(\.rawValue).joined(separator: "\n").utf8)),
      (.slots, [UInt8](memoryOf: Vocabulary.table(of: vocabulary.hashes))),
      (.inverseFrequencies, [UInt8](memoryOf: vocabulary.inverseFrequencies)),
      (.weightSources, [UInt8](memoryOf: sources)),
      (.weightRows, rows),
      (
        .calibration,
        [UInt8](memoryOf: [
          calibration.inverseTemperature, calibration.slope, calibration.intercept,
        ])
      ),
      (.scope, [UInt8](memoryOf: scope.coefficients)),
      (.quantiles, [UInt8](memoryOf: scope.quantiles)),
      (.exampleTexts, examples.texts),
      (.examples, examples.entries),
      (.exampleListEnds, examples.listEnds),
      (.exampleLists, examples.lists),
    ]
    if let embedding {
      var header = [UInt8]()
      header.append(number: embedding.high)
      header.append(number: embedding.low)
      header.append(number: weights.embeddingScale.withHan.bitPattern)
      header.append(number: weights.embeddingScale.withoutHan.bitPattern)
      let rows = UnsafeBufferPointer(start: weights.rows, count: embedded * stride)
      sections.append((.embedding, header))
      sections.append((.embeddingRows, [UInt8](UnsafeRawBufferPointer(rows))))
      sections.append((.exampleVectors, exampleVectors))
    }
    return SectionFile.bytes(
      magic: magic, version: formatVersion, data: digest,
      sections: sections.map { ($0.0.rawValue, $0.1) })
  }

  /// Where the weights of every feature are, and the rows of signed bytes.
  private static func quantised(
    _ weights: TrainedWeights
  ) -> (sources: [kefu_weight_source], rows: [UInt8]) {
    let first = weights.embeddingDimension
    let rowCount = weights.rowCount - first
    var scales = [Float](repeating: 0, count: rowCount)
    let size = rowCount * weights.stride
    let rows = [UInt8](unsafeUninitializedCapacity: size) { bytes, count in
      bytes.withMemoryRebound(to: Int8.self) { rows in
        guard let base = rows.baseAddress else { return }
        kefu_quantise(
          weights.rows + first * weights.stride, Int64(rowCount), Int32(weights.stride), &scales,
          base)
      }
      count = size
    }
    // Every row of the matrix has been trained on, so every feature has a source.
    let sources = zip(weights.sources, weights.factors).map { source, factor in
      kefu_weight_source(
        row: source - Int32(first), scale: scales[Int(source) - first] * factor)
    }
    return (sources, rows)
  }
}
