#if Shop
  import GRDB
  import KefuValues

  /// Fills a new database: the tables of this folder, then goods, customers and orders drawn from one seed.
  ///
  /// The same seed and time give the same database, bit for bit.
  struct Seeder {
    static let seed: UInt64 = 20_261_121

    let db: Database
    let now: Instant
    let today: Day
    /// Midnight before `now`, in seconds.
    let midnight: Int64
    var generator = SplitMix64(seed: Seeder.seed)
    var variants: [String: [SeedVariant]] = [:]
    var statements: [String: Statement] = [:]

    init(db: Database, now: Instant) {
      self.db = db
      self.now = now
      today = now.day
      midnight = now.secondsSince1970 - Int64(now.minuteOfDay) * 60 - now.secondsSince1970 % 60
    }

    /// Writes everything.
    mutating func run() throws {
      try Schema.create(in: db)
      try insert("store", ["made", today.date.text])
      try insert("store", ["utc_offset", String(now.utcOffset)])
      try insertProducts()
      var customers = try insertCustomers()
      try insertCoupons()
      try insertOrders(of: customers)
      customers = try drawCustomers()
      try drawOrders(of: customers)
      try insertTickets()
    }

    /// Adds a row, its values in the order of the columns.
    mutating func insert(_ table: String, _ values: [(any DatabaseValueConvertible)?]) throws {
      let statement: Statement
      if let known = statements[table] {
        statement = known
      } else {
        let places = values.map { _ in "?" }.joined(separator: ", ")
        statement = try db.makeStatement(sql: "INSERT INTO \(table) VALUES (\(places))")
        statements[table] = statement
      }
      statement.setUncheckedArguments(StatementArguments(values))
      try statement.execute()
    }

    /// A number below a bound.
    mutating func draw(below bound: Int) -> Int { Int(generator.next() % UInt64(bound)) }

    /// One of several.
    mutating func draw<Element>(from elements: [Element]) -> Element {
      elements[draw(below: elements.count)]
    }

    /// The second at which the clock shows an hour, so many days ago.
    func second(daysAgo days: Int, hour: Int) -> Int64 {
      min(midnight - Int64(days) * 86_400 + Int64(hour) * 3600, now.secondsSince1970)
    }
  }
#endif
