#if Shop
  import GRDB
  import KefuValues

  /// The goods as values of an entity, called by whatever customers call them.
  struct ProductSource: EntitySource {
    let database: DatabaseQueue

    let name = "products"

    /// A fingerprint of all names.
    var version: String {
      let names = try? database.read { db in
        try String.fetchAll(
          db,
          sql: "SELECT product || ':' || names_zh || ':' || names_en FROM products ORDER BY product"
        )
      }
      return Digest((names ?? []).joined(separator: "\n")).description
    }

    func entries() -> [EntityEntry] {
      let rows = try? database.read { db in
        try Row.fetchAll(
          db, sql: "SELECT product, names_zh, names_en FROM products ORDER BY product")
      }
      return (rows ?? []).map { row in
        EntityEntry(
          value: row["product"],
          synonyms: [
            .zh: TableText.parts(row["names_zh"]), .en: TableText.parts(row["names_en"]),
          ])
      }
    }
  }
#endif
