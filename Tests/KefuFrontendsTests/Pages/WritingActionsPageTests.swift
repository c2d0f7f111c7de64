import Foundation
import Kefu
import KefuValues
import Testing

/// The Swift of the page on actions is compiled, and works behind the dialogue of the page before it.
@Suite struct WritingActionsPageTests {
  @Test func itsSwiftIsTheExample() throws {
    let page = try WritingDialoguesPage.text(of: "WritingActions.md").components(separatedBy: "```")
    try #require(page.count == 3)
    let block = page[1].split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("struct") }.dropLast()
    #expect(page[1].hasPrefix("swift\nimport Kefu\nimport KefuValues\n\n"))
    let source = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "WritingActionsExample.swift"), encoding: .utf8)
    let example = source.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasSuffix("// page begin") }.dropFirst()
      .prefix { !$0.hasSuffix("// page end") }
    #expect(block.map(String.init) == example.map { String($0.dropFirst(4)) })
  }

  @Test func itsActionBooksOnWeekdays() async throws {
    let assistant = try WritingActionsExample.assistant()
    let monday = try await book(assistant, "laptop on Monday, my number is 13800138000")
    #expect(monday.last?.hasPrefix("Booked for 2026-11-23. Your ticket is R-c/") == true)
    let sunday = try await book(assistant, "laptop tomorrow, my number is 13800138000")
    #expect(sunday == ["That day is full.", "Which day suits you?"])
  }

  /// What is said to somebody who asks for a repair and confirms it, on a Saturday.
  private func book(_ assistant: Assistant, _ wish: String) async throws -> [String] {
    let time = try #require(Instant("2026-11-21T10:00:00+08:00"))
    let asked = await assistant.respond(
      to: Message("can you fix my \(wish)", at: time), in: Conversation(id: "c"))
    let answered = await assistant.respond(
      to: Message("yes", at: time), in: asked.conversation)
    return answered.replies.map(\.text)
  }
}
