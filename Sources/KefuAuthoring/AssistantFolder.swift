package import KefuValues

/// An assistant's folder on disk: the entrance for reading it.
///
/// Reading is apart from parsing, since a cache is keyed by the digest of all bytes before anything is
/// parsed.
package struct AssistantFolder: Hashable, Sendable {
  /// A larger file is refused.
  static let maximumFileSize = 64 << 20

  /// Where its files stand.
  static let parts = ["intents", "dialogues"]

  package var path: String

  package init(path: String) { self.path = path }

  /// Reads every `.yaml` and `.yml` file under `intents/` and `dialogues/`, sorted by the bytes of the path.
  ///
  /// Left out are `dialogues/tests/`, `README.md` and names that begin with a dot. Any other file is
  /// listed without its bytes: `AssistantDefinition` warns about it, and the warning must be in the cache.
  package func sources() throws(AuthoringError) -> [SourceFile] {
    var walk = FolderWalk(root: path)
    walk.visitRoot(AssistantFolder.parts)
    if !walk.problems.isEmpty { throw AuthoringError(walk.problems.diagnostics(in: [:])) }
    return walk.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
