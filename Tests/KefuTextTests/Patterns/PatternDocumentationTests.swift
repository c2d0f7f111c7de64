import Foundation
import KefuText
import Testing

struct PatternDocumentationTests {
  /// A line of `Patterns.md` that claims something, taken apart.
  struct Claim: CustomTestStringConvertible, Sendable {
    var pattern: String
    /// `nil` if the pattern is refused.
    var text: String?
    var outcome: String

    var testDescription: String { pattern }
  }

  @Test func findsItsClaims() throws { #expect(try Self.claims().count > 20) }

  @Test func everyClaimHolds() throws {
    for claim in try Self.claims() {
      guard let text = claim.text else {
        let error = #expect(throws: PatternError.self) { try Pattern(claim.pattern) }
        #expect(error?.message == claim.outcome)
        continue
      }
      let match = try Pattern(claim.pattern).firstMatch(in: text)
      let found = match.map { match in
        String(String.UnicodeScalarView(Array(text.unicodeScalars)[match.range]))
      }
      #expect(found ?? "nothing" == claim.outcome, "\(claim.pattern)")
    }
  }

  private static func claims() throws -> [Claim] {
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    let page = root.appending(path: "Sources/Kefu/Kefu.docc/Patterns.md")
    let lines = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n")
    return lines.filter { $0.hasPrefix("    ") }.compactMap { line in
      let parts = line.components(separatedBy: "  ")
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      if parts.count == 5, parts[1] == "in", parts[3] == "finds" {
        return Claim(pattern: parts[0], text: parts[2], outcome: parts[4])
      }
      if parts.count == 3, parts[1] == "is refused:" {
        return Claim(pattern: parts[0], text: nil, outcome: parts[2])
      }
      Issue.record("not a claim: \(line)")
      return nil
    }
  }
}
