#if Shop
  import GRDB
  import KefuValues

  extension Seeder {
    /// Puts all products and their variants in, with the stock and offers of `StockTable`.
    mutating func insertProducts() throws {
      let offers = Dictionary(
        uniqueKeysWithValues: TableText.rows(StockTable.offers).map {
          ($0[0], Money(yuan: Int($0[1]) ?? 0))
        })
      let special = TableText.rows(StockTable.stock).map(SpecialStock.init)
      let exceptions = Dictionary(grouping: special, by: \.product)
      for line in Catalogue.lines {
        try insert(
          "lines",
          [
            line.number, line.chineseNames.joined(separator: ","),
            line.englishNames.joined(separator: ","),
          ])
      }
      for product in Catalogue.products {
        try insert(
          "products",
          [
            product.number, product.line, product.category, product.title.zh, product.title.en,
            product.model.zh, product.model.en, product.chineseNames.joined(separator: ","),
            product.englishNames.joined(separator: ","),
            product.material.zh, product.material.en, product.needs.joined(separator: ","),
            product.price, offers[product.number] ?? product.price,
            Double(40 + draw(below: 11)) / 10, 20 + draw(below: 3000), product.isReturnable,
            product.isCustomisable,
          ])
        try insertVariants(of: product, exceptions: exceptions[product.number] ?? [])
      }
    }

    private mutating func insertVariants(of product: Product, exceptions: [SpecialStock]) throws {
      let colors = product.colors.isEmpty ? [""] : product.colors
      let sizes =
        product.sizes.isEmpty ? [Product.Size(name: "", extra: .zero)] : product.sizes
      for color in colors {
        for size in sizes {
          let isOut = draw(below: 12) == 0
          var stock = isOut ? 0 : 3 + draw(below: 120)
          var restock = isOut && draw(below: 2) == 0 ? today.adding(2 + draw(below: 12)) : nil
          if let exception = exceptions.last(where: { $0.matches(color, size.name) }) {
            stock = exception.stock
            restock = exception.restockDays.map(today.adding)
          }
          let price = product.price + size.extra
          try insert(
            "variants",
            [
              "\(product.number)/\(color)/\(size.name)", product.number, color, size.name, price,
              stock, restock,
            ])
          variants[product.number, default: []].append(
            SeedVariant(product: product, color: color, size: size.name, price: price))
        }
      }
    }
  }

  /// A line of `StockTable.stock`.
  private struct SpecialStock {
    var product: String
    var color: String
    var size: String
    var stock: Int
    var restockDays: Int?

    init(_ columns: [String]) {
      let parts = TableText.cells(columns[0], by: "/")
      product = parts[0]
      color = parts[1]
      size = parts[2]
      stock = Int(columns[1]) ?? 0
      restockDays = Int(columns[2])
    }

    func matches(_ color: String, _ size: String) -> Bool {
      (self.color == "*" || self.color == color)
        && (self.size == "*" || self.size == size || (self.size == "-" && size.isEmpty))
    }
  }
#endif
