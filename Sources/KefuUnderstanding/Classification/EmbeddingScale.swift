/// What the vectors of an encoder, or what they say, are multiplied by beside words and characters.
///
/// An encoder of one language knows nothing of texts in another: texts with Han characters have a number of their own.
struct EmbeddingScale: Hashable, Sendable {
  var withHan: Float
  var withoutHan: Float

  /// Whether both numbers can be multiplied by.
  var isValid: Bool {
    withHan >= 0 && withHan.isFinite && withoutHan >= 0 && withoutHan.isFinite
  }

  static let zero = EmbeddingScale(withHan: 0, withoutHan: 0)
  static let one = EmbeddingScale(withHan: 1, withoutHan: 1)

  /// 0 leaves the vectors of such texts out.
  subscript(script: TextScript) -> Float {
    switch script {
    case .han: withHan
    case .other: withoutHan
    case .none: 0
    }
  }
}
