#if Store
  import GRDB
  import Kefu

  /// Opens the file and brings it to this program's format.
  enum ConversationDatabase {
    /// Says that a file is a store of conversations: `kefu` in ASCII.
    static let applicationID = 0x6B65_6675

    /// What brings a file from one format to the next, the first from an empty one; never changed once released.
    static let migrations = [
      """
      CREATE TABLE conversations (
        id TEXT PRIMARY KEY, revision INTEGER NOT NULL, actions INTEGER NOT NULL,
        attempts INTEGER NOT NULL, interrupted INTEGER NOT NULL, used INTEGER, deadline INTEGER,
        utc_offset INTEGER, value TEXT NOT NULL);
      CREATE INDEX conversations_used ON conversations (used);
      CREATE INDEX conversations_deadline ON conversations (deadline, id)
        WHERE deadline IS NOT NULL;
      CREATE INDEX conversations_interrupted ON conversations (id) WHERE interrupted = 1;
      CREATE TABLE answers (
        conversation TEXT NOT NULL REFERENCES conversations ON DELETE CASCADE,
        number INTEGER NOT NULL, request TEXT NOT NULL, answer TEXT NOT NULL,
        PRIMARY KEY (conversation, number), UNIQUE (conversation, request)) WITHOUT ROWID;
      """
    ]

    static func open(
      path: String, surviving crash: StoredConversations.Crash, patience: Double
    ) throws -> DatabaseQueue {
      var configuration = Configuration()
      configuration.label = "conversations"
      configuration.busyMode = .timeout(patience)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { db in
        // Nothing is written to a file before it is known to be a store.
        guard try format(of: db, path) < migrations.count else { return }
        try db.inTransaction(.immediate) {
          // Once more: two programs may find the file empty at the same time.
          for step in try format(of: db, path)..<migrations.count {
            try db.execute(sql: migrations[step])
          }
          try db.execute(
            sql: """
              PRAGMA application_id = \(applicationID); PRAGMA user_version = \(migrations.count)
              """)
          return .commit
        }
      }
      // Either keeps the file whole whatever happens; after a loss of power the second may lack the last saves.
      let synchronous = crash == .powerLoss ? "FULL" : "NORMAL"
      try queue.inDatabase { db in
        try db.execute(
          sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = \(synchronous)")
      }
      return queue
    }

    /// How many migrations a file has seen.
    private static func format(of db: Database, _ path: String) throws -> Int {
      let version = try number(db, "PRAGMA user_version")
      switch try number(db, "PRAGMA application_id") {
      case applicationID:
        guard (1...migrations.count).contains(version) else {
          throw ConversationStoreError.newerVersion(file: path, version: version)
        }
        return version
      case 0 where version == 0:
        if try number(db, "SELECT count(*) FROM sqlite_master") == 0 { return 0 }
        throw ConversationStoreError.otherFile(file: path)
      case _: throw ConversationStoreError.otherFile(file: path)
      }
    }

    private static func number(_ db: Database, _ sql: String) throws -> Int {
      try Int.fetchOne(db, sql: sql) ?? 0
    }
  }
#endif
