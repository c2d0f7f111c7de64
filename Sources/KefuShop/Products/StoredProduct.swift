#if Shop
  import GRDB
  import Kefu
  import KefuValues

  /// A product as the database has it.
  struct StoredProduct: FetchableRecord {
    var number: String
    /// The line of the catalogue, `P101`: its models differ in little.
    var line: String
    var category: String
    var titles: LocalizedText
    /// What sets it apart from others of its line.
    var models: LocalizedText
    /// Its own names and those that it shares with its line, in lower case.
    var names: [String]
    var lineNames: [String]
    var materials: LocalizedText
    var needs: [String]
    var price: Money
    var listPrice: Money
    var rating: Double
    var reviews: Int
    var isReturnable: Bool
    var isCustomisable: Bool
    /// Pieces of all variants together.
    var stock: Int

    static let selection = """
      SELECT products.*, lines.names_zh || ',' || lines.names_en AS line_names,
      (SELECT sum(stock) FROM variants WHERE variants.product = products.product) AS stock
      FROM products JOIN lines USING (line)
      """

    init(row: Row) throws {
      number = row["product"]
      line = row["line"]
      category = row["category"]
      titles = LocalizedText(zh: row["title_zh"], en: row["title_en"])
      models = LocalizedText(zh: row["model_zh"], en: row["model_en"])
      names = (TableText.parts(row["names_zh"]) + TableText.parts(row["names_en"])).map {
        $0.lowercased()
      }
      lineNames = TableText.parts(row["line_names"]).map { $0.lowercased() }
      materials = LocalizedText(zh: row["material_zh"], en: row["material_en"])
      needs = TableText.parts(row["needs"])
      price = row["price"]
      listPrice = row["list_price"]
      rating = row["rating"]
      reviews = row["reviews"]
      isReturnable = row["returnable"]
      isCustomisable = row["customisable"]
      stock = row["stock"] ?? 0
    }

    var warrantyYears: Int {
      category == "electronics" ? ShopRules.warrantyYearsElectronics : ShopRules.warrantyYears
    }
  }

  extension ShopRequest {
    /// All products of a category up to a price, where given.
    func products(category: String?, atMost price: Money?) throws -> [StoredProduct] {
      try StoredProduct.fetchAll(
        db,
        sql: """
          \(StoredProduct.selection) WHERE (?1 IS NULL OR category = ?1) AND (?2 IS NULL OR price <= ?2)
          ORDER BY product
          """, arguments: [category, price])
    }

    /// The product that an argument names by its number or as customers do; the name of a line is that of its first.
    func product(_ argument: String) throws -> StoredProduct {
      let name = try required(argument)
      let known = try StoredProduct.fetchOne(
        db, sql: "\(StoredProduct.selection) WHERE product = ?", arguments: [name.uppercased()])
      if let known { return known }
      let query = ProductQuery(name)
      let best = try products(category: nil, atMost: nil).map { ($0, query.score($0)) }
        .filter { $0.1 >= ProductQuery.named }.max { $0.1 < $1.1 }
      guard let best else { throw ActionFailure("not_found") }
      return best.0
    }

    /// A category in the language of the conversation.
    func categoryName(_ category: String) -> String {
      switch category {
      case "home": local("家居日用", "home")
      case "bedding": local("床品家纺", "bedding")
      case "food": local("食品零食", "food and snacks")
      case "electronics": local("数码家电", "electronics")
      case "beauty": local("美妆个护", "beauty")
      case "clothing": local("服饰鞋包", "clothing and shoes")
      case "baby_pets": local("母婴宠物", "baby and pets")
      default: category
      }
    }
  }
#endif
