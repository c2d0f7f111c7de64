#if Shop
  import GRDB
  import Kefu
  import KefuValues

  extension ShopRequest {
    func findProducts() throws -> [String: SlotValue] {
      let products = try products(category: text("category"), atMost: money("max_price"))
      let found = products.found(by: text("query"), line: text("line"))
      let spokenOf = found.first { $0.number == text("spoken_of") }
      return try list(spokenOf.map { [$0] } ?? found, limit: 5) { product in
        [
          "model": .text(product.models.preferring(language)),
          "in_stock": .yesNo(product.stock > 0),
        ]
      }
    }

    func recommendProducts() throws -> [String: SlotValue] {
      let like = try text("like") == nil ? nil : product("like")
      let products = try products(
        category: text("category") ?? like?.category, atMost: money("budget")
      ).filter { $0.stock > 0 && $0.number != like?.number }
      let query = text("need").map(ProductQuery.init)
      var ranked = products.ranked(by: query)
      // Words that nothing fits leave what others like.
      if let best = ranked.first?.score, best > 0 { ranked.removeAll { $0.score == 0 } }
      if let like { ranked = ranked.filter { $0.product.line == like.line } + ranked }
      // Three colours of one thing are no choice, unless that thing was asked for.
      let isNamed = like != nil || (ranked.first?.score ?? 0) >= ProductQuery.named
      var chosen: [StoredProduct] = []
      for candidate in ranked.map(\.product)
      where !chosen.contains(where: {
        isNamed ? $0.number == candidate.number : $0.line == candidate.line
      }) {
        chosen.append(candidate)
      }
      return try list(chosen, limit: 3) { product in
        ["reason": .text(reason(for: product, query))]
      }
    }

    private func list(
      _ products: [StoredProduct], limit: Int, more: (StoredProduct) -> [String: SlotValue]
    ) throws -> [String: SlotValue] {
      let products = products.prefix(limit)
      guard let first = products.first else { throw ActionFailure("not_found") }
      let records = products.map { product in
        SlotRecord(
          [
            "product": .text(product.number), "title": .text(product.titles.preferring(language)),
            "price": product.price.value, "rating": .number(product.rating),
          ].merging(more(product)) { $1 })
      }
      return [
        "count": .number(Double(records.count)), "first": .text(first.number),
        "first_title": .text(first.titles.preferring(language)), "products": .list(records),
      ]
    }

    private func reason(for product: StoredProduct, _ query: ProductQuery?) -> String {
      let isChinese = language == .zh
      let rating = SlotValue.number((product.rating * 10).rounded() / 10).text
      let spoken = query?.spokenNeeds.first(where: product.needs.contains) ?? product.needs.first
      let word = Need.all.first { $0.name == spoken }?.word(isChinese: isChinese)
      let quality = local("好评 \(rating) 分", "rated \(rating)")
      guard let word else { return quality }
      return local("适合\(word)，\(quality)", "good for \(word), \(quality)")
    }
  }
#endif
