import CKernels
import KefuText
import KefuValues

extension IntentModel {
  /// The bytes of a model's file.
  ///
  /// Weights are kept in 8 bits with one scale a feature: a score moves by less than 0.5 % of the largest weight of each of its
  /// features, and a message of 100 features reads 10 KB instead of 40.
  static func bytes(
    classes: IntentClasses, settings: FeatureSettings, vocabulary: VocabularyBuilder,
    weights: TrainedWeights, calibration: Calibration, scope: ScopeJudge,
    examples: ExampleIndex.Contents, digest: Digest
  ) -> [UInt8] {
    let featureCount = vocabulary.hashes.count
    let stride = weights.stride
    let (scales, quantised) = quantised(weights)
    var header = [UInt8]()
    header.append(number: UInt32(featureCount))
    header.append(number: UInt32(stride))
    header.append(number: UInt32(classes.hasOutOfScope ? 1 : 0))
    header.append(number: UInt32(settings.wordPairs ? 1 : 0))
    header.append(number: vocabulary.unknown.latin.bitPattern)
    header.append(number: vocabulary.unknown.han.bitPattern)
    func memory<Number>(_ numbers: [Number]) -> [UInt8] {
      var bytes = [UInt8]()
      bytes.append(contentsOfMemory: numbers)
      return bytes
    }
    let sections: [(Section, [UInt8])] = [
      (.settings, header),
      (.labels, Array(classes.inScope.map(\.rawValue).joined(separator: "\n").utf8)),
      (.slots, memory(Vocabulary.table(of: vocabulary.hashes))),
      (.inverseFrequencies, memory(vocabulary.inverseFrequencies)),
      (.weightScales, memory(scales)),
      (.weights, quantised),
      (
        .calibration,
        memory([calibration.inverseTemperature, calibration.slope, calibration.intercept])
      ),
      (.scope, memory(scope.coefficients)),
      (.quantiles, memory(scope.quantiles)),
      (.exampleTexts, examples.texts),
      (.examples, examples.entries),
      (.exampleListEnds, examples.listEnds),
      (.exampleLists, examples.lists),
    ]
    return SectionFile.bytes(
      magic: magic, version: formatVersion, data: digest,
      sections: sections.map { ($0.0.rawValue, $0.1) })
  }
  /// The scale of every feature, and rows of signed bytes that it multiplies.
  private static func quantised(_ weights: TrainedWeights) -> (scales: [Float], bytes: [UInt8]) {
    let stride = weights.stride
    let rowScales = UnsafeMutablePointer<Float>.allocate(capacity: max(1, weights.rowCount))
    let rows = UnsafeMutablePointer<Int8>.allocate(capacity: max(1, weights.rowCount * stride))
    defer {
      rowScales.deallocate()
      rows.deallocate()
    }
    kefu_quantise(weights.rows, Int64(weights.rowCount), Int32(stride), rowScales, rows)
    let featureCount = weights.sources.count
    var scales = [Float](repeating: 0, count: featureCount)
    let bytes = [UInt8](unsafeUninitializedCapacity: featureCount * stride) { bytes, count in
      // Every row of the matrix has been trained on, so every feature has a source.
      let target = UnsafeMutableRawPointer(bytes.baseAddress)
      for (feature, source) in weights.sources.enumerated() {
        scales[feature] = rowScales[Int(source)] * weights.factors[feature]
        target?.advanced(by: feature * stride)
          .copyMemory(from: rows + Int(source) * stride, byteCount: stride)
      }
      count = featureCount * stride
    }
    return (scales, bytes)
  }
}
