#if Shop
  import GRDB
  import Kefu
  import KefuValues

  /// A product in one colour and size.
  struct Variant: FetchableRecord {
    var key: String
    var product: String
    var color: String
    var size: String
    var price: Money
    var stock: Int
    var restock: Day?

    init(row: Row) throws {
      key = row["variant"]
      product = row["product"]
      color = row["color"]
      size = row["size"]
      price = row["price"]
      stock = row["stock"]
      restock = row["restock"]
    }
  }

  extension ShopRequest {
    /// A variant by its key.
    func variant(_ key: String) throws -> Variant? {
      try Variant.fetchOne(db, sql: "SELECT * FROM variants WHERE variant = ?", arguments: [key])
    }

    /// All variants of a product, in the order of the catalogue.
    func variants(of product: String) throws -> [Variant] {
      try Variant.fetchAll(
        db, sql: "SELECT * FROM variants WHERE product = ? ORDER BY rowid", arguments: [product])
    }

    /// Those in the colour and size that are given as customers say them.
    func variants(of product: String, color: String?, size: String?) throws -> [Variant] {
      var variants = try variants(of: product)
      if let color = color.map(Palette.color(called:)) {
        variants = variants.filter { $0.color == color }
        if variants.isEmpty { throw ActionFailure("no_color") }
      }
      if let size = size.map(comparable) {
        variants = variants.filter { comparable($0.size) == size }
        if variants.isEmpty { throw ActionFailure("no_size") }
      }
      return variants
    }

    /// The one variant in a colour and size; what is not given is as it was.
    func chosenVariant(
      of product: String, color: String?, size: String?, otherwise: (color: String, size: String)
    ) throws -> Variant {
      let inColor = try variants(
        of: product, color: color ?? (otherwise.color.isEmpty ? nil : otherwise.color), size: nil)
      let wanted = comparable(size ?? otherwise.size)
      guard let variant = inColor.first(where: { comparable($0.size) == wanted }) else {
        throw ActionFailure("no_size")
      }
      return variant
    }

    /// Puts pieces back on the shelf, or takes them; fewer than none cannot be taken.
    func changeStock(of variant: String, by pieces: Int) throws {
      try db.execute(
        sql: "UPDATE variants SET stock = stock + ? WHERE variant = ?",
        arguments: [pieces, variant])
    }

    /// 1.8M, 1.8 m and 1.8m are one size, and 42码 is 42.
    private func comparable(_ size: String) -> String {
      var text = size.lowercased().filter { !$0.isWhitespace }
      for suffix in ["码", "号", "米"] where text.hasSuffix(suffix) {
        text = text.dropLast() + (suffix == "米" ? "m" : "")
      }
      return text
    }
  }
#endif
