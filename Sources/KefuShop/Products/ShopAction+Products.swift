#if Shop
  import GRDB
  import Kefu
  import KefuValues

  extension ShopAction {
    static let products: [ShopAction] = [
      .reading("find_products") { try $0.findProducts() },
      .reading("recommend_products") { try $0.recommendProducts() },
      .reading("product_details") { try $0.productDetails() },
      .reading("product_stock") { try $0.productStock() },
      .changing("notify_restock") { try $0.notifyRestock() },
      .reading("compare_products") { try $0.compareProducts() },
      .reading("shipping_quote") { try $0.shippingQuote() },
    ]
  }

  extension ShopRequest {
    fileprivate func productDetails() throws -> [String: SlotValue] {
      let product = try product("product")
      let variants = try variants(of: product.number)
      return [
        "product": .text(product.number), "title": .text(product.titles.preferring(language)),
        "category": .text(product.category), "description": .text(description(of: product)),
        "material": .text(product.materials.preferring(language)), "price": product.price.value,
        "list_price": product.listPrice.value,
        "on_offer": .yesNo(product.price < product.listPrice), "rating": .number(product.rating),
        "reviews": .number(Double(product.reviews)), "colors": .text(colors(of: variants)),
        "sizes": .text(sizes(of: variants)), "in_stock": .yesNo(product.stock > 0),
        "warranty_years": .number(Double(product.warrantyYears)),
        "returnable": .yesNo(product.isReturnable), "customisable": .yesNo(product.isCustomisable),
        "url": .text("https://xiaoman.example/p/\(product.number)"),
        "variants": .list(variants.map(record)),
      ]
    }

    private func description(of product: StoredProduct) -> String {
      let material = product.materials.preferring(language)
      let uses = product.needs.prefix(2).compactMap { name in
        Need.all.first { $0.name == name }?.word(isChinese: language == .zh)
      }.joined(separator: local("、", ", "))
      return uses.isEmpty
        ? material : local("\(material)，适合\(uses)", "\(material), for \(uses)")
    }

    private func record(_ variant: Variant) -> SlotRecord {
      SlotRecord([
        "variant": .text(variantText(variant.color, variant.size)),
        "color": .text(variant.color.isEmpty ? "" : Palette.name(of: variant.color, in: language)),
        "size": .text(variant.size), "price": variant.price.value,
        "stock": .number(Double(variant.stock)),
      ])
    }

    private func colors(of variants: [Variant]) -> String {
      unique(variants.map(\.color)).map { Palette.name(of: $0, in: language) }
        .joined(separator: local("、", ", "))
    }

    private func sizes(of variants: [Variant]) -> String {
      unique(variants.map(\.size)).joined(separator: local("、", ", "))
    }

    private func unique(_ texts: [String]) -> [String] {
      var unique: [String] = []
      for text in texts where !text.isEmpty && !unique.contains(text) { unique.append(text) }
      return unique
    }

    fileprivate func productStock() throws -> [String: SlotValue] {
      let product = try product("product")
      let asked = try variants(of: product.number, color: text("color"), size: text("size"))
      let stock = asked.reduce(0) { $0 + $1.stock }
      let others = try variants(of: product.number).filter { variant in
        variant.stock > 0 && !asked.contains { $0.key == variant.key }
      }
      // One of them is shown as it is, several by what was said of them.
      let one = asked.count == 1 ? asked.first : nil
      let variantName = variantText(
        one?.color ?? text("color").map(Palette.color(called:)) ?? "",
        one?.size ?? text("size") ?? "")
      var results: [String: SlotValue] = [
        "title": .text(product.titles.preferring(language)), "variant": .text(variantName),
        "in_stock": .yesNo(stock > 0),
        "few": .yesNo(stock > 0 && stock <= ShopRules.fewPieces), "stock": .number(Double(stock)),
        "price": (asked.map(\.price).min() ?? product.price).value,
        "others": .text(
          unique(others.map { variantText($0.color, $0.size) }).prefix(6)
            .joined(separator: local("；", "; "))),
        "variants": .list(asked.map(record)),
      ]
      if stock == 0 { results["restock"] = asked.compactMap(\.restock).min()?.value }
      return results
    }

    fileprivate func notifyRestock() throws -> [String: SlotValue] {
      let product = try product("product")
      let asked = try variants(of: product.number, color: text("color"), size: text("size"))
      guard let customer = context.customer else { throw ActionFailure("unverified") }
      guard asked.allSatisfy({ $0.stock == 0 }), let variant = asked.first else {
        throw ActionFailure("in_stock")
      }
      let isKnown = try Bool.fetchOne(
        db,
        sql: "SELECT EXISTS (SELECT * FROM restock_alerts WHERE customer = ? AND variant = ?)",
        arguments: [customer, variant.key])
      guard isKnown == false else { throw ActionFailure("already_asked") }
      try db.execute(
        sql: "INSERT INTO restock_alerts VALUES (?, ?)", arguments: [customer, variant.key])
      let name = asked.count == 1 ? variantText(variant.color, variant.size) : ""
      var results: [String: SlotValue] = [
        "title": .text(product.titles.preferring(language)), "variant": .text(name),
      ]
      results["restock"] = asked.compactMap(\.restock).min()?.value
      return results
    }

    fileprivate func compareProducts() throws -> [String: SlotValue] {
      let first = try product("first")
      let second = try product("second")
      guard first.number != second.number else { throw ActionFailure("same_product") }
      let sides = [first, second]
      let variants = try sides.map { try self.variants(of: $0.number) }
      func row(_ zh: String, _ en: String, _ values: [String]) -> SlotRecord? {
        guard values.contains(where: { !$0.isEmpty }) else { return nil }
        let shown = values.map { $0.isEmpty ? "–" : $0 }
        return SlotRecord([
          "aspect": .text(local(zh, en)), "first": .text(shown[0]), "second": .text(shown[1]),
        ])
      }
      let rows = [
        row("价格", "Price", sides.map { "¥\($0.price.value.text)" }),
        row("评分", "Rating", sides.map { SlotValue.number($0.rating).text }),
        row("材质", "Material", sides.map { $0.materials.preferring(language) }),
        row("颜色", "Colours", variants.map(colors)), row("尺寸", "Sizes", variants.map(sizes)),
        row(
          "保修", "Warranty",
          sides.map { local("\($0.warrantyYears) 年", "\($0.warrantyYears) y") }),
        row("库存", "In stock", sides.map { $0.stock > 0 ? local("有", "yes") : local("无", "no") }),
      ]
      let difference = Money(fen: abs(first.price.fen - second.price.fen))
      return [
        "first_title": .text(first.titles.preferring(language)),
        "second_title": .text(second.titles.preferring(language)),
        "first_price": first.price.value, "second_price": second.price.value,
        "difference": difference.value,
        "cheaper": .text(winner(Double(second.price.fen), Double(first.price.fen))),
        "better_rated": .text(winner(first.rating, second.rating)),
        "same_category": .yesNo(first.category == second.category),
        "rows": .list(rows.compactMap { $0 }),
      ]
    }

    private func winner(_ first: Double, _ second: Double) -> String {
      first == second ? "same" : first > second ? "first" : "second"
    }

    fileprivate func shippingQuote() throws -> [String: SlotValue] {
      guard let city = City(in: try required("city")) else { throw ActionFailure("unknown_city") }
      guard city.region != .undelivered else { throw ActionFailure("not_delivered") }
      let isExpress = flag("express")
      let fee = ShopRules.fee(for: money("amount") ?? .zero, to: city.region, isExpress: isExpress)
      let days = ShopRules.deliveryDays(to: city.region, isExpress: isExpress)
      return [
        "city": .text(city.name.preferring(language)), "fee": fee.value,
        "free": .yesNo(fee == .zero), "remote": .yesNo(city.region == .remote),
        "abroad": .yesNo(city.region == .abroad), "from_days": .number(Double(days.lowerBound)),
        "to_days": .number(Double(days.upperBound)),
      ]
    }
  }
#endif
