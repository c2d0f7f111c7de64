import KefuTestSupport
import Testing

@testable import Kefu

/// Whoever only labels does not read what conversations need.
@Suite struct LazyDialogueTests {
  @Test func onlyAConversationReadsTheDialogues() async throws {
    try await withTemporaryFolderAwaiting { folder in
      try SmallShop.write(to: "\(folder)/shop")
      let cache = "\(folder)/cache"
      let cold = try Assistant(contentsOf: "\(folder)/shop", cache: cache)
      let warm = try Assistant(contentsOf: "\(folder)/shop", cache: cache)
      _ = warm.parse(SmallShop.messages[0])
      #expect(!warm.compiled.dialogue.isMade)
      let turn = await warm.respond(
        to: Message(SmallShop.messages[0]), in: Conversation(id: "u-17"))
      #expect(!turn.replies.isEmpty)
      #expect(warm.compiled.dialogue.isMade)
      #expect(warm.compiled.dialogue.value == cold.compiled.dialogue.value)
    }
  }

  @Test func anEditKeepsWhatItDoesNotChange() async throws {
    try await withTemporaryFolderAwaiting { folder in
      try SmallShop.write(to: "\(folder)/shop")
      let cache = "\(folder)/cache"
      _ = try Assistant(contentsOf: "\(folder)/shop", cache: cache)
      let warm = try Assistant(contentsOf: "\(folder)/shop", cache: cache)
      let edited = try warm.applying([.addWord("洗碗机")])
      #expect(!edited.compiled.dialogue.isMade)
      #expect(edited.compiled.dialogue.value == warm.compiled.dialogue.value)
    }
  }
}
