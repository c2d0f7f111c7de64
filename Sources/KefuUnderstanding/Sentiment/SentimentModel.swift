import KefuText
package import KefuValues

/// A trained model of sentiment: immutable, shared by any number of threads, a view of one file.
///
/// The compiled lexicon, the weights of an n-gram classifier and the coefficients that combine the two.
package struct SentimentModel: Sendable {
  static let magic: StaticString = "KEFUMOOD"
  package static let formatVersion = 1

  enum Section: Int {
    case slots = 1
    case starts, entries, weights, scale, coefficients
  }

  /// The bytes that everything below points into.
  let memory: ModelMemory
  /// Fingerprint of the training data.
  package let dataDigest: Digest
  let trie: LexiconTrie
  let weights: NGramWeights
  let judge: SentimentJudge
  /// How many words and phrases the lexicon has.
  package let wordCount: Int

  /// The size of the file in bytes.
  package var byteCount: Int { memory.bytes.count }

  /// Opens a model file.
  package init(path: String) throws(ModelError) {
    try self.init(memory: ModelMemory(mapping: path), path: path)
  }

  /// Opens a model in memory; `path` is used in errors.
  package init(memory: ModelMemory, path: String) throws(ModelError) {
    let (digest, sections) = try SectionFile.sections(
      of: memory.bytes, path: path, magic: SentimentModel.magic,
      version: SentimentModel.formatVersion, isChecked: memory.isChecked)
    func section(_ section: Section) throws(ModelError) -> UnsafeRawBufferPointer {
      guard let bytes = sections[section.rawValue] else { throw ModelError.altered(path: path) }
      return bytes
    }
    self.memory = memory
    dataDigest = digest
    let slots = ReadOnlyMemory<UInt64>(try section(.slots))
    let starts = ReadOnlyMemory<UInt64>(try section(.starts))
    let entries = ReadOnlyMemory<LexiconEntry>(try section(.entries))
    let rows = ReadOnlyMemory<SIMD4<Int8>>(try section(.weights))
    let scale = ReadOnlyMemory<Float>(try section(.scale))
    let coefficients = ReadOnlyMemory<Double>(try section(.coefficients))
    // The checksum held, so a mismatch here is a foreign writer; still nothing may be read out of bounds.
    guard memory.isChecked || LexiconTrie.isTrie(slots, starts: starts, entryCount: entries.count),
      rows.count == NGramReader.bucketCount, scale.count == 1,
      coefficients.count == SentimentJudge.coefficientCount
    else { throw .altered(path: path) }
    trie = LexiconTrie(
      slots: slots.base, slotCount: slots.count, starts: starts.base, entries: entries.base)
    weights = NGramWeights(rows: rows.base, scale: scale.base[0])
    judge = SentimentJudge(coefficients: (0..<coefficients.count).map { coefficients.base[$0] })
    wordCount = entries.count
  }
}
