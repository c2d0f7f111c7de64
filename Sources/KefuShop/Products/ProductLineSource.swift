#if Shop
  import GRDB
  import KefuValues

  /// The lines of the catalogue as values of an entity, by the names that several models share.
  struct ProductLineSource: EntitySource {
    let database: DatabaseQueue

    let name = "product_lines"

    /// A fingerprint of all names.
    var version: String {
      let names = entries().map { entry in
        let synonyms = ReplyLanguage.allCases.flatMap { entry.synonyms[$0] ?? [] }
        return "\(entry.value):\(synonyms.joined(separator: ","))"
      }
      return Digest(names.joined(separator: "\n")).description
    }

    func entries() -> [EntityEntry] {
      let rows = try? database.read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT line, names_zh, names_en FROM lines
            WHERE (SELECT count(*) FROM products WHERE products.line = lines.line) > 1
            ORDER BY line
            """)
      }
      return (rows ?? []).map { row in
        EntityEntry(
          value: row["line"],
          synonyms: [
            .zh: TableText.parts(row["names_zh"]), .en: TableText.parts(row["names_en"]),
          ])
      }
    }
  }
#endif
