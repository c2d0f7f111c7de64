import Foundation
import Kefu
import KefuTestSupport
import KefuValues
import Testing

/// What holds for any conversation, tried on the shipped store.
@Suite struct ConversationTests {
  private func conversation(
    _ messages: [String], id: String = "u-17"
  ) async throws -> [Turn] {
    var conversation = Conversation(id: id)
    var turns: [Turn] = []
    for message in messages {
      let turn = try await ShippedStore.assistant.respond(to: Message(message), in: conversation)
      conversation = turn.conversation
      turns.append(turn)
    }
    return turns
  }

  @Test func survivesJSON() async throws {
    let time = try #require(Instant("2026-11-21T09:30:00+08:00"))
    let assistant = try ShippedStore.assistant
    var conversation = await assistant.handle(
      .sessionStarted, in: Conversation(id: "u-17 \"客\""), at: time
    ).conversation
    for message in ["我的订单到哪了", "OK", "\u{0}\"\\\u{2028}👍🏽", "where is my order please"] {
      conversation = await assistant.respond(
        to: Message(message, at: time), in: conversation
      ).conversation
    }
    let data = try JSONEncoder().encode(conversation)
    let restored = try JSONDecoder().decode(Conversation.self, from: data)
    #expect(restored == conversation)
    #expect(restored.history.first?.message == nil)
    #expect(restored.time == time)
    let goingOn = await assistant.respond(to: Message("谢谢"), in: conversation)
    let restarted = await assistant.respond(to: Message("谢谢"), in: restored)
    #expect(goingOn.replies == restarted.replies)
    #expect(goingOn.conversation == restarted.conversation)
  }

  @Test func survivesJSONBeforeTheFirstTurn() throws {
    let conversation = Conversation(id: "")
    let data = try JSONEncoder().encode(conversation)
    #expect(try JSONDecoder().decode(Conversation.self, from: data) == conversation)
  }

  @Test func keepsTheLastExchangesAlone() async throws {
    let messages = (1...50).map { "where is order A100\($0)" }
    let turns = try await conversation(messages)
    let last = try #require(turns.last).conversation
    #expect(last.history.count == Conversation.historyLimit)
    #expect(last.history.map(\.message) == messages.suffix(Conversation.historyLimit))
    #expect(turns.map(\.conversation.revision) == Array(1...50))
  }

  @Test func itsSizeIsBounded() async throws {
    let messages = ["我的订单到哪了", "怎么退货", "有优惠吗", "转人工", "爆款是哪个", "asdf qwer", "thanks a lot"]
    var conversation = Conversation(id: "u-17")
    var sizes: [Int] = []
    for turn in 0..<700 {
      conversation = try await ShippedStore.assistant.respond(
        to: Message(messages[turn % messages.count]), in: conversation
      ).conversation
      if turn % 70 == 69 { sizes.append(try JSONEncoder().encode(conversation).count) }
    }
    #expect(try #require(sizes.last) < 20_000)
    #expect(try #require(sizes.last) < sizes[1] + 2_000)
  }

  @Test(arguments: ["OK", "👍", "A10023", "#A10023", "13800138000", "!!!", "", "?"])
  func aTokenSwitchesNoLanguage(message: String) async throws {
    let chinese = try await conversation(["我的订单到哪了", message])
    #expect(chinese.map(\.conversation.language) == [.zh, .zh])
    #expect(chinese[1].replies.allSatisfy { $0.language == .zh })
    let english = try await conversation(["where is my order", message])
    #expect(english.map(\.conversation.language) == [.en, .en])
  }

  @Test func wordsOfBothLanguagesNeverSwitch() async throws {
    let turns = try await conversation(["你好", "OK", "👍", "OK", "hello", "bye"])
    #expect(turns.allSatisfy { $0.conversation.language == .zh })
  }

  @Test func aLongMessageIsNotKeptWhole() async throws {
    let turns = try await conversation([String(repeating: "货", count: 100_000)])
    #expect(turns[0].conversation.history[0].message?.count == Conversation.messageLimit)
  }

  @Test func aConversationOfANewerVersionIsRefused() throws {
    let stored = #"{"formatVersion":3,"id":"u-17","revision":1,"history":[]}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Conversation.self, from: Data(stored.utf8))
    }
  }

  @Test func aConversationWithoutDialoguesGoesOn() async throws {
    let stored = """
      {"formatVersion":1,"id":"u-17","revision":4,"history":[{"message":"你好","replies":[{"text":"您好！",
      "language":"zh","name":"greet"}]}],"state":{"language":"zh","turnCount":4,"seed":1,"uses":[]}}
      """
    let old = try JSONDecoder().decode(Conversation.self, from: Data(stored.utf8))
    #expect(old.revision == 4 && old.history.first?.replies.first?.plainText == "您好！")
    let turn = try await ShippedStore.assistant.respond(to: Message("谢谢"), in: old)
    #expect(!turn.replies.isEmpty && turn.conversation.revision == 5)
  }

  @Test func twoWordsSwitchTheLanguage() async throws {
    let turns = try await conversation(["我的订单到哪了", "thank you", "谢谢"])
    #expect(turns.map(\.conversation.language) == [.zh, .en, .zh])
    #expect(turns.map { $0.replies.first?.text.hasHan } == [true, false, true])
  }

  @Test func theFirstMessageChoosesTheLanguage() async throws {
    #expect(try await conversation(["hello"])[0].conversation.language == .en)
    #expect(try await conversation(["好"])[0].conversation.language == .zh)
    #expect(try await conversation(["12345"])[0].conversation.language == .zh)
  }

  @Test func noVariantComesTwiceInARow() async throws {
    for id in ["u-1", "u-2", "u-3", "u-4"] {
      for message in ["我的订单到哪了", "where is my order", "zzzz qqqq xxxx"] {
        let texts = try await conversation(Array(repeating: message, count: 8), id: id)
          .map { $0.replies.map(\.text) }
        for (text, next) in zip(texts, texts.dropFirst()) { #expect(text != next) }
      }
    }
  }

  @Test func theIdentifierDecidesTheWording() async throws {
    let messages = ["你好", "我的订单到哪了", "怎么退货", "谢谢", "你好"]
    let first = try await conversation(messages)
    let again = try await conversation(messages)
    #expect(first.map(\.replies) == again.map(\.replies))
    #expect(first.map(\.conversation) == again.map(\.conversation))
    var wordings: Set<[String]> = []
    for id in 0..<12 {
      wordings.insert(
        try await conversation(messages, id: "u-\(id)").flatMap { $0.replies.map(\.text) })
    }
    #expect(wordings.count > 3)
  }

  @Test func timeNeverGoesBack() async throws {
    let times = [
      "2026-11-21T09:30:00+08:00", "2026-11-21T09:00:00+08:00", "2026-11-21T10:00:00+08:00",
    ]
    .map(Instant.init)
    var conversation = Conversation(id: "u-17")
    var seen: [Instant?] = []
    for time in [nil] + times + [nil] {
      conversation = try await ShippedStore.assistant.respond(
        to: Message("你好", at: time), in: conversation
      ).conversation
      seen.append(conversation.time)
    }
    #expect(seen == [nil, times[0], times[0], times[2], times[2]])
  }

  @Test func manyTasksAtOnceAnswerAsOne() async throws {
    let assistant = try ShippedStore.assistant
    let messages = try ["zh", "en"].flatMap {
      try ShippedStore.fixture("HeldOut/\($0).tsv").nonEmptyLines.prefix(150)
        .compactMap { $0.split(separator: "\t").last.map(String.init) }
    }
    @Sendable func answers() async -> [[Reply]] {
      var conversation = Conversation(id: "u-17")
      var answers: [[Reply]] = []
      for message in messages {
        let turn = await assistant.respond(to: Message(message), in: conversation)
        conversation = turn.conversation
        answers.append(turn.replies)
      }
      return answers
    }
    let alone = await answers()
    await withTaskGroup(of: [[Reply]].self) { group in
      for _ in 0..<8 { group.addTask { await answers() } }
      for await together in group { #expect(together == alone) }
    }
  }

  @Test func everyStringIsAnswered() async throws {
    let assistant = try ShippedStore.assistant
    var conversation = Conversation(id: "u-17")
    for message in naughtyStrings + [String(repeating: "退", count: 100_000)] {
      let turn = await assistant.respond(to: Message(message), in: conversation)
      #expect(!turn.replies.isEmpty && turn.replies.allSatisfy { !$0.text.isEmpty })
      #expect(turn.understanding?.text == message)
      conversation = turn.conversation
    }
  }

  @Test func theAssistantMaySpeakFirst() async throws {
    let turn = try await ShippedStore.assistant.handle(
      .sessionStarted, in: Conversation(id: "u-17"))
    #expect(turn.replies.map(\.language) == [.zh])
    #expect(turn.understanding == nil && turn.rule == nil)
    #expect(turn.conversation.revision == 1)
  }

  @Test func parsingAgreesWithAnswering() async throws {
    let assistant = try ShippedStore.assistant
    for message in ["where is order A10023", "我要退款", "asdf", ""] {
      let turn = await assistant.respond(to: Message(message), in: Conversation(id: "u-17"))
      #expect(turn.understanding == assistant.parse(message))
    }
    #expect(assistant.parse("退货", limit: 5).ranking.count == 5)
    #expect(assistant.parse("退货", limit: 0).ranking.isEmpty)
    let confidences = assistant.parse("退货", limit: 100).ranking.map(\.confidence)
    #expect(confidences == confidences.sorted(by: >))
    #expect(confidences.allSatisfy { (0...1).contains($0) })
  }
}
