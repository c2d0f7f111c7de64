#if Store
  import GRDB
  public import Kefu

  extension StoredConversations {
    /// A conversation as it was last saved; `nil` if there is none.
    public func conversation(_ id: String) throws -> Conversation? {
      let text = try reading { db in
        try String.fetchOne(
          db.cachedStatement(sql: "SELECT value FROM conversations WHERE id = ?"),
          arguments: [StoredText(id)])
      }
      return try text.map { try Conversation(json: $0, id: id) }
    }

    /// Saves a conversation as it stands before an action runs.
    ///
    /// - Throws: `ConversationStoreError.conflict` if another process has begun this action or finished the turn: then it must not run.
    public func save(_ conversation: Conversation) throws {
      let row = try ConversationRow(conversation)
      try writing { db in try row.save(in: db, .beforeAction) }
    }

    /// Saves a conversation after a turn together with the answer to the message, at once or not at all.
    ///
    /// - Throws: `ConversationStoreError.conflict` if another process has finished this turn or begun an action meanwhile.
    public func save(_ conversation: Conversation, answer: String, to request: String?) throws {
      let row = try ConversationRow(conversation)
      try writing { db in
        try row.save(in: db, .afterTurn)
        guard let request else { return }
        let answer = AnswerRow(
          conversation: conversation.id, number: conversation.revision, request: request,
          answer: answer)
        try answer.save(in: db)
      }
    }

    /// The answer that was saved for a message; `nil` if there is none.
    public func answer(to request: String, in conversation: String) throws -> String? {
      try reading { db in
        try StoredText.fetchOne(
          db.cachedStatement(
            sql: "SELECT answer FROM answers WHERE conversation = ? AND request = ?"),
          arguments: [StoredText(conversation), StoredText(request)])?.text
      }
    }

    /// Removes a conversation and its answers.
    public func remove(_ id: String) throws {
      try writing { db in
        try db.cachedStatement(sql: "DELETE FROM conversations WHERE id = ?")
          .execute(arguments: [StoredText(id)])
      }
    }
  }
#endif
