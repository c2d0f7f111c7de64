#if Store
  import GRDB
  import Kefu
  public import KefuValues

  extension StoredConversations {
    /// Conversations whose deadline has come, the earliest first.
    public func due(at time: Instant, limit: Int) throws -> [String] {
      try reading { db in
        try StoredText.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT id FROM conversations WHERE deadline <= ? ORDER BY deadline, id LIMIT ?
              """), arguments: [time.secondsSince1970, max(limit, 0)]
        ).map(\.text)
      }
    }

    /// The earliest deadline of all; `nil` if nothing is ever due.
    public func nextDeadline() throws -> Instant? {
      try reading { db in
        let row = try Row.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT deadline, utc_offset FROM conversations WHERE deadline IS NOT NULL
              ORDER BY deadline, id LIMIT 1
              """))
        return row.map { Instant(secondsSince1970: $0["deadline"], utcOffset: $0["utc_offset"]) }
      }
    }

    /// Conversations of which a turn was cut off while an action ran, in the order of their ids.
    public func interrupted(limit: Int) throws -> [String] {
      try reading { db in
        try StoredText.fetchAll(
          db.cachedStatement(
            sql: "SELECT id FROM conversations WHERE interrupted = 1 ORDER BY id LIMIT ?"),
          arguments: [max(limit, 0)]
        ).map(\.text)
      }
    }

    /// Removes what was last used before a time; returns how many.
    ///
    /// A conversation stays if it has never been told a time, or if a turn of it was cut off and not finished.
    public func removeAll(before time: Instant) throws -> Int {
      try writing { db in
        try db.cachedStatement(
          sql: "DELETE FROM conversations WHERE used < ? AND interrupted = 0"
        ).execute(arguments: [time.secondsSince1970])
        return db.changesCount
      }
    }
  }
#endif
