#if Store
  import GRDB
  import Kefu
  import KefuValues

  /// A conversation as the table has it.
  struct ConversationRow {
    let conversation: Conversation
    let value: String

    init(_ conversation: Conversation) throws {
      self.conversation = conversation
      value = try conversation.json
    }

    /// When in a turn it is saved.
    enum Moment {
      case beforeAction, afterTurn

      /// What must hold of the row that is there.
      ///
      /// Before an action: nobody has begun this action or finished the turn. After a turn: nobody has finished it, and no other
      /// process has begun an action since the conversation was read.
      var condition: String {
        switch self {
        case .beforeAction:
          """
          excluded.revision >= revision
          AND (excluded.actions, excluded.attempts) > (actions, attempts)
          """
        case .afterTurn: "excluded.revision > revision AND excluded.actions >= actions"
        }
      }
    }

    /// Inserts or replaces the row, unless another save has overtaken this one.
    func save(in db: Database, _ moment: Moment) throws {
      try db.cachedStatement(
        sql: """
          INSERT INTO conversations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET
            revision = excluded.revision, actions = excluded.actions,
            attempts = excluded.attempts, interrupted = excluded.interrupted,
            used = excluded.used, deadline = excluded.deadline,
            utc_offset = excluded.utc_offset, value = excluded.value
          WHERE \(moment.condition)
          """
      ).execute(arguments: [
        StoredText(conversation.id), conversation.revision, conversation.actionCount,
        conversation.attemptCount, moment == .beforeAction, conversation.time?.secondsSince1970,
        conversation.nextDeadline?.secondsSince1970, conversation.nextDeadline?.utcOffset, value,
      ])
      guard db.changesCount == 1 else {
        throw ConversationStoreError.conflict(conversation: conversation.id)
      }
    }
  }
#endif
