/// A file of an assistant's folder as it was read, before anything is parsed.
package struct SourceFile: Hashable, Sendable {
  /// Relative to the folder, with `/`: `intents/orders/track_order.yaml`.
  package var path: String
  /// The content; empty for a file that is not YAML, which is listed only to warn about it.
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension SourceFile {
  /// Whether the name ends in `.yaml` or `.yml`.
  package var isYAML: Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }
}
