#if Shop
  import GRDB
  import KefuValues

  /// Opens the database of the store.
  enum ShopDatabase {
    static func open(path: String?, now: Instant) throws -> DatabaseQueue {
      var configuration = Configuration()
      // Another program may be at the same file.
      configuration.busyMode = .timeout(5)
      guard let path else {
        let queue = try DatabaseQueue(configuration: configuration)
        try queue.write { try fill($0, now: now) }
        return queue
      }
      configuration.prepareDatabase { db in
        guard !db.configuration.readonly else { return }
        try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      switch try queue.read(version) {
      case Schema.version: return queue
      case 0:
        // Within the transaction once more: two programs may find the file empty at the same time.
        try queue.write { db in
          guard try version(of: db) == 0 else { return }
          guard try isEmpty(db) else { throw ShopError.otherDatabase }
          try fill(db, now: now)
        }
        return queue
      case let other: throw ShopError.otherVersion(other)
      }
    }

    private static func version(of db: Database) throws -> Int {
      try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }

    private static func isEmpty(_ db: Database) throws -> Bool {
      try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
    }

    private static func fill(_ db: Database, now: Instant) throws {
      var seeder = Seeder(db: db, now: now)
      try seeder.run()
    }
  }
#endif
