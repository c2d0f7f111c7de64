#if Shop
  import GRDB

  /// An invoice as the database has it.
  struct Invoice: FetchableRecord {
    var name: String
    var kind: String
    var title: String
    var email: String
    var amount: Money
    var requested: Day
    var issued: Day?

    var isIssued: Bool { issued != nil }

    init(row: Row) throws {
      name = row["invoice"]
      kind = row["kind"]
      title = row["title"]
      email = row["email"]
      amount = row["amount"]
      requested = row["requested"]
      issued = row["issued"]
    }
  }
#endif
