import KefuValues
import Synchronization

/// Knows which words mean the same, and nothing else: every group of words is a direction.
final class SynonymEmbedding: TextEmbedding {
  private let groups: [[String]]
  private let name: String
  private let encodedTexts = Mutex<[String]>([])

  init(_ groups: [[String]], name: String = "synonyms") {
    self.groups = groups
    self.name = name
  }

  var dimension: Int { groups.count }
  var digest: Digest { Digest(name) }
  /// What it was asked for, in order.
  var encoded: [String] { encodedTexts.withLock { $0 } }

  func embed(_ texts: [String], into vectors: UnsafeMutableBufferPointer<Float>) {
    encodedTexts.withLock { $0 += texts }
    for (index, text) in texts.enumerated() {
      let row = groups.map { group in group.contains { text.contains($0) } ? Float(1) : 0 }
      let length = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
      for (place, number) in row.enumerated() {
        vectors[index * dimension + place] = length > 0 ? number / length : 0
      }
    }
  }
}
