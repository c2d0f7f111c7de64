#if Store
  import Kefu
  import KefuStore
  import KefuTestSupport
  import KefuValues
  import Synchronization
  import Testing

  /// What becomes of a turn that is cut off: a copy of what was saved when an action began stands in for the crash.
  struct RecoveryTests {
    private let desk = Desk()
    private let assistant: Assistant

    init() throws { assistant = try desk.assistant() }

    /// The conversation as it was saved before an action, and the turn that went on.
    private func interrupted(
      _ text: String, at action: String, in conversation: Conversation = Conversation(id: "c")
    ) async -> (saved: Conversation?, turn: Turn) {
      let latest = Mutex<Conversation?>(nil)
      let found = Mutex<Conversation?>(nil)
      desk.whenBeginning { name in
        if name == action { found.withLock { $0 = latest.withLock { $0 } } }
      }
      let turn = await assistant.respond(to: Message(text, id: "m1"), in: conversation) { saved in
        latest.withLock { $0 = saved }
      }
      desk.whenBeginning(nil)
      return (found.withLock { $0 }, turn)
    }

    @Test func finishesAsIfNothingHadHappened() async throws {
      for action in ["look_up", "cancel_all"] {
        let (found, turn) = await interrupted("cancel my order", at: action)
        let saved = try #require(found)
        #expect(saved.interrupted?.id == "m1")
        #expect(saved.interrupted?.message == "cancel my order")
        let before = desk.done.count
        let finished = try #require(await assistant.finish(saved))
        #expect(finished.replies == turn.replies)
        #expect(finished.conversation == turn.conversation)
        #expect(finished.conversation.interrupted == nil)
        #expect(Set(desk.done[before...]).isSubset(of: Set(desk.done[..<before])))
      }
      let whole = await assistant.respond(
        to: Message("cancel my order"), in: Conversation(id: "c"))
      #expect(whole.replies.map(\.text) == ["One moment.", "2 orders are cancelled."])
      #expect(await assistant.finish(whole.conversation) == nil)
    }

    @Test func doesNotRepeatWhatMayNotBe() async throws {
      let (found, _) = await interrupted("i want a refund", at: "pay_out")
      let saved = try #require(found)
      let finished = try #require(await assistant.finish(saved))
      #expect(finished.replies.map(\.text) == ["The money may be on its way."])
      #expect(desk.done == ["pay_out c/1/0"])
    }

    @Test func handlesAMessageThatComesAgainOnce() async throws {
      let (found, turn) = await interrupted("cancel my order", at: "cancel_all")
      let saved = try #require(found)
      let again = await assistant.respond(to: Message("cancel my order", id: "m1"), in: saved)
      #expect(again.conversation == turn.conversation)
      #expect(desk.done.count == 3 && Set(desk.done).count == 2)
    }

    @Test func answersAnotherMessageAfterTheOneThatWasCutOff() async throws {
      let (found, turn) = await interrupted("cancel my order", at: "cancel_all")
      let saved = try #require(found)
      let next = await assistant.respond(to: Message("thanks", id: "m2"), in: saved)
      #expect(next.replies.prefix(2) == turn.replies[...])
      #expect(next.replies.count == 3)
      let history = next.conversation.history
      #expect(history.map(\.message) == ["cancel my order", "thanks"])
      #expect(history.first?.replies == turn.replies && history.last?.replies.count == 1)
    }

    @Test func runsNothingWhoseIntentionIsNotSaved() async throws {
      struct Full: Error {}
      let turn = await assistant.respond(
        to: Message("cancel my order"), in: Conversation(id: "c")
      ) { saved in
        if saved.interrupted?.replies.count == 1,
          saved.slots.contains(where: { $0.name == "count" })
        {
          throw Full()
        }
      }
      #expect(desk.done == ["look_up c/1/0"])
      #expect(turn.replies.map(\.text) == ["One moment.", "That failed."])
      #expect(turn.conversation.revision == 0)
    }
  }
#endif
