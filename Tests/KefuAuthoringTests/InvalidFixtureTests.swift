import Foundation
import KefuValues
import Testing

@testable import KefuAuthoring

/// Every fixture is an assistant that is wrong in some way; `expected.txt` holds what is printed.
///
/// The files of `Fixtures/Base` are added where a fixture has none of that path, unless it holds `.alone`.
///
/// `RECORD=1 swift test` rewrites the expectations, and fails so that it cannot be left on.
@Suite struct InvalidFixtureTests {
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: TestFolder.invalid.path)) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()

  @Test(arguments: names)
  func rendersAsExpected(name: String) throws {
    let folder = TestFolder.invalid.appending(path: name)
    let diagnostics = diagnostics(in: folder)
    let rendered = diagnostics.map(\.rendered).joined(separator: "\n") + "\n"
    let expected = folder.appending(path: "expected.txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try rendered.write(to: expected, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    #expect(try String(contentsOf: expected, encoding: .utf8) == rendered)
    #expect(
      diagnostics.contains { $0.code.rawValue == name }, "the fixture shows what it is named after")
  }

  @Test(arguments: Problem.Code.allCases)
  func everyCodeHasAFixture(code: Problem.Code) {
    // Too large to keep: see `AssistantFolderTests`.
    #expect(code == .fileTooLarge || InvalidFixtureTests.names.contains(code.rawValue))
  }

  private func diagnostics(in folder: URL) -> [Diagnostic] {
    do throws(AuthoringError) {
      var sources = try AssistantFolder(path: folder.path).sources()
      if !FileManager.default.fileExists(atPath: folder.appending(path: ".alone").path) {
        let base = try AssistantFolder(path: TestFolder.base.path).sources()
        sources += base.filter { file in !sources.contains { $0.path == file.path } }
      }
      return try AssistantDefinition(sources: sources).warnings
    } catch {
      return error.diagnostics
    }
  }
}
