#if Shop
  import GRDB
  import KefuValues

  /// The goods as values of an entity, called by whatever customers call them.
  struct ProductSource: EntitySource {
    let database: DatabaseQueue

    let name = "products"

    /// Counts products and the length of their names; a change of a name of equal length is not noticed before a restart.
    var version: String {
      let sum = try? database.read { db in
        try String.fetchOne(
          db,
          sql: """
            SELECT count(*) || '-' || total(length(names_zh)) || '-' || total(length(names_en))
            FROM products
            """)
      }
      return (sum ?? nil) ?? "none"
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
