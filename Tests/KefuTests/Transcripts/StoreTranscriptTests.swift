#if Shop
  import Testing

  /// The store's dialogues do what its transcripts say, and no state or branch of them goes untested.
  @Suite struct StoreTranscriptTests {
    @Test(arguments: StoreTranscripts.names)
    func comesOutAsItIsWritten(name: String) async throws {
      let played = try await StoreTranscripts.played.value
      #expect(played.failures[name]?.joined(separator: "\n") == "")
    }

    @Test func everyStateAndBranchIsInOne() async throws {
      #expect(try await StoreTranscripts.played.value.gaps == [])
    }
  }
#endif
