import Kefu
import KefuValues
import Testing

@testable import KefuFrontends

/// Conversations that have been silent for too long are forgotten, and no others.
@Suite struct ServeForgettingTests {
  private static let day: Int64 = 86_400

  /// A session that forgets after a day, looking at every fourth turn.
  private func partner(_ store: MemoryConversations) throws -> ServePartner {
    var options = ServeOptions()
    options.forgetAfter = ServeForgettingTests.day
    options.sweepInterval = 4
    return try ServePartner(store: store, options: options)
  }

  private func say(_ partner: ServePartner, _ senders: [String], time: String? = nil) async throws {
    let time = time.map { #","time":"\#($0)""# } ?? ""
    for sender in senders {
      let answer = try await partner.ask(
        "respond", #"{"sender":"\#(sender)","message":"hello"\#(time)}"#)
      #expect(answer["error"].isAbsent)
    }
  }

  @Test func whatIsOldIsForgottenAtEveryFewTurns() async throws {
    let store = MemoryConversations(limit: 100)
    let partner = try partner(store)
    try await say(partner, ["a", "b"])
    partner.clock.advance(ServeForgettingTests.day + 1)
    try await say(partner, ["c"])
    #expect(store.conversation("a") != nil)
    try await say(partner, ["b"])
    #expect(store.conversation("a") == nil)
    #expect(store.conversation("b")?.history.count == 2 && store.conversation("c") != nil)
    let history = try await partner.ask("history", #"{"sender":"a"}"#)
    #expect(history["result"]["turns"].count == 0)
  }

  @Test func whatIsOldIsForgottenAtTheStart() async throws {
    let store = MemoryConversations(limit: 100)
    try await say(try partner(store), ["a"])
    try await say(try partner(store), ["b"], time: "2026-11-22T09:30:01+08:00")
    let partner = try partner(store)
    partner.clock.advance(ServeForgettingTests.day + 1)
    await partner.session.begin()
    #expect(store.conversation("a") == nil && store.conversation("b") != nil)
  }

  @Test func aTimeFarAheadForgetsNobodyElse() async throws {
    let store = MemoryConversations(limit: 100)
    let partner = try partner(store)
    try await say(partner, ["a", "b", "c"])
    try await say(partner, ["d"], time: "2099-01-01T00:00:00Z")
    for sender in ["a", "b", "c", "d"] { #expect(store.conversation(sender) != nil) }
  }

  @Test func withoutAnAgeNothingIsForgotten() async throws {
    var options = ServeOptions()
    options.sweepInterval = 1
    let store = MemoryConversations(limit: 100)
    let partner = try ServePartner(store: store, options: options)
    try await say(partner, ["a"])
    partner.clock.advance(1000 * ServeForgettingTests.day)
    await partner.session.begin()
    try await say(partner, ["b"])
    #expect(store.conversation("a") != nil)
  }
}
