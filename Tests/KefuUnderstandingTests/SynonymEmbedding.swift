import KefuValues
import Synchronization

/// Knows which words mean the same, and nothing else: every group of words is a direction.
final class SynonymEmbedding: TextEmbedding {
  /// Of `SmallStore`; the last word of each group is in no example, nor is any word of the last two.
  static let ofStore = likeOfStore
  /// The same, which nobody has asked anything yet.
  static var likeOfStore: SynonymEmbedding {
    SynonymEmbedding([
      ["order", "parcel", "package", "快递", "包裹", "物流", "consignment"],
      ["refund", "money", "退款", "reimbursement"],
      ["return", "send", "退货", "boomerang"],
      ["address", "地址", "whereabouts"],
      ["cancel", "取消", "scrap"],
      ["price", "how much", "多少钱", "tariff"],
      ["hello", "hi", "你好", "howdy"],
      ["thank", "谢谢", "obliged"],
      ["warranty", "保修", "safeguard"],
      ["express", "加急", "overnight"],
    ])
  }

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
