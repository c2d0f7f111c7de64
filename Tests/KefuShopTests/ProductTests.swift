#if Shop
  @testable import KefuShop
  import KefuValues
  import Testing

  struct ProductTests {
    @Test(arguments: [
      ("保温杯", "P1011 P1012 P1013"), ("有没有跑鞋", "P6081 P6082 P6083"), ("p401", "P4011 P4012 P4013"),
      ("a power bank please", "P4021 P4022 P4023"), ("Tumblers", "P1011 P1012 P1013"),
      ("noise-cancelling earbuds", "P4012"), ("防水的那个音箱", "P4052"), ("纯棉的四件套", "P2011"),
      ("a cotton bath towel", "P1051"), ("niacinamide", "P5092"),
    ])
    func findsWhatIsNamed(_ query: String, _ products: String) async throws {
      #expect(try await found(["query": .text(query)]) == products)
    }

    @Test func findsTheModelsOfALine() async throws {
      #expect(try await found(["line": "P405"]) == "P4051 P4052 P4053")
      #expect(try await found(["line": "P405", "query": "the waterproof one"]) == "P4052")
      #expect(try await found(["line": "P405", "spoken_of": "P4053"]) == "P4053")
      #expect(try await found(["line": "P405", "spoken_of": "P4011"]) == "P4051 P4052 P4053")
    }

    /// The numbers of the products that are found, in their order.
    private func found(_ arguments: [String: SlotValue]) async throws -> String {
      let results = try await Counter().call("find_products", arguments, as: nil)
      let products = results["products"]?.records.compactMap { $0["product"]?.text } ?? []
      return products.sorted().joined(separator: " ")
    }

    @Test func takesTheNameOfALineForItsFirstModel() async throws {
      let results = try await Counter().call("product_details", ["product": "耳机"], as: nil)
      #expect(results["product"] == "P4011")
    }

    @Test func findsWithinAPrice() async throws {
      let results = try await Counter().call(
        "find_products", ["category": "electronics", "max_price": 60], as: nil)
      let prices = try #require(results["products"]?.records).compactMap { $0["price"] }
      #expect(!prices.isEmpty)
      for case .number(let price) in prices { #expect(price <= 60) }
    }

    @Test func recommendsForANeedAndABudget() async throws {
      let results = try await Counter().call(
        "recommend_products", ["need": "给爸妈送礼", "budget": 130], as: nil)
      let products = try #require(results["products"]?.records)
      #expect(products.count == 3)
      for product in products { #expect(product["reason"]?.text.hasPrefix("适合") == true) }
      // Three lines of the catalogue, not three models of one.
      #expect(Set(products.compactMap { $0["product"]?.text.dropLast() }).count == 3)
    }

    @Test func recommendsWhatResembles() async throws {
      let results = try await Counter().call("recommend_products", ["like": "P4011"], as: nil)
      let products = results["products"]?.records.compactMap { $0["product"]?.text } ?? []
      #expect(products.prefix(2).allSatisfy { $0.hasPrefix("P401") })
      #expect(!products.contains("P4011"))
    }

    @Test func describes() async throws {
      let counter = try Counter()
      let chinese = try await counter.call("product_details", ["product": "P1011"], as: nil)
      #expect(chinese["title"] == "不锈钢保温杯")
      #expect(chinese["price"] == 79)
      #expect(chinese["on_offer"] == true)
      #expect(chinese["colors"] == "白色、黑色、粉色、蓝色")
      #expect(chinese["sizes"] == "350ml、500ml")
      let english = try await counter.call(
        "product_details", ["product": "wireless earbuds"], as: nil, language: .en)
      #expect(english["product"] == "P4011")
      #expect(english["warranty_years"] == 2)
      #expect(english["description"] == "ABS, for music, sport")
    }

    @Test func knowsWhatIsInStock() async throws {
      let counter = try Counter()
      let out = try await counter.call(
        "product_stock", ["product": "P6031", "color": "黑色", "size": "s码"], as: nil)
      #expect(out["in_stock"] == false)
      #expect(out["restock"] == Counter.day(7))
      #expect(out["others"]?.text.contains("黑色，L") == true)
      let few = try await counter.call(
        "product_stock", ["product": "P6031", "color": "gray", "size": "M"], as: nil)
      #expect(few["few"] == true)
      #expect(few["stock"] == 3)
      let unknown = try await counter.call("product_stock", ["product": "P2023"], as: nil)
      #expect(unknown["in_stock"] == false)
      #expect(unknown["restock"] == nil)
    }

    @Test func remembersWhoWaitsForIt() async throws {
      let counter = try Counter()
      let small: [String: SlotValue] = ["product": "P6031", "color": "black", "size": "S"]
      #expect(try await counter.call("notify_restock", small)["restock"] == Counter.day(7))
      #expect(try await counter.failure("notify_restock", small) == "already_asked")
    }

    @Test func compares() async throws {
      let results = try await Counter().call(
        "compare_products", ["first": "P4011", "second": "降噪蓝牙耳机"], as: nil)
      #expect(results["difference"] == 200)
      #expect(results["cheaper"] == "first")
      #expect(results["same_category"] == true)
      #expect(results["rows"]?.records.first?["second"] == "¥399")
    }

    @Test(arguments: [
      ("上海", 50.0, false, 8.0), ("Shanghai", 120.0, false, 0.0), ("拉萨", 500.0, false, 18.0),
      ("杭州", 120.0, true, 12.0), ("香港", 120.0, false, 0.0),
    ])
    func quotesDelivery(_ city: String, _ amount: Double, _ express: Bool, _ fee: Double)
      async throws
    {
      let results = try await Counter().call(
        "shipping_quote",
        ["city": .text(city), "amount": .number(amount), "express": .yesNo(express)], as: nil)
      #expect(results["fee"] == .number(fee))
    }

    @Test func namesEveryProductOnce() throws {
      let source = try Counter().shop.products
      let entries = source.entries()
      #expect(source.name == "products")
      #expect(entries.count > 250)
      #expect(Set(entries.map(\.value)).count == entries.count)
      #expect(entries.first?.synonyms[.zh]?.contains("不锈钢保温杯") == true)
      #expect(try Counter().shop.products.version == source.version)
    }

    @Test func namesLinesApartFromProducts() throws {
      let shop = try Counter().shop
      let lines = shop.productLines.entries()
      #expect(shop.entitySources.map(\.name) == ["products", "product_lines"])
      #expect(lines.first?.value == "P101")
      #expect(lines.first?.synonyms[.zh] == ["保温杯", "保温水杯", "杯子"])
      #expect(lines.first?.synonyms[.en]?.contains("tumbler") == true)
      let names = Set(lines.flatMap { $0.synonyms.values.joined() })
      #expect(names.count > 200)
      let products = shop.products.entries().flatMap { $0.synonyms.values.joined() }
      #expect(names.isDisjoint(with: products))
      #expect(try Counter().shop.productLines.version == shop.productLines.version)
    }

    /// "the waterproof one" must mean one of the list.
    @Test(arguments: [ReplyLanguage.zh, .en])
    func setsTheModelsOfALineApart(_ language: ReplyLanguage) async throws {
      let counter = try Counter()
      for line in counter.shop.productLines.entries() {
        let results = try await counter.call(
          "find_products", ["line": .text(line.value)], as: nil, language: language)
        let models = results["products"]?.records.compactMap { $0["model"]?.text } ?? []
        #expect(models.count > 1 && !models.contains(""), "\(line.value)")
        #expect(Set(models).count == models.count, "\(line.value)")
      }
    }
  }
#endif
