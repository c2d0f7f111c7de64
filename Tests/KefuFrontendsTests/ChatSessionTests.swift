import Kefu
import KefuTestSupport
import KefuValues
import Testing

@testable import KefuFrontends

/// The REPL without a terminal.
@Suite struct ChatSessionTests {
  private static let loaded = Result<Assistant, any Error> {
    try withTemporaryFolder { folder in
      try SmallShop.write(to: folder)
      return try Assistant(contentsOf: folder, cache: nil)
    }
  }

  private func chat(
    _ lines: [String], language: ReplyLanguage? = nil, explaining: Bool = false
  ) async throws -> [String] {
    var session = ChatSession(
      assistant: try ChatSessionTests.loaded.get(), id: "test", language: language,
      isExplaining: explaining)
    var rest = lines[...]
    var shown: [String] = []
    await session.run(
      ask: { _ in rest.popFirst() }, show: { shown.append($0) },
      now: { Instant("2026-11-21T09:30:00+08:00") })
    return shown
  }

  @Test func greetsAndAnswersInTheLanguageOfTheMessage() async throws {
    let shown = try await chat(["我的订单到哪了", "", "   ", "how much is shipping"])
    #expect(shown.count == 3)
    #expect(shown[0] == "小店: 欢迎光临，我是客服。")
    #expect(shown[1].hasPrefix("小店: 回答") && shown[1].contains("track_order"))
    #expect(shown[2].hasPrefix("Small Shop: Answer") && shown[2].contains("shipping_fee"))
    #expect(try await chat([], language: .en) == ["Small Shop: Welcome, I am the assistant."])
  }

  @Test func obeysCommands() async throws {
    #expect(try await chat(["/help"])[1].contains("/reset"))
    #expect(try await chat(["/nope"])[1] == "unknown command '/nope'; /help lists them")
    #expect(try await chat(["谢谢", " /state "]).contains("language zh"))
    #expect(try await chat(["/quit", "谢谢"]).count == 1)
    #expect(try await chat(["/exit", "谢谢"]).count == 1)
    let reset = try await chat(["thanks a lot", "/reset", "/state"])
    #expect(reset[2] == "小店: 欢迎光临，我是客服。")
    #expect(reset[3] == "conversation test-1, revision 1")
  }

  @Test func explainsWhenAsked() async throws {
    let once = try await chat(["/explain", "谢谢", "/explain", "谢谢"])
    #expect(once[1] == "every answer will be explained; /explain again stops it")
    #expect(once[3].hasPrefix("  · zh; thank "))
    #expect(once.contains { $0.contains("answered by the rule at dialogues/rules/all.yaml:") })
    #expect(once.last?.hasPrefix("小店: ") == true)
    let always = try await chat(["谢谢", "你好"], explaining: true)
    #expect(always.count { $0.contains("answered by the rule at") } == 2)
  }
}
