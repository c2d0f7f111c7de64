package import KefuValues
import Synchronization

/// An encoder that encodes no text twice: training on folds, and training again after an edit, cost what is new.
///
/// What it knows can be kept in a file between runs.
package final class RememberedEmbedding: TextEmbedding {
  private static let magic: StaticString = "KEFUVECT"
  package static let formatVersion = 1

  private enum Section: Int {
    case texts = 1
    case vectors
  }

  private struct Memory {
    var vectors: [Digest: [Float]]
    /// What was forgotten by whoever edits the examples is not kept for ever.
    var asked: Set<Digest> = []
    var hasLearned = false
  }

  private let encoder: any TextEmbedding
  private let memory: Mutex<Memory>

  package var dimension: Int { encoder.dimension }
  package var digest: Digest { encoder.digest }

  /// - Parameters:
  ///   - encoder: Who encodes.
  ///   - memory: What `bytes` gave of the same encoder; anything else is ignored.
  package init(_ encoder: any TextEmbedding, remembering memory: ModelMemory? = nil) {
    self.encoder = encoder
    let known = memory.flatMap { RememberedEmbedding.vectors(in: $0, of: encoder) } ?? [:]
    self.memory = Mutex(Memory(vectors: known))
  }

  package func embed(_ texts: [String], into vectors: UnsafeMutableBufferPointer<Float>) {
    let keys = texts.map { Digest($0) }
    var unknown: [(key: Digest, text: String)] = []
    memory.withLock { memory in
      memory.asked.formUnion(keys)
      var seen = Set<Digest>()
      for (key, text) in zip(keys, texts)
      where memory.vectors[key] == nil && seen.insert(key).inserted {
        unknown.append((key, text))
      }
    }
    let size = dimension
    var encoded = [Float](repeating: 0, count: unknown.count * size)
    encoded.withUnsafeMutableBufferPointer { encoder.embed(unknown.map(\.text), into: $0) }
    memory.withLock { memory in
      if !unknown.isEmpty { memory.hasLearned = true }
      for (index, text) in unknown.enumerated() {
        memory.vectors[text.key] = Array(encoded[(index * size)..<((index + 1) * size)])
      }
      for (index, key) in keys.enumerated() {
        for (place, number) in (memory.vectors[key] ?? []).enumerated() {
          vectors[index * size + place] = number
        }
      }
    }
  }

  /// Whether it was asked for a text that it did not know.
  package var hasLearned: Bool { memory.withLock { $0.hasLearned } }

  /// The texts that it was asked for, as a file.
  package var bytes: [UInt8] {
    memory.withLock { memory in
      let keys = memory.asked.sorted { ($0.high, $0.low) < ($1.high, $1.low) }
      var numbers = [UInt8]()
      var rows = [UInt8]()
      for key in keys {
        numbers.append(number: key.high)
        numbers.append(number: key.low)
        rows.append(contentsOfMemory: memory.vectors[key] ?? [])
      }
      return SectionFile.bytes(
        magic: RememberedEmbedding.magic, version: RememberedEmbedding.formatVersion,
        data: encoder.digest,
        sections: [(Section.texts.rawValue, numbers), (Section.vectors.rawValue, rows)])
    }
  }

  private static func vectors(
    in memory: ModelMemory, of encoder: any TextEmbedding
  ) -> [Digest: [Float]]? {
    guard
      let (digest, sections) = try? SectionFile.sections(
        of: memory.bytes, path: "vectors", magic: magic, version: formatVersion),
      digest == encoder.digest, let texts = sections[Section.texts.rawValue],
      let rows = sections[Section.vectors.rawValue].map({ ReadOnlyMemory<Float>($0) }),
      rows.count == texts.count / 16 * encoder.dimension
    else { return nil }
    var vectors: [Digest: [Float]] = [:]
    for index in 0..<(texts.count / 16) {
      let key = Digest(
        high: texts.number(at: index * 16, as: UInt64.self),
        low: texts.number(at: index * 16 + 8, as: UInt64.self))
      let row = UnsafeBufferPointer(
        start: rows.base + index * encoder.dimension, count: encoder.dimension)
      vectors[key] = Array(row)
    }
    return vectors
  }
}
