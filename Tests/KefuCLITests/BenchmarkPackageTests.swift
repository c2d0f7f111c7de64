import Foundation
import Testing

/// The benchmark of the parts has the same sources in a package of its own, which must follow the main one.
@Suite struct BenchmarkPackageTests {
  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The targets that a manifest declares by `.function(`, each with all the other names in its declaration.
  private func targets(declaredBy function: String, in manifest: String) throws -> [String:
    [String]]
  {
    let text = try String(
      contentsOf: BenchmarkPackageTests.package.appending(path: manifest), encoding: .utf8)
    let lines = text.split(separator: "\n").filter { !$0.contains("//") }
    var targets: [String: [String]] = [:]
    for part in lines.joined(separator: "\n").components(separatedBy: "\n    .") {
      guard part.hasPrefix("\(function)(") else { continue }
      let declaration = part.components(separatedBy: "\n  ],")[0]
      let names = declaration.matches(of: /"(\w+)"/).map { String($0.1) }
      if let name = names.first { targets[name] = names.dropFirst().sorted() }
    }
    return targets
  }

  @Test func thePartsHaveTheTargetsOfTheMainPackage() throws {
    let parts = try targets(declaredBy: "engine", in: "Benchmarks/parts/Package.swift")
    let main = try targets(declaredBy: "target", in: "Package.swift")
    try #require(parts.count > 5)
    for (name, names) in parts {
      #expect(main[name] == names, "\(name) in Benchmarks/parts/Package.swift")
    }
  }
}
