import Foundation
import Testing

/// The client of the page on serving runs as it stands there.
///
/// It talks to the shipped assistant, which this test reads for it alone.
@Suite struct ServingPageTests {
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func client() throws -> [Substring] {
    let page = try String(
      contentsOf: ServingPageTests.package.appending(path: "Sources/Kefu/Kefu.docc/Serving.md"),
      encoding: .utf8)
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "```python"))
    let end = try #require(lines[start...].firstIndex(of: "```"))
    return Array(lines[(start + 1)..<end])
  }

  @Test func theClientHasUnderSixtyLines() throws { #expect(try client().count < 60) }

  @Test func theClientLooksUpItsOwnOrders() throws {
    let shop = try Program.shop
    let path = "\(shop.folder)/client.py"
    try client().joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    let python = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let result = try Program.run(
      program: "python3", [path, Program.path], in: ServingPageTests.package.path,
      environment: ["HOME": shop.home, "PATH": python], seconds: 300)
    try #require(result.status != 127, "this test needs python3, which Scripts/test installs")
    #expect(result.status == 0 && result.error == "")
    try #require(result.lines.count >= 2)
    #expect(result.lines[0].contains("A77001") && result.lines[0].contains("delivered"))
    #expect(result.lines[1].contains("can't find"))
  }
}
