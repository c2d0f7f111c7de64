#if Store
  import Kefu
  import KefuStore
  import KefuTestSupport
  import Testing

  struct KeepingTests {
    @Test func hasNothingAtFirst() throws {
      try withTemporaryFolder { folder in
        let store = try StoredConversations(path: folder + "/c.sqlite")
        #expect(try store.conversation("u-17") == nil)
        #expect(try store.nextDeadline() == nil)
      }
    }
  }
#endif
