#if Store
  import GRDB
  import Kefu

  /// An answer as the table has it.
  struct AnswerRow {
    let conversation: String
    /// The revision that the turn led to.
    let number: Int
    let request: String
    let answer: String

    /// Inserts the row and deletes what is too old.
    func save(in db: Database) throws {
      try db.cachedStatement(sql: "INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?)")
        .execute(arguments: [
          StoredText(conversation), number, StoredText(request), StoredText(answer),
        ])
      try db.cachedStatement(
        sql: """
          DELETE FROM answers WHERE conversation = ?1 AND number <= (
            SELECT number FROM answers WHERE conversation = ?1
            ORDER BY number DESC LIMIT 1 OFFSET ?2)
          """
      ).execute(arguments: [StoredText(conversation), StoredConversations.answerLimit])
    }
  }
#endif
