#if Shop
  import GRDB
  import KefuValues

  /// One value of the database, named as transcripts do.
  struct TableCell {
    var table: String
    var key: String
    var column: String
    var utcOffset: Int32

    /// The value as text; `nil` if there is none.
    func text(in db: Database) throws -> String? {
      guard try db.tableExists(table) else { throw ShopError.unknownColumn(table) }
      let columns = try db.columns(in: table)
      guard let found = columns.first(where: { $0.name.lowercased() == column.lowercased() }),
        let primary = columns.first(where: { $0.primaryKeyIndex == 1 })
      else { throw ShopError.unknownColumn("\(table).\(column)") }
      // Names come from the schema, so that nothing a transcript says is read as SQL.
      let value = try DatabaseValue.fetchOne(
        db,
        sql: """
          SELECT \(found.name.quotedDatabaseIdentifier) FROM \(table.quotedDatabaseIdentifier)
          WHERE \(primary.name.quotedDatabaseIdentifier) = ?
          """, arguments: [key])
      guard let value, !value.isNull else { return nil }
      switch found.type {
      case "MONEY": return Money.fromDatabaseValue(value).map { $0.value.text }
      case "INSTANT":
        return Int64.fromDatabaseValue(value).map {
          Instant(secondsSince1970: $0, utcOffset: utcOffset).day.date.text
        }
      default: return String.fromDatabaseValue(value) ?? value.description
      }
    }
  }
#endif
