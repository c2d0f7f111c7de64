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

  @Test func savesATranscriptThatIsPlayedAgain() async throws {
    var session = ChatSession(
      assistant: try ChatSessionTests.loaded.get(), id: "saved", customer: "li", language: .en,
      isExplaining: false)
    var rest = ["where is my order", "[微笑]", "谢谢你", "/save", "/save a.txt", "/save b.txt"][...]
    var shown: [String] = []
    var minutes: Int64 = 0
    var saved: [String: String] = [:]
    await session.run(
      ask: { _ in rest.popFirst() }, show: { shown.append($0) },
      now: {
        minutes += 1
        return Instant(secondsSince1970: minutes * 60, utcOffset: 28_800)
      },
      save: { text, path in
        if path == "b.txt" { return "no space" }
        saved[path] = text
        return nil
      })
    #expect(
      shown.suffix(3) == [
        "/save needs the name of a file", "saved to a.txt", "'b.txt' cannot be written: no space",
      ])
    let text = try #require(saved["a.txt"])
    #expect(text.hasPrefix("@ now=1970-01-01T08:01:00+08:00 seed="))
    #expect(
      text.contains(" language=en customer=li\n< Welcome, I am the assistant.\n\n@ +1m\n\n> where"))
    let stage = TranscriptStage()
    var suite = TranscriptSuite(assistant: try ChatSessionTests.loaded.get(), stage: stage) { _ in
      OneOrderWorld()
    }
    let outcome = try await suite.play(text, file: "a.txt")
    #expect(outcome.printed == "")
    let other = try await suite.play(
      text.replacing("> 谢谢你", with: "> 怎么退货"), file: "b.txt")
    #expect(other.failures.count == 1)
    #expect(suite.passed == 1 && suite.failed == 1 && suite.gaps.isEmpty)
    await #expect(throws: AuthoringError.self) { try await suite.play("hi", file: "c.txt") }
  }

  @Test func numbersWhatCanBePressedAsThePlainTextDoes() {
    let buttons = [
      ReplyButton(title: "Yes", payload: "y"), ReplyButton(title: "Sizes", url: "https://s"),
      ReplyButton(title: "No", payload: "n"),
    ]
    var reply = Reply(
      text: "Sure?", language: .en, name: "r", buttons: buttons,
      plainText: "Sure?\n1. this\n2. that\n[3] Yes  [4] No")
    #expect(reply.numbered.map(\.number) == [3, 4])
    #expect(reply.numbered.map(\.button.payload) == ["y", "n"])
    reply.cards = [ReplyCard(title: "Bag", payload: "b")]
    reply.plainText = "1. Bag\n[2] Yes  [3] No"
    #expect(reply.numbered.map(\.number) == [1, 2, 3])
    #expect(reply.numbered.map(\.button.title) == ["Bag", "Yes", "No"])
  }
}
