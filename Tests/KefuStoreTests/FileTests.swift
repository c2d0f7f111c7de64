#if Store
  import Foundation
  import GRDB
  import Kefu
  import KefuStore
  import KefuTestSupport
  import Testing

  /// What becomes of files that are not as they should be.
  struct FileTests {
    @Test func leavesWhatIsSomethingElse() throws {
      try withTemporaryFolder { folder in
        for (name, bytes) in [
          ("letter", Array("Dear store, this is no database but a letter.".utf8)),
          ("zeros", [UInt8](repeating: 0, count: 5000)),
        ] {
          let path = "\(folder)/\(name)"
          try write(bytes, to: path)
          #expect(throws: ConversationStoreError.otherFile(file: path)) {
            try StoredConversations(path: path)
          }
          #expect(try Array(Data(contentsOf: URL(filePath: path))) == bytes)
        }
        let path = "\(folder)/shop.sqlite"
        try change(path, "CREATE TABLE orders (number TEXT)")
        let before = try Data(contentsOf: URL(filePath: path))
        #expect(throws: ConversationStoreError.otherFile(file: path)) {
          try StoredConversations(path: path)
        }
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
      }
    }

    @Test func leavesWhatANewerProgramMade() throws {
      try withTemporaryFolder { folder in
        let path = "\(folder)/c.sqlite"
        _ = try StoredConversations(path: path)
        try change(path, "PRAGMA user_version = 9")
        #expect(throws: ConversationStoreError.newerVersion(file: path, version: 9)) {
          try StoredConversations(path: path)
        }
      }
    }

    @Test func saysWhatCannotBeOpened() throws {
      try withTemporaryFolder { folder in
        for path in ["\(folder)/missing/c.sqlite", folder] {
          do {
            _ = try StoredConversations(path: path)
            Issue.record("\(path) was opened")
          } catch let error as ConversationStoreError {
            guard case .failed(let file, let reason) = error else { throw error }
            #expect(file == path && !reason.isEmpty)
          }
        }
      }
    }

    @Test func saysThatAnotherProcessHoldsTheFile() throws {
      try withTemporaryFolder { folder in
        let path = "\(folder)/c.sqlite"
        let store = try StoredConversations(path: path, patience: 0.05)
        let other = try DatabaseQueue(path: path)
        try other.inDatabase { db in
          try db.execute(sql: "BEGIN IMMEDIATE")
          #expect(throws: ConversationStoreError.busy(file: path)) {
            try store.save(Conversation(id: "c"), answer: "a", to: "m")
          }
          #expect(try store.conversation("c") == nil)
          try db.execute(sql: "ROLLBACK")
        }
        try store.save(Conversation(id: "d"), answer: "a", to: "m")
        #expect(try store.answer(to: "m", in: "d") == "a")
      }
    }

    @Test func saysWhatIsNoConversation() throws {
      try withTemporaryFolder { folder in
        let path = "\(folder)/c.sqlite"
        let store = try StoredConversations(path: path)
        var sample = Conversation(id: "c")
        sample.customer = "lin"
        try store.save(sample, answer: "", to: nil)
        for (change, reason) in [
          (#"replace(value, '"formatVersion":2', '"formatVersion":7')"#, "format version 7"),
          ("'{'", "JSON"), ("'[]'", ""),
        ] {
          try self.change(path, "UPDATE conversations SET value = \(change)")
          do {
            _ = try store.conversation("c")
            Issue.record("\(change) was read")
          } catch let error as ConversationStoreError {
            guard case .unreadable(let conversation, let told) = error else { throw error }
            #expect(conversation == "c" && (reason.isEmpty || told.contains(reason)), "\(told)")
          }
        }
      }
    }

    private func change(_ path: String, _ sql: String) throws {
      try DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
    }
  }
#endif
