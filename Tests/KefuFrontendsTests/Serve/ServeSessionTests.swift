import Foundation
import Kefu
import KefuTestSupport
import Testing

@testable import KefuFrontends

/// Conversations over the protocol.
@Suite struct ServeSessionTests {
  /// Brings a conversation to the question before the action.
  private func prepare(_ partner: ServePartner, _ sender: String = "u") async throws {
    let asked = try await partner.ask(
      "respond", #"{"sender":"\#(sender)","message":"can you fix my phone"}"#, id: "100")
    #expect(asked["result"].said == ["Sure?"])
  }

  @Test func answersAsTheDesignSays() async throws {
    let partner = try ServePartner()
    let answer = try await partner.ask(
      "respond",
      #"{"sender":"u-17","message":"我想预约维修","metadata":{"n":1},"attachments":["a"]}"#)
    let result = answer["result"]
    #expect(result["recipient_id"].text == "u-17")
    #expect(result["messages"][0]["text"].text == "要修什么？")
    #expect(result["messages"][0]["buttons"][0]["title"].text == "手机")
    #expect(result["intent"]["name"].text == "book_repair")
    #expect(result["language"].text == "zh")
    #expect(result["state"]["path"][0].text == "book_repair")
    #expect(result["state"]["path"][1].text == "details")
    let payload = try #require(result["messages"][0]["buttons"][0]["payload"].text)
    let pressed = try await partner.ask(
      "respond", #"{"sender":"u-17","payload":"\#(payload)"}"#)
    #expect(pressed["result"].said == ["确定吗？"])
    #expect(pressed["result"]["state"]["slots"]["device"].text == "phone")
    #expect(pressed["result"]["intent"].isAbsent)
    #expect(pressed["result"]["next_deadline"].text == "2026-11-21T09:40:00+08:00")
  }

  @Test func theClientCarriesOutActions() async throws {
    let partner = try ServePartner()
    try await prepare(partner)
    await partner.call(
      "respond", #"{"sender":"u","message":"yes","customer":"li"}"#, id: "2")
    let action = try await partner.next(method: "action")
    #expect(action["params"]["name"].text == "book_repair")
    #expect(action["params"]["arguments"]["device"].text == "phone")
    #expect(action["params"]["sender"].text == "u" && action["params"]["customer"].text == "li")
    #expect(action["params"]["key"].text?.hasPrefix("u@") == true)
    await partner.answer(action, #"{"results":{"ticket":"R-1"}}"#)
    #expect(try await partner.next("2")["result"].said == ["Your ticket is R-1."])
  }

  @Test func aDeclaredFailureTakesItsBranch() async throws {
    let partner = try ServePartner()
    try await prepare(partner)
    await partner.call("respond", #"{"sender":"u","message":"yes"}"#, id: "2")
    await partner.answer(try await partner.next(method: "action"), #"{"failure":"full"}"#)
    #expect(try await partner.next("2")["result"].said == ["We are full.", "Nothing is booked."])
  }

  @Test(arguments: [
    #"{"results":{"ticket":1}}"#, #"{"results":{}}"#, "{}", "null", #"{"failure":"odd"}"#, "[1]",
    #"{"failure":7}"#, #"{"results":{"ticket":{"date":"x"}}}"#,
  ])
  func resultsThatDoNotFitAreAnError(result: String) async throws {
    let partner = try ServePartner()
    try await prepare(partner)
    await partner.call("respond", #"{"sender":"u","message":"yes"}"#, id: "2")
    await partner.answer(try await partner.next(method: "action"), result)
    #expect(try await partner.next("2")["result"].said == ["Something went wrong."])
  }

  @Test func anActionThatTakesTooLongIsGivenUpAndItsAnswerDropped() async throws {
    let partner = try ServePartner()
    try await prepare(partner)
    await partner.call("respond", #"{"sender":"u","message":"yes"}"#, id: "2")
    let action = try await partner.next(method: "action")
    let withdrawn = try await partner.next(method: "$/cancelRequest")
    #expect(withdrawn["params"]["id"].text == action["id"].text)
    #expect(try await partner.next("2")["result"].said == ["Something went wrong."])
    await partner.answer(action, #"{"results":{"ticket":"R-1"}}"#)
    #expect(partner.notes.contains { $0.contains("too late") })
    let next = try await partner.ask("respond", #"{"sender":"u","message":"thanks"}"#)
    #expect(next["error"].isAbsent)
  }

  @Test func aSlowActionDelaysNobodyElse() async throws {
    let partner = try ServePartner()
    try await prepare(partner, "slow")
    await partner.call("respond", #"{"sender":"slow","message":"yes"}"#, id: "2")
    let action = try await partner.next(method: "action")
    await partner.call("respond", #"{"sender":"slow","message":"thanks"}"#, id: "3")
    for number in 0..<20 {
      let other = try await partner.ask(
        "respond", #"{"sender":"u\#(number)","message":"hello"}"#, id: "\(10 + number)")
      #expect(other["error"].isAbsent)
    }
    #expect(partner.waitingLines == 0)
    await partner.answer(action, #"{"results":{"ticket":"R-1"}}"#)
    #expect(try await partner.next()["id"].number == 2)
    #expect(try await partner.next()["id"].number == 3)
  }

  @Test func everySendersMessagesAreAnsweredInOrder() async throws {
    let partner = try ServePartner()
    for round in 0..<30 {
      for sender in 0..<10 {
        await partner.call(
          "respond", #"{"sender":"s\#(sender)","message":"hello \#(round)"}"#,
          id: "\(sender * 1000 + round)")
      }
    }
    var last = [Int](repeating: -1, count: 10)
    for _ in 0..<300 {
      let id = try #require(try await partner.next()["id"].number)
      #expect(id % 1000 == last[id / 1000] + 1)
      last[id / 1000] = id % 1000
    }
    let history = try await partner.ask("history", #"{"sender":"s3"}"#)["result"]["turns"]
    #expect(history.count == 20 && history[19]["message"].text == "hello 29")
  }

  @Test func aQueueThatIsFullSaysSo() async throws {
    var options = ServeOptions()
    options.senderLimit = 2
    options.queueLimit = 3
    let partner = try ServePartner(options: options)
    try await prepare(partner)
    await partner.call("respond", #"{"sender":"u","message":"yes"}"#, id: "1")
    let action = try await partner.next(method: "action")
    for id in 2...4 {
      await partner.call("respond", #"{"sender":"u","message":"hello"}"#, id: "\(id)")
    }
    let refused = try await partner.next()
    #expect(refused["id"].number == 4 && refused["error"]["code"].number == -32000)
    #expect(refused["error"]["message"].text?.contains("this sender") == true)
    let other = try await partner.ask("respond", #"{"sender":"v","message":"hi"}"#, id: "5")
    #expect(other["error"]["message"].text == "3 requests wait or run")
    await partner.answer(action, #"{"results":{"ticket":"R-1"}}"#)
    for id in 1...3 { #expect(try await partner.next("\(id)")["error"].isAbsent) }
    #expect(try await partner.ask("respond", #"{"sender":"u","message":"hi"}"#)["error"].isAbsent)
  }

  @Test func theSameClientIDGivesTheStoredAnswer() async throws {
    let partner = try ServePartner()
    try await prepare(partner)
    let request = #"{"sender":"u","message":"yes","client_id":"m-2"}"#
    await partner.call("respond", request, id: "2")
    await partner.call("respond", request, id: "3")
    await partner.answer(
      try await partner.next(method: "action"), #"{"results":{"ticket":"R-1"}}"#)
    let first = try await partner.nextLine().replacing("\"id\":2", with: "")
    #expect(try await partner.nextLine().replacing("\"id\":3", with: "") == first)
    await partner.call("respond", request, id: "4")
    #expect(try await partner.nextLine().replacing("\"id\":4", with: "") == first)
    #expect(partner.waitingLines == 0)
  }

  @Test func aReminderComesByItself() async throws {
    let partner = try ServePartner()
    try await prepare(partner)
    for _ in 0..<5000 where partner.clock.sleepers == 0 {
      try await Task.sleep(for: .milliseconds(1))
    }
    partner.clock.advance(599)
    _ = try await partner.ask("history", #"{"sender":"u"}"#)
    #expect(partner.waitingLines == 0)
    partner.clock.advance(1)
    let reminder = try await partner.next(method: "messages")
    #expect(reminder["params"]["recipient_id"].text == "u" && reminder["id"].isAbsent)
    #expect(reminder["params"].said == ["Still there?"])
    #expect(
      try await partner.ask("respond", #"{"sender":"u","message":"no"}"#)["result"].said
        == ["Nothing is booked."])
  }

  @Test func whatWasDueIsSaidBeforeTheAnswer() async throws {
    let partner = try ServePartner()
    try await prepare(partner)
    await partner.call(
      "respond", #"{"sender":"u","message":"no","time":"2026-11-21T09:50:00+08:00"}"#)
    #expect(try await partner.next()["params"].said == ["Still there?"])
    #expect(try await partner.next()["result"].said == ["Nothing is booked."])
  }

  @Test func whatWaitsCanBeCancelled() async throws {
    let partner = try ServePartner()
    try await prepare(partner)
    await partner.call("respond", #"{"sender":"u","message":"yes"}"#, id: "2")
    _ = try await partner.next(method: "action")
    await partner.call("respond", #"{"sender":"u","message":"hello"}"#, id: "\"x\"")
    await partner.call("cancel", #"{"id":"x"}"#, id: "9")
    #expect(try await partner.next("\"x\"")["error"]["code"].number == -32003)
    #expect(try await partner.next("9")["result"]["cancelled"].flag == true)
    #expect(try await partner.ask("cancel", #"{"id":"x"}"#)["result"]["cancelled"].flag == false)
    // What runs gives up its action, of which nobody knows whether it was done.
    await partner.send(#"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":2}}"#)
    _ = try await partner.next(method: "$/cancelRequest")
    #expect(
      try await partner.next("2")["result"].said == ["It is not known whether that worked."])
  }

  @Test func aConversationCanBeginAnew() async throws {
    let partner = try ServePartner()
    try await prepare(partner)
    await partner.call("respond", #"{"sender":"u","message":"yes"}"#, id: "2")
    let first = try await partner.next(method: "action")
    await partner.answer(first, #"{"results":{"ticket":"R-1"}}"#)
    _ = try await partner.next("2")
    #expect(try await partner.ask("reset", #"{"sender":"u"}"#)["error"].isAbsent)
    #expect(try await partner.ask("history", #"{"sender":"u"}"#)["result"]["turns"].count == 0)
    try await prepare(partner)
    await partner.call("respond", #"{"sender":"u","message":"yes"}"#, id: "2")
    let second = try await partner.next(method: "action")
    #expect(first["params"]["key"].text != second["params"]["key"].text)
    await partner.answer(second, #"{"results":{"ticket":"R-2"}}"#)
    _ = try await partner.next("2")
  }

  @Test func eventsAreHandled() async throws {
    let partner = try ServePartner()
    let greeting = try await partner.ask(
      "event", #"{"sender":"u","name":"session_started","time":"2026-11-21T09:30:00+08:00"}"#)
    #expect(greeting["result"].said == ["欢迎光临，我是客服。"])
    #expect(
      try await partner.ask("event", #"{"sender":"u","name":"time_elapsed"}"#)["result"].said == [])
    #expect(try await partner.ask("resume", #"{"sender":"u"}"#)["error"].isAbsent)
  }
}
