import Foundation
import KefuTestSupport
import Testing

/// The commands of the page on labelling print what it says, apart from decimals.
@Suite struct LabellingPageTests {
  struct Example: Hashable, Sendable, CustomTestStringConvertible {
    var command: String
    var output: String

    var testDescription: String { command }
  }

  /// The program that was built together with the running tests.
  private static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  /// Commands after `    $ ` and the lines under them.
  static let examples: [Example] = {
    let page = ShippedStore.package.appending(path: "Sources/Kefu/Kefu.docc/Labelling.md")
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n    $ ").dropFirst().map { rest in
      let lines = rest.components(separatedBy: "\n")
      let output = lines.dropFirst().prefix { $0.hasPrefix("    ") }.map { "\($0.dropFirst(4))\n" }
      return Example(command: lines[0], output: output.joined())
    }
  }()

  @Test func thereAreExamples() {
    #expect(LabellingPageTests.examples.count >= 7)
  }

  @Test(arguments: examples)
  func commandsPrintWhatThePageSays(example: Example) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", example.command]
    process.currentDirectoryURL = ShippedStore.package
    process.environment = [
      "PATH": LabellingPageTests.program.path + ":/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "HOME": FileManager.default.temporaryDirectory.appending(path: "kefu-page-tests").path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(withoutDecimals(printed) == withoutDecimals(example.output))
  }

  /// The figures of a model change with its examples.
  private func withoutDecimals(_ text: String) -> String {
    text.replacing(/-?[01]\.[0-9]+/, with: "#")
  }
}
