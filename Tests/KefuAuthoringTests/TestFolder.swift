import Foundation
import KefuAuthoring

/// Folders of the repository, found from the place of this file.
enum TestFolder {
  /// The package's folder.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files that give diagnostics: `<code>/…` with `expected.txt`.
  static let invalid = package.appending(path: "Tests/KefuAuthoringTests/Fixtures/Invalid")

  /// An assistant without a fault.
  static let base = package.appending(path: "Tests/KefuAuthoringTests/Fixtures/Base")

  /// The files of `base`.
  static func baseSources() throws -> [SourceFile] {
    try AssistantFolder(path: base.path).sources()
  }

  /// The text of a file of the package.
  static func text(at path: String) throws -> String {
    try String(contentsOf: package.appending(path: path), encoding: .utf8)
  }

  /// Runs a body in an empty folder that is deleted afterwards.
  static func temporary<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}

extension URL {
  /// Writes a file and the folders above it.
  func write(_ text: String, to path: String) throws {
    let file = appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
