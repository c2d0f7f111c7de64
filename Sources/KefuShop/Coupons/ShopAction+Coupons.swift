#if Shop
  import GRDB
  import Kefu
  import KefuValues

  extension ShopAction {
    static let coupons: [ShopAction] = [
      .reading("check_coupon") { try $0.checkCoupon() },
      .reading("my_coupons") { try $0.myCoupons() },
      .changing("apply_coupon") { try $0.applyCoupon() },
      .changing("claim_welcome_coupon") { try $0.claimWelcomeCoupon() },
    ]
  }

  extension ShopRequest {
    fileprivate func checkCoupon() throws -> [String: SlotValue] {
      guard let coupon = try coupon(try required("code")) else { throw ActionFailure("not_found") }
      var order: Order?
      if text("order") != nil {
        do { order = try self.order() } catch is ActionFailure {
          throw ActionFailure("order_not_found")
        }
      }
      let customer = owner(of: order)
      let amount = try order.map { try goods(of: $0, for: coupon) } ?? money("amount")
      let verdict = try verdict(
        on: coupon, of: customer, amount: amount, hasOrder: order != nil)
      var results: [String: SlotValue] = [
        "verdict": .text(verdict.rawValue), "title": .text(coupon.titles.preferring(language)),
        "value": coupon.value.value, "minimum": coupon.minimum.value,
        "missing": amount.map { max(.zero, coupon.minimum - $0) }.map(\.value) ?? .number(0),
        "from": coupon.starts.value, "until": coupon.ends.value,
      ]
      results["category"] = coupon.category.map { .text(categoryName($0)) }
      if let customer { results["used_on"] = try use(of: coupon, by: customer).map(SlotValue.text) }
      return results
    }

    fileprivate func myCoupons() throws -> [String: SlotValue] {
      guard let customer = context.customer else { throw ActionFailure("unverified") }
      let coupons = try usableCoupons(of: customer)
      guard !coupons.isEmpty else { throw ActionFailure("none") }
      let records = coupons.map { coupon in
        SlotRecord([
          "code": .text(coupon.code), "title": .text(coupon.titles.preferring(language)),
          "value": coupon.value.value, "minimum": coupon.minimum.value,
          "until": coupon.ends.value,
        ])
      }
      return ["count": .number(Double(records.count)), "coupons": .list(records)]
    }

    /// What a customer may use now, the most valuable first.
    func usableCoupons(of customer: String) throws -> [Coupon] {
      try Coupon.fetchAll(
        db,
        sql: """
          SELECT * FROM coupons WHERE customer IS NULL OR customer = ?
          ORDER BY value DESC, minimum, code
          """, arguments: [customer]
      ).filter { try verdict(on: $0, of: customer, amount: nil, hasOrder: false) == .usable }
    }

    fileprivate func applyCoupon() throws -> [String: SlotValue] {
      let order = try order()
      guard let coupon = try coupon(try required("code")) else {
        throw ActionFailure("coupon_not_found")
      }
      guard order.state == .unpaid else { throw ActionFailure("not_unpaid") }
      guard order.coupon == nil else { throw ActionFailure("has_coupon") }
      let verdict = try verdict(
        on: coupon, of: order.customer, amount: goods(of: order, for: coupon), hasOrder: true)
      guard verdict == .usable else { throw ActionFailure(verdict.rawValue) }
      let discount = min(order.goods, order.discount + coupon.value)
      try db.execute(
        sql: "UPDATE orders SET coupon = ?, discount = ? WHERE number = ?",
        arguments: [coupon.code, discount, order.number])
      try db.execute(
        sql: "INSERT INTO coupon_uses VALUES (?, ?, ?)",
        arguments: [coupon.code, order.customer, order.number])
      let fee = ShopRules.fee(
        for: order.goods - discount, to: order.region, isExpress: order.isExpress)
      let total = try reprice(order, discount: discount, fee: fee, goods: order.goods)
      return ["discount": coupon.value.value, "total": total.value]
    }

    fileprivate func claimWelcomeCoupon() throws -> [String: SlotValue] {
      guard let customer = context.customer else { throw ActionFailure("unverified") }
      guard try paidOrders(of: customer) == 0 else { throw ActionFailure("not_new") }
      let code = "WELCOME-\(customer.uppercased())"
      guard try coupon(code) == nil else { throw ActionFailure("already_claimed") }
      let until = today.adding(ShopRules.welcomeDays)
      try db.execute(
        sql: "INSERT INTO coupons VALUES (?, ?, ?, ?, ?, 0, NULL, 1, ?, ?)",
        arguments: [
          code, customer, "新客 10 元券", "CNY 10 for new customers", ShopRules.welcomeCoupon, today,
          until,
        ])
      return [
        "code": .text(code), "value": ShopRules.welcomeCoupon.value, "minimum": .number(0),
        "until": until.value,
      ]
    }
  }
#endif
