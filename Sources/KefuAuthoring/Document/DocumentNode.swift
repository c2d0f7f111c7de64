/// A node of a parsed file; text is text, whatever YAML would make of it.
struct DocumentNode: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    case text(String, isQuoted: Bool)
    /// Lines of customer text, to be read from the source.
    case block(BlockExtent)
    case list([DocumentNode])
    case mapping([Entry])
  }

  struct Entry: Hashable, Sendable {
    var key: Located<String>
    var value: DocumentNode
  }

  var content: Content
  var span: SourceSpan

  /// What it looks like to an author.
  var form: NodeForm {
    switch content {
    case .text("", isQuoted: false): .nothing
    case .text: .text
    case .block: .block
    case .list: .list
    case .mapping: .mapping
    }
  }
}
