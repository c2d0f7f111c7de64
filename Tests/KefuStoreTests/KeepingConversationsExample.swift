#if Store
  // page begin
  import Kefu
  import KefuStore

  /// Answers each message once, however often it comes.
  struct KeepingDesk: Sendable {
    let assistant: Assistant
    let store: StoredConversations

    func answer(_ message: Message, from sender: String) async throws -> String {
      let save: Assistant.Saving = { try store.save($0) }
      var conversation =
        try store.conversation(sender) ?? Conversation(id: sender, began: message.time)
      // A turn that a crash cut off is finished first; its message has its answer then.
      if let turn = await assistant.finish(conversation, at: message.time, saving: save) {
        try keep(turn, answering: conversation.interrupted?.id)
        conversation = turn.conversation
      }
      if let id = message.id, let earlier = try store.answer(to: id, in: sender) { return earlier }
      let turn = await assistant.respond(to: message, in: conversation, saving: save)
      return try keep(turn, answering: message.id)
    }

    @discardableResult
    private func keep(_ turn: Turn, answering id: String?) throws -> String {
      let answer = turn.replies.map(\.text).joined(separator: "\n")
      try store.save(turn.conversation, answer: answer, to: id)
      return answer
    }
  }
// page end
#endif
