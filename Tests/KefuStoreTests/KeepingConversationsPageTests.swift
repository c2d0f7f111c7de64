#if Store
  import Foundation
  import Kefu
  import KefuStore
  import KefuTestSupport
  import Synchronization
  import Testing

  /// The Swift of the page on keeping conversations is compiled, and does what the page says.
  struct KeepingConversationsPageTests {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

    private func text(_ path: String) throws -> String {
      try String(
        contentsOf: KeepingConversationsPageTests.tests.appending(path: path), encoding: .utf8)
    }

    @Test func itsSwiftIsTheExample() throws {
      let page = try text("../../Sources/Kefu/Kefu.docc/KeepingConversations.md")
        .components(separatedBy: "```")
      try #require(page.count == 3)
      let example = try text("KeepingConversationsExample.swift")
        .split(separator: "\n", omittingEmptySubsequences: false)
        .drop { !$0.hasSuffix("// page begin") }.dropFirst()
        .prefix { !$0.hasSuffix("// page end") }.map { $0.dropFirst(2) }
      #expect(page[1] == "swift\n" + example.joined(separator: "\n") + "\n")
    }

    @Test func itAnswersOnceWhateverHappens() async throws {
      try await withTemporaryFolderAwaiting { folder in
        let counter = Desk()
        let desk = KeepingDesk(
          assistant: try counter.assistant(),
          store: try StoredConversations(path: "\(folder)/c.sqlite", surviving: .process))
        let question = Message("cancel my order", id: "m1")
        let answer = try await desk.answer(question, from: "u")
        #expect(answer == "One moment.\n2 orders are cancelled.")
        #expect(try await desk.answer(question, from: "u") == answer)
        #expect(counter.done.count == 2)
        // The file as it was when the money went out, with the answer to come.
        let copy = "\(folder)/copy.sqlite"
        counter.whenBeginning { name in
          if name == "pay_out" {
            for part in ["", "-wal"] {
              try? FileManager.default.copyItem(
                atPath: "\(folder)/c.sqlite\(part)", toPath: copy + part)
            }
          }
        }
        let refund = Message("i want a refund", id: "m2")
        #expect(try await desk.answer(refund, from: "u") == "The money is on its way.")
        counter.whenBeginning(nil)
        let later = KeepingDesk(
          assistant: desk.assistant, store: try StoredConversations(path: copy))
        #expect(try later.store.interrupted(limit: 9) == ["u"])
        #expect(try await later.answer(refund, from: "u") == "The money may be on its way.")
        #expect(try await later.answer(question, from: "u") == answer)
        #expect(counter.done.count == 3)
        let history = try later.store.conversation("u")?.history
        #expect(history?.map(\.message) == ["cancel my order", "i want a refund"])
      }
    }
  }
#endif
