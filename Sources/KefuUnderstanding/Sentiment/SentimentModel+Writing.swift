import KefuValues

extension SentimentModel {
  /// The bytes of a model's file.
  static func bytes(
    lexicon: LexiconCompiler, rows: [SIMD4<Int8>], scale: Float, judge: SentimentJudge,
    digest: Digest
  ) -> [UInt8] {
    let sections: [(Section, [UInt8])] = [
      (.slots, [UInt8](memoryOf: lexicon.slots)),
      (.starts, [UInt8](memoryOf: lexicon.starts)),
      (.entries, [UInt8](memoryOf: lexicon.entries)),
      (.weights, [UInt8](memoryOf: rows)),
      (.scale, [UInt8](memoryOf: [scale])),
      (.coefficients, [UInt8](memoryOf: judge.coefficients)),
    ]
    return SectionFile.bytes(
      magic: magic, version: formatVersion, data: digest,
      sections: sections.map { ($0.0.rawValue, $0.1) })
  }
}
