#if Shop
  import Foundation
  import KefuShop
  import KefuValues
  import Testing

  /// What the page `SampleStore` says of the store is in its database.
  @Suite struct SampleStorePageTests {
    private static let midnight = Instant("2026-11-21T00:00:00+08:00")
    private let shop: Shop
    private let rows: [[String]]

    init() throws {
      shop = try Shop(path: nil, now: #require(SampleStorePageTests.midnight))
      let page = try String(
        contentsOf: ShippedStore.package.appending(path: "Sources/Kefu/Kefu.docc/SampleStore.md"),
        encoding: .utf8)
      rows = page.nonEmptyLines.filter { $0.hasPrefix("| ") }.map { line in
        line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
          $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
        }
      }
    }

    /// The rows of the table whose first column is called so.
    private func table(_ title: String) throws -> [[String]] {
      let start = try #require(rows.firstIndex { $0.first == title }, "no table of \(title)")
      let width = rows[start].count
      let titles = ["customer", "order", "code", "product"]
      return rows[(start + 1)...].prefix { $0.count == width && !titles.contains($0[0]) }
    }

    @Test func hasTheCustomers() throws {
      let customers = try table("customer")
      #expect(customers.count == 10)
      for row in customers {
        let columns = ["name_zh", "name_en", "city", "phone"].map { column in
          try? shop.value(table: "customers", key: row[0], column: column)
        }
        #expect(columns[1] == row[2] && columns[2] == row[3], "\(row)")
        #expect(columns[3]?.suffix(4) == row[4][...], "\(row)")
        #expect(columns[0] == row[1], "\(row)")
      }
    }

    @Test func hasTheOrders() throws {
      let orders = try table("order")
      #expect(orders.map { $0[0] } == (10001...10040).map { "A\($0)" })
      for row in orders {
        for (index, column) in ["customer", "state", "total"].enumerated() {
          let value = try shop.value(table: "orders", key: row[0], column: column)
          #expect(value == row[index + 1], "\(row[0]) \(column)")
        }
        for (index, item) in row[4].split(separator: "), ").enumerated() {
          let key = "\(row[0])-\(index + 1)"
          let product = try shop.value(table: "order_items", key: key, column: "product") ?? ""
          let title = try shop.value(table: "products", key: product, column: "title_en") ?? key
          #expect(item.lowercased().contains(title.lowercased()), "\(key)")
        }
      }
    }

    @Test func hasTheCoupons() throws {
      let coupons = try table("code")
      #expect(coupons.count == 15)
      let today = try #require(SampleStorePageTests.midnight.flatMap { CivilDate(at: $0) })
      for row in coupons {
        let columns = ["customer", "value", "minimum", "ends"].map { column in
          (try? shop.value(table: "coupons", key: row[0], column: column)) ?? ""
        }
        let end = today.adding(days: try #require(Int(row[4])))
        #expect(columns == [row[1], row[2], row[3], end?.text], "\(row[0])")
      }
    }

    @Test func hasTheGoods() throws {
      let goods = try table("product")
      #expect(goods.count >= 10)
      for row in goods {
        let columns = ["title_zh", "title_en", "price"].map { column in
          try? shop.value(table: "products", key: row[0], column: column)
        }
        #expect(columns == [row[1], row[2], row[3]], "\(row[0])")
      }
    }
  }
#endif
