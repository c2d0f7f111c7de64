#if Shop
  import Foundation
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

    @Test func thePageShowsOneOfThem() throws {
      let package = ShippedStore.package
      let page = try String(
        contentsOf: package.appending(path: "Sources/Kefu/Kefu.docc/Transcripts.md"),
        encoding: .utf8)
      let transcript = try String(
        contentsOf: package.appending(path: "dialogues/tests/page.transcripts.zh.txt"),
        encoding: .utf8)
      #expect(page.contains("```text\n\(transcript)```"))
    }
  }
#endif
