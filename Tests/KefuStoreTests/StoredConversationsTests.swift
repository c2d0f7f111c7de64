#if Store
  import Foundation
  import Kefu
  import KefuStore
  import KefuTestSupport
  import KefuValues
  import Synchronization
  import Testing

  struct StoredConversationsTests {
    private let desk = Desk()
    private let assistant: Assistant
    private let noon = Instant(secondsSince1970: 1_795_233_600, utcOffset: 28_800)

    init() throws { assistant = try desk.assistant() }

    private func withStore(
      _ body: (StoredConversations, String) async throws -> Void
    ) async throws {
      try await withTemporaryFolderAwaiting { folder in
        let path = "\(folder)/conversations.sqlite"
        try await body(StoredConversations(path: path, surviving: .process), path)
      }
    }

    /// A conversation after some messages, at a time.
    private func talk(
      _ id: String, _ texts: [String] = ["hello"], at time: Instant? = nil
    ) async -> Conversation {
      var conversation = Conversation(id: id)
      for text in texts {
        conversation = await assistant.respond(to: Message(text, at: time), in: conversation)
          .conversation
      }
      return conversation
    }

    @Test func givesBackWhatItWasGiven() async throws {
      try await withStore { store, path in
        #expect(try store.conversation("甲") == nil)
        for text in naughtyStrings.prefix(40) + ["转人工", "cancel my order"] {
          let conversation = await talk("甲", [text], at: noon)
          try store.save(conversation, answer: text, to: text)
          #expect(try store.conversation("甲") == conversation)
          #expect(try StoredConversations(path: path).conversation("甲") == conversation)
          #expect(try store.answer(to: text, in: "甲") == text)
          #expect(try store.answer(to: text, in: "乙") == nil)
          try store.remove("甲")
          #expect(try store.conversation("甲") == nil)
          #expect(try store.answer(to: text, in: "甲") == nil)
        }
      }
    }

    @Test func tellsSendersApartWhateverTheirNames() async throws {
      try await withStore { store, _ in
        let ids = naughtyStrings + ["a", "a\0", "a\0b", "A", "1", "1.0", "x'61'"]
        for id in ids {
          try store.save(await talk(id, ["what sells best"], at: noon), answer: id, to: id)
        }
        for id in ids {
          #expect(try store.conversation(id)?.id == id && store.answer(to: id, in: id) == id)
        }
        let due = try store.due(at: noon.adding(seconds: 600), limit: 1000)
        #expect(Set(due) == Set(ids) && due.count == Set(ids.map { Array($0.utf8) }).count)
      }
    }

    @Test func keepsTheLastAnswers() async throws {
      try await withStore { store, _ in
        var conversation = Conversation(id: "c")
        for number in 1...50 {
          conversation = await assistant.respond(to: Message("hi"), in: conversation).conversation
          // Every third message has no id.
          let request = number % 3 == 0 ? nil : "m\(number)"
          try store.save(conversation, answer: "a\(number)", to: request)
        }
        let kept = try (1...50).filter { try store.answer(to: "m\($0)", in: "c") == "a\($0)" }
        #expect(kept == (1...50).filter { $0 % 3 != 0 }.suffix(20))
      }
    }

    @Test func refusesWhatWasOvertaken() async throws {
      try await withStore { store, path in
        let other = try StoredConversations(path: path)
        let first = await talk("c")
        let conflict = ConversationStoreError.conflict(conversation: "c")
        try store.save(first, answer: "1", to: "m1")
        #expect(throws: conflict) { try other.save(first, answer: "other", to: "m1") }
        #expect(try store.answer(to: "m1", in: "c") == "1")
        // Two processes begin the same turn: one claims the action, the other must not run it.
        let claims = Mutex<[Conversation]>([])
        let turn = await assistant.respond(to: Message("i want a refund"), in: first) { saved in
          claims.withLock { $0.append(saved) }
          try store.save(saved)
          #expect(throws: conflict) { try other.save(saved) }
        }
        #expect(claims.withLock { $0.count } == 1 && desk.done.count == 1)
        #expect(try store.interrupted(limit: 9) == ["c"])
        // A turn without an action that began before the claim does not wipe it out.
        let idle = await assistant.respond(to: Message("hello"), in: first).conversation
        #expect(throws: conflict) { try other.save(idle, answer: "?", to: nil) }
        try store.save(turn.conversation, answer: "2", to: nil)
        #expect(try store.conversation("c") == turn.conversation)
        #expect(try store.interrupted(limit: 9) == [])
        for claim in claims.withLock({ $0 }) {
          #expect(throws: conflict) { try other.save(claim) }
        }
      }
    }

    @Test func runsAnActionOnceForManyWhoAskAtTheSameTime() async throws {
      try await withStore { store, path in
        let first = await talk("c")
        try store.save(first, answer: "1", to: nil)
        let assistant = assistant
        let finished = await withTaskGroup(of: Bool.self) { group in
          for _ in 0..<8 {
            group.addTask {
              do {
                let own = try StoredConversations(path: path, surviving: .process)
                let turn = await assistant.respond(
                  to: Message("i want a refund"), in: first
                ) { try own.save($0) }
                try own.save(turn.conversation, answer: "2", to: nil)
                return true
              } catch { return false }
            }
          }
          return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(desk.done.count == 1)
        #expect(finished == 1)
        #expect(try store.conversation("c")?.history.last?.replies.first?.name == "refund/paid")
      }
    }

    @Test func forgetsWhatIsOld() async throws {
      try await withStore { store, _ in
        for (number, id) in ["a", "b", "c"].enumerated() {
          let time = noon.adding(seconds: Int64(number) * 60)
          try store.save(await talk(id, at: time), answer: id, to: id)
        }
        try store.save(await talk("timeless"), answer: "t", to: "t")
        let begun = Mutex<Conversation?>(nil)
        let first = await talk("cut off", at: noon)
        _ = await assistant.respond(to: Message("i want a refund", at: noon), in: first) { saved in
          begun.withLock { $0 = saved }
        }
        let cut = try #require(begun.withLock { $0 })
        try store.save(cut)
        #expect(try store.removeAll(before: noon.adding(seconds: 60)) == 1)
        #expect(try store.conversation("a") == nil && store.answer(to: "a", in: "a") == nil)
        #expect(try store.answer(to: "b", in: "b") == "b")
        #expect(try store.removeAll(before: noon.adding(seconds: 9999)) == 2)
        #expect(try store.conversation("timeless") != nil && store.conversation("cut off") != nil)
      }
    }

    @Test func listsWhatIsDue() async throws {
      try await withStore { store, _ in
        #expect(try store.nextDeadline() == nil && store.due(at: noon, limit: 10).isEmpty)
        for (id, seconds) in [("late", Int64(90)), ("early", 0), ("b", 60), ("a", 60)] {
          let asked = await talk(id, ["what sells best"], at: noon.adding(seconds: seconds))
          try store.save(asked, answer: "", to: nil)
        }
        let first = try #require(try store.nextDeadline())
        #expect(first == noon.adding(seconds: 600))
        #expect(try store.due(at: noon, limit: 10) == [])
        #expect(try store.due(at: first, limit: 10) == ["early"])
        let end = first.adding(seconds: 90)
        #expect(try store.due(at: end, limit: 10) == ["early", "a", "b", "late"])
        #expect(try store.due(at: end, limit: 2) == ["early", "a"])
        #expect(try store.due(at: end, limit: -1) == [])
      }
    }
  }
#endif
