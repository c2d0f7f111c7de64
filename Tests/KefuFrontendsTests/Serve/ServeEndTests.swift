import Kefu
import KefuValues
import Testing

@testable import KefuFrontends

/// How a session ends, and what is left of one that was cut off.
@Suite struct ServeEndTests {
  private func partnerInAction(
    _ store: any ConversationStore = MemoryConversations(limit: 10)
  ) async throws -> (ServePartner, Object) {
    let partner = try ServePartner(store: store)
    _ = try await partner.ask("respond", #"{"sender":"u","message":"can you fix my phone"}"#)
    await partner.call(
      "respond", #"{"sender":"u","message":"yes","client_id":"m-2"}"#, id: "2")
    return (partner, try await partner.next(method: "action"))
  }

  @Test func shutdownFinishesWhatWaits() async throws {
    let (partner, action) = try await partnerInAction()
    await partner.call("respond", #"{"sender":"u","message":"thanks"}"#, id: "3")
    await partner.call("shutdown", id: "4")
    let refused = try await partner.ask("respond", #"{"sender":"v","message":"hi"}"#, id: "5")
    #expect(refused["error"]["code"].number == -32002)
    #expect(partner.waitingLines == 0)
    await partner.answer(action, #"{"results":{"ticket":"R-1"}}"#)
    #expect(try await partner.next()["id"].number == 2)
    #expect(try await partner.next()["id"].number == 3)
    let last = try await partner.next()
    #expect(last["id"].number == 4 && last["result"].isNull)
    await partner.session.ended()
  }

  @Test func theEndOfInputFinishesWhatWaits() async throws {
    let (partner, _) = try await partnerInAction()
    await partner.call("respond", #"{"sender":"u","message":"thanks"}"#, id: "3")
    await partner.session.endInput()
    await partner.session.ended()
    #expect(
      try await partner.next("2")["result"].said == ["It is not known whether that worked."])
    #expect(try await partner.next("3")["error"].isAbsent)
  }

  @Test func aSignalFinishesOnlyWhatRuns() async throws {
    let (partner, action) = try await partnerInAction()
    await partner.call("respond", #"{"sender":"u","message":"thanks"}"#, id: "3")
    await partner.session.terminate()
    #expect(try await partner.next()["error"]["code"].number == -32002)
    await partner.answer(action, #"{"results":{"ticket":"R-1"}}"#)
    await partner.session.ended()
    #expect(try await partner.next("2")["result"].said == ["Your ticket is R-1."])
  }

  @Test func aSessionWithoutWorkEndsAtOnce() async throws {
    let partner = try ServePartner()
    await partner.session.endInput()
    await partner.session.ended()
  }

  @Test func aTurnThatWasCutOffIsFinishedAndItsMessageNotTakenTwice() async throws {
    let store = MemoryConversations(limit: 10)
    _ = try await partnerInAction(store)
    // Another session finds what the first one left.
    let partner = try ServePartner(store: store)
    for id in 7...8 {
      let answer = try await partner.ask(
        "respond", #"{"sender":"u","message":"yes","client_id":"m-2"}"#, id: "\(id)")
      #expect(answer["result"].said == ["It is not known whether that worked."])
    }
    #expect(partner.waitingLines == 0)
  }

  @Test func anotherProcessIsAConflict() async throws {
    let store = MemoryConversations(limit: 10)
    let first = try ServePartner(store: store)
    let second = try ServePartner(store: store)
    for partner in [first, second] {
      #expect(
        try await partner.ask("respond", #"{"sender":"u","message":"hi"}"#)["error"].isAbsent)
    }
    let refused = try await first.ask("respond", #"{"sender":"u","message":"hi"}"#)
    #expect(refused["error"]["code"].number == -32001)
    #expect(try await first.ask("respond", #"{"sender":"u","message":"hi"}"#)["error"].isAbsent)
  }

  @Test func theStoreHasWhatMemoryLetGo() async throws {
    var options = ServeOptions()
    options.liveLimit = 8
    let partner = try ServePartner(store: MemoryConversations(limit: 1000), options: options)
    for number in 0..<100 {
      _ = try await partner.ask("respond", #"{"sender":"s\#(number)","message":"hello"}"#)
    }
    for number in [0, 50, 99] {
      let history = try await partner.ask("history", #"{"sender":"s\#(number)"}"#)
      #expect(history["result"]["turns"].count == 1)
    }
  }

  @Test func memoryIsBounded() throws {
    let store = MemoryConversations(limit: 80)
    for number in 0..<1000 {
      try store.save(Conversation(id: "s\(number)"), answer: "", to: "m")
    }
    let kept = (0..<1000).filter { store.conversation("s\($0)") != nil }
    #expect((80...90).contains(kept.count) && kept.last == 999)
    #expect(try store.answer(to: "m", in: "s0") == nil && store.answer(to: "m", in: "s999") == "")
  }
}
