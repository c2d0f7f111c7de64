import Foundation
import Kefu
import KefuTestSupport

/// The assistant and the transcripts of the page that teaches to write a dialogue.
enum WritingDialoguesPage {
  /// A fenced block whose first line says in which file it is.
  struct File: Hashable, Sendable {
    var path: String
    var text: String
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/Kefu/Kefu.docc")

  /// A page of the documentation.
  static func text(of page: String) throws -> String {
    try String(contentsOf: folder.appending(path: page), encoding: .utf8)
  }

  /// The files of the assistant.
  static func sources() throws -> [File] { try files(fencedAs: "yaml") }

  /// The transcripts.
  static func transcripts() throws -> [File] { try files(fencedAs: "text") }

  /// The drawing of the dialogue.
  static func drawing() throws -> String {
    let parts = try text(of: "WritingDialogues.md").components(separatedBy: "\n```mermaid\n")
    return parts.dropFirst().first?.components(separatedBy: "```")[0] ?? ""
  }

  /// What `kefu test` prints of them.
  static func report() throws -> [String] {
    try text(of: "WritingDialogues.md").components(separatedBy: "\n    $ kefu test\n").dropFirst()
      .prefix(1).flatMap { $0.split(separator: "\n").prefix { $0.hasPrefix("    ") } }
      .map { String($0.dropFirst(4)) }
  }

  /// The assistant with some code behind its actions.
  static func assistant(actions: Actions) throws -> Assistant {
    try withTemporaryFolder { shop in
      for file in try sources() { try write(file.text, to: "\(shop)/\(file.path)") }
      return try Assistant(contentsOf: shop, cache: nil, actions: actions)
    }
  }

  private static func files(fencedAs language: String) throws -> [File] {
    try text(of: "WritingDialogues.md").components(separatedBy: "\n```\(language)\n# ").dropFirst()
      .map { rest in
        let text = rest.components(separatedBy: "```")[0]
        let path = text.prefix { $0 != "\n" }
        return File(path: String(path), text: "# \(text)")
      }
  }
}
