#if Shop
  import GRDB

  extension Money: DatabaseValueConvertible {
    var databaseValue: DatabaseValue { fen.databaseValue }

    static func fromDatabaseValue(_ value: DatabaseValue) -> Money? {
      Int.fromDatabaseValue(value).map { Money(fen: $0) }
    }
  }
#endif
