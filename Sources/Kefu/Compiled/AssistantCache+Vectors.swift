package import KefuUnderstanding
package import KefuValues

extension AssistantCache {
  private static let vectorKind = "vectors"

  /// Lends an encoder that knows the texts it encoded in earlier runs, and keeps what it has learned.
  ///
  /// - Parameters:
  ///   - encoder: The encoder; `nil` lends none.
  ///   - texts: Whose texts they are, so that those of one do not push out those of another.
  ///   - body: What is done with it.
  /// - Returns: What `body` returns.
  package func remembering<Value>(
    _ encoder: (any TextEmbedding)?, of texts: String = "", _ body: (RememberedEmbedding?) -> Value
  ) -> Value {
    guard let encoder else { return body(nil) }
    let file = file(
      AssistantCache.vectorKind,
      texts.isEmpty ? encoder.digest : Digest(texts, seed: encoder.digest))
    let remembered = RememberedEmbedding(
      encoder, remembering: file.flatMap { try? ModelMemory(mapping: $0) })
    let value = body(remembered)
    if let file, remembered.hasLearned {
      remembered.bytes.withUnsafeBytes { store($0, to: file, kind: AssistantCache.vectorKind) }
    }
    return value
  }
}
