import KefuText
import KefuValues

extension IntentModel {
  /// The bytes of a model's file.
  ///
  /// Weights are kept in 8 bits with one scale a feature: a score moves by less than 0.5 % of the largest weight of each of its
  /// features, and a message of 100 features reads 10 KB instead of 40.
  static func bytes(
    classes: IntentClasses, settings: FeatureSettings, vocabulary: VocabularyBuilder,
    weights: UnsafeMutablePointer<Float>, stride: Int, calibration: Calibration,
    scope: ScopeJudge, examples: ExampleIndex.Contents, digest: Digest
  ) -> [UInt8] {
    let featureCount = vocabulary.hashes.count
    var scales = [Float](repeating: 0, count: featureCount)
    var quantised = [Int8](repeating: 0, count: featureCount * stride)
    for feature in 0..<featureCount {
      let row = weights + feature * stride
      var largest: Float = 0
      for index in 0..<stride { largest = max(largest, abs(row[index])) }
      guard largest > 0 else { continue }
      scales[feature] = largest / 127
      for index in 0..<stride {
        quantised[feature * stride + index] = Int8((row[index] / scales[feature]).rounded())
      }
    }
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
      (.weights, memory(quantised)),
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
}
