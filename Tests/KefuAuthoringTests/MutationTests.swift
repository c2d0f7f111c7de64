import KefuTestSupport
import KefuValues
import Testing

@testable import KefuAuthoring

/// Whatever bytes a file holds, loading gives a definition or diagnostics.
@Suite struct MutationTests {
  private static let pieces: [String] = [
    "- ", "|", ">", "'", "\"", "[", "]", "{", "}", "&a ", "*a", "!!x ", "? ", ": ", "#", "%", "\t",
    "\n",
    "\r\n", "\r", "---\n", "...\n", "  ", "    ", "<<: ", "zh: |\n", "](", "]{", "\\", "\u{2028}",
    "\u{FEFF}", "👍", "京", "\u{0}", "|2", "|-", "- - - -", "[[[[[[[[", "{a: {a: {a: ", ",", "if: ",
    "go: ", "go: stay", "history ", "states:\n", " and ", " is set", "order", "?", "otherwise: ",
  ]

  @Test(arguments: 0..<6)
  func mutatedFilesGiveDiagnostics(batch: Int) throws {
    let sources = try FormatsPageTests.sources()
    var generator = SplitMix64(seed: UInt64(batch))
    for _ in 0..<300 {
      var mutated = sources
      let index = Int.random(in: 0..<mutated.count, using: &generator)
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        mutate(&mutated[index].bytes, using: &generator)
      }
      check(mutated)
    }
  }

  private func mutate(_ bytes: inout [UInt8], using generator: inout SplitMix64) {
    let start = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, start + Int.random(in: 0...12, using: &generator))
    let piece = MutationTests.pieces.randomElement(using: &generator) ?? ""
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 2: bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: start)
    case 3: bytes.replaceSubrange(start..<end, with: Array(piece.utf8))
    default: bytes.insert(contentsOf: Array(piece.utf8), at: start)
    }
  }

  private func check(_ sources: [SourceFile]) {
    do throws(AuthoringError) {
      _ = try AssistantDefinition(sources: sources)
    } catch {
      #expect(error.diagnostics.contains { $0.severity == .error })
      for diagnostic in error.diagnostics {
        #expect(diagnostic.location.line > 0 && diagnostic.location.column > 0)
        #expect(!diagnostic.message.isEmpty && !diagnostic.rendered.contains("\t"))
      }
    }
  }

  @Test func hostileFilesAreRefusedQuickly() {
    let bomb =
      "intent: a\na0: &a0 x\n"
      + (1..<40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined() + "? *a39\n: 1\n"
    let hostile = [
      bomb,
      String(repeating: "[", count: 500_000), String(repeating: "- ", count: 500_000),
      String(repeating: "{a: ", count: 200_000), String(repeating: "? ", count: 200_000),
      (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
      "a: \"x |\n  \" [" + String(repeating: "[", count: 100_000),
      "a: x - |\n  " + String(repeating: "[", count: 100_000) + ": 1",
      "\"x |\n  \": " + String(repeating: "[", count: 100_000),
      "a: 'x\n" + String(repeating: "  [\n", count: 100_000) + "'",
    ]
    for text in hostile { check([SourceFile(path: "intents/a.yaml", bytes: Array(text.utf8))]) }
  }
}
