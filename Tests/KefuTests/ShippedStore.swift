import Foundation
import Kefu
import KefuAuthoring
import KefuTestSupport
import KefuValues

/// The assistant that the repository is: read by this target alone, once.
enum ShippedStore {
  /// The package's folder.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let loadedDefinition = Result<AssistantDefinition, any Error> {
    try AssistantDefinition(sources: AssistantFolder(path: package.path).sources())
  }

  private static let loadedAssistant = Result<Assistant, any Error> {
    try withTemporaryFolder { try Assistant(contentsOf: package.path, cache: $0) }
  }

  /// What is authored.
  static var definition: AssistantDefinition {
    get throws { try loadedDefinition.get() }
  }

  /// What was made of it.
  static var assistant: Assistant {
    get throws { try loadedAssistant.get() }
  }

  /// A file beside the tests.
  static func fixture(_ path: String) throws -> String {
    try String(
      contentsOf: package.appending(path: "Tests/KefuTests/Fixtures/\(path)"), encoding: .utf8)
  }
}

extension String {
  /// The lines that are not empty.
  var nonEmptyLines: [String] { split(separator: "\n").map(String.init) }

  /// Whether a Han character stands in it.
  var hasHan: Bool { unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } }
}
