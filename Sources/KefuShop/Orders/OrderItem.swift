#if Shop
  import GRDB
  import KefuValues

  /// A line of an order.
  struct OrderItem: FetchableRecord {
    var item: String
    var number: String
    var product: String
    var titles: LocalizedText
    var color: String
    var size: String
    var quantity: Int
    /// Paid for one, before discounts.
    var price: Money
    var isReturnable: Bool

    static let selection = """
      SELECT order_items.*, title_zh, title_en, returnable
      FROM order_items JOIN products USING (product)
      """

    init(row: Row) throws {
      item = row["item"]
      number = row["number"]
      product = row["product"]
      titles = LocalizedText(zh: row["title_zh"], en: row["title_en"])
      color = row["color"]
      size = row["size"]
      quantity = row["quantity"]
      price = row["price"]
      isReturnable = row["returnable"]
    }

    /// What it costs altogether, before discounts.
    var amount: Money { price * quantity }
    /// The key of the variant.
    var variant: String { "\(product)/\(color)/\(size)" }
  }

  /// What was paid for some lines of an order: their price less their part of the discount.
  struct OrderShare {
    var paid: Money

    init(of lines: [OrderItem], in order: Order) {
      let amount = lines.reduce(Money.zero) { $0 + $1.amount }
      paid = amount - order.discount.part(amount, of: order.goods)
    }

    /// By the names of the lines.
    init(of items: [String], in db: Database) throws {
      paid = .zero
      for item in items {
        let line = try OrderItem.fetchOne(
          db, sql: "\(OrderItem.selection) WHERE item = ?", arguments: [item])
        guard let line else { continue }
        let order = try Order.fetchOne(
          db, sql: "SELECT * FROM orders WHERE number = ?", arguments: [line.number])
        guard let order else { continue }
        paid = paid + OrderShare(of: [line], in: order).paid
      }
    }
  }
#endif
