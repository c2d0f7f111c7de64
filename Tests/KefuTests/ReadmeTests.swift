import Foundation
import Kefu
import KefuFrontends
import KefuValues
import Testing

/// The README's Swift is compiled and run, and its commands exist.
@Suite struct ReadmeTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: ShippedStore.package.appending(path: path), encoding: .utf8)
  }

  /// Lines between two marks, without their common indentation.
  private func block(of text: String, from start: String, to end: String) -> [[String]] {
    var blocks: [[String]] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = line.drop { $0 == " " }
      if isInside, trimmed == end {
        isInside = false
      } else if isInside {
        blocks[blocks.count - 1].append(String(line))
      } else if trimmed == start {
        isInside = true
        blocks.append([])
      }
    }
    return blocks.map { lines in
      let indentation =
        lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
      return lines.map { String($0.dropFirst(indentation)) }
    }
  }

  @Test func theSwiftBlockIsTheExample() throws {
    let blocks = block(of: try text("README.md"), from: "```swift", to: "```")
    try #require(blocks.count == 1)
    let example = block(
      of: try text("Tests/KefuTests/ReadmeExample.swift"), from: "// README begin",
      to: "// README end")
    try #require(example.count == 1)
    #expect(blocks[0].first == "import Kefu")
    #expect(Array(blocks[0].dropFirst().drop { $0.isEmpty }) == example[0])
  }

  @Test func theExampleRuns() async throws {
    let printed = try await ReadmeExample.run()
    try #require(printed.count == 3)
    #expect(printed[0].hasHan)
    #expect(printed[1].hasPrefix("track_order 0.") || printed[1].hasPrefix("track_order 1"))
    #expect(printed[2] == "1")
  }

  #if Shop
    @Test func theConversationIsTrue() async throws {
      let indented = try text("README.md").split(separator: "\n").filter { $0.hasPrefix("    ") }
        .map { String($0.dropFirst(4)) }
      let lines = indented.drop { !$0.hasPrefix("小满优选: ") }
        .prefix { $0.contains(/^(小满优选: |Xiaoman Store: |> |  )/) }
      let customer = try #require(
        try text("README.md").firstMatch(of: /chat --customer ([a-z]+)/)
          .map { String($0.1) })
      // At any time: nothing that is said depends on it.
      let now = try #require(Instant("2026-11-21T10:00:00+08:00"))
      let assistant = try StoreTranscripts.assistant
      await StoreTranscripts.stage.open(customer, in: try FreshShop(now: now))
      var turn = await assistant.handle(
        .sessionStarted, in: Conversation(id: customer, customer: customer), at: now)
      func spoken(_ turn: Turn) -> [String] {
        let name = assistant.name(in: turn.conversation.language ?? .zh)
        return turn.replies.map { "\(name): \($0.plainText.replacing("\n", with: "\n  "))" }
      }
      var expected = spoken(turn)
      for line in lines where line.hasPrefix("> ") {
        expected.append(line)
        turn = await assistant.respond(
          to: Message(String(line.dropFirst(2)), at: now), in: turn.conversation)
        expected += spoken(turn)
      }
      #expect(lines.joined(separator: "\n") == expected.joined(separator: "\n"))
      #expect(expected.count >= 3)
    }
  #endif

  @Test func everyLinkedFileExists() throws {
    for match in try text("README.md").matches(of: /\]\(([^)#:]+)\)/) {
      let path = ShippedStore.package.appending(path: String(match.1)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(match.1)")
    }
  }
}
