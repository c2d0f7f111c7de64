import KefuValues

extension SentimentModel {
  /// The bytes of a model's file.
  static func bytes(
    lexicon: LexiconCompiler, rows: [SIMD4<Int8>], scale: Float, judge: SentimentJudge,
    digest: Digest
  ) -> [UInt8] {
    func memory<Number>(_ numbers: [Number]) -> [UInt8] {
      var bytes = [UInt8]()
      bytes.append(contentsOfMemory: numbers)
      return bytes
    }
    let sections: [(Section, [UInt8])] = [
      (.edges, memory(lexicon.table)),
      (.starts, memory(lexicon.starts)),
      (.entries, memory(lexicon.entries)),
      (.weights, memory(rows)),
      (.scale, memory([scale])),
      (.coefficients, memory(judge.coefficients)),
    ]
    return SectionFile.bytes(
      magic: magic, version: formatVersion, data: digest,
      sections: sections.map { ($0.0.rawValue, $0.1) })
  }
}
