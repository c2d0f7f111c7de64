#if Shop
  import GRDB
  import KefuValues

  /// A coupon as the database has it.
  struct Coupon: FetchableRecord {
    var code: String
    /// Whose it is; `nil` is everybody's.
    var customer: String?
    var titles: LocalizedText
    var value: Money
    var minimum: Money
    var category: String?
    var isForNewCustomers: Bool
    var starts: Day
    var ends: Day

    init(row: Row) throws {
      code = row["code"]
      customer = row["customer"]
      titles = LocalizedText(zh: row["title_zh"], en: row["title_en"])
      value = row["value"]
      minimum = row["minimum"]
      category = row["category"]
      isForNewCustomers = row["new_only"]
      starts = row["starts"]
      ends = row["ends"]
    }

    /// Whether it works, and if not, why.
    enum Verdict: String {
      case usable
      case expired
      case used
      case notStarted = "not_started"
      case belowMinimum = "below_minimum"
      case wrongCategory = "wrong_category"
      case newOnly = "new_only"
      case notYours = "not_yours"
    }
  }

  extension ShopRequest {
    /// A coupon by its code, however it is typed.
    func coupon(_ code: String) throws -> Coupon? {
      try Coupon.fetchOne(
        db, sql: "SELECT * FROM coupons WHERE code = ?",
        arguments: [code.uppercased().filter { !$0.isWhitespace }])
    }

    /// The order that a customer used a coupon for.
    func use(of coupon: Coupon, by customer: String) throws -> String? {
      try String.fetchOne(
        db, sql: "SELECT number FROM coupon_uses WHERE code = ? AND customer = ?",
        arguments: [coupon.code, customer])
    }

    /// How many orders a customer has paid for.
    func paidOrders(of customer: String) throws -> Int {
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM orders WHERE customer = ? AND paid IS NOT NULL",
        arguments: [customer]) ?? 0
    }

    /// Whether a coupon works for a customer, where known, and goods of some amount, where given.
    func verdict(
      on coupon: Coupon, of customer: String?, amount: Money?, hasOrder: Bool
    ) throws -> Coupon.Verdict {
      if let owner = coupon.customer, owner != customer { return .notYours }
      if let customer, try use(of: coupon, by: customer) != nil { return .used }
      if today > coupon.ends { return .expired }
      if today < coupon.starts { return .notStarted }
      if coupon.isForNewCustomers, let customer, try paidOrders(of: customer) > 0 {
        return .newOnly
      }
      guard let amount else { return .usable }
      if hasOrder, coupon.category != nil, amount == .zero { return .wrongCategory }
      return amount < coupon.minimum ? .belowMinimum : .usable
    }

    /// What goods of an order count for a coupon.
    func goods(of order: Order, for coupon: Coupon) throws -> Money {
      guard let category = coupon.category else { return order.goods }
      return try Money.fetchOne(
        db,
        sql: """
          SELECT coalesce(sum(order_items.price * quantity), 0)
          FROM order_items JOIN products USING (product) WHERE number = ? AND category = ?
          """, arguments: [order.number, category]) ?? .zero
    }

    /// Gives the coupon of a cancelled order back; whether there was one that still works.
    func giveCouponBack(of order: Order) throws -> Bool {
      guard let code = order.coupon, let coupon = try coupon(code) else { return false }
      try db.execute(
        sql: "DELETE FROM coupon_uses WHERE code = ? AND number = ?",
        arguments: [code, order.number])
      return coupon.ends >= today
    }
  }
#endif
