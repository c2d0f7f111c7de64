#if Shop
  import GRDB
  import Kefu
  import KefuValues

  extension ShopAction {
    static let orders: [ShopAction] = [
      .reading("list_orders") { try $0.listOrders() },
      .reading("find_order") { try $0.findOrder() },
      .reading("order_items") { try $0.orderItems() },
      .changing("cancel_order") { try $0.cancelOrder() },
      .changing("expedite_order") { try $0.expediteOrder() },
      .changing("claim_price_drop") { try $0.claimPriceDrop() },
    ]
  }

  extension ShopRequest {
    fileprivate func listOrders() throws -> [String: SlotValue] {
      let numbers: [String]
      if let customer = context.customer {
        numbers = try String.fetchAll(
          db, sql: "SELECT number FROM orders WHERE customer = ? ORDER BY placed DESC, number",
          arguments: [customer])
      } else {
        numbers = try String.fetchAll(
          db,
          sql: """
            SELECT number FROM orders JOIN proofs USING (number) WHERE conversation = ?
            ORDER BY placed DESC, number
            """, arguments: [context.conversation])
        if numbers.isEmpty { throw ActionFailure("unverified") }
      }
      let filter = text("filter") ?? "all"
      let orders = try numbers.map(anyOrder).filter { try fits($0, filter) }
      guard let newest = orders.first else { throw ActionFailure("none") }
      let records = try orders.prefix(8).map { order in
        SlotRecord([
          "order": .text(order.number), "title": .text(title(of: try items(of: order))),
          "state": .text(order.state.rawValue), "total": order.total.value,
          "placed": day(order.placed).value,
        ])
      }
      return [
        "count": .number(Double(orders.count)), "newest": .text(newest.number),
        "orders": .list(records),
      ]
    }

    private func fits(_ order: Order, _ filter: String) throws -> Bool {
      switch filter {
      case "open": !order.state.isClosed && order.state != .delivered
      case "unpaid": order.state == .unpaid
      case "before_dispatch": order.state.isBeforeDispatch
      case "shipped": order.state == .shipped
      case "delivered": order.state == .delivered
      case "returnable":
        try order.state == .delivered
          && returnEnd(of: order, days: ShopRules.returnDays).map { today <= $0 } ?? false
          && items(of: order).contains { $0.isReturnable }
      default: true
      }
    }

    fileprivate func findOrder() throws -> [String: SlotValue] {
      let order = try order()
      let items = try items(of: order)
      var results: [String: SlotValue] = [
        "number": .text(order.number), "state": .text(order.state.rawValue),
        "title": .text(title(of: items)),
        "pieces": .number(Double(items.reduce(0) { $0 + $1.quantity })),
        "lines": .number(Double(items.count)), "total": order.total.value, "fee": order.fee.value,
        "discount": order.discount.value, "placed": day(order.placed).value,
        "city": .text(cityName(order.city)),
        "address": .text("\(cityName(order.city)) \(Masking.address(order.address))"),
        "recipient": .text(order.recipient), "express": .yesNo(order.isExpress),
        "before_dispatch": .yesNo(order.state.isBeforeDispatch),
        "overdue": .yesNo(order.isOverdue(at: now)),
      ]
      if order.state == .unpaid {
        results["pay_hours"] = .number(Double(order.hoursLeft(at: now)))
      }
      if order.state == .paid || order.state == .packed {
        results["ship_by"] = shipBy(order)?.value
        results["eta"] = eta(of: order).value
      }
      results["shipped"] = order.shipped.map { day($0).value }
      if let parcel = try parcels(of: order).first {
        results["carrier"] = .text(carrierName(parcel.carrier))
        results["tracking"] = .text(parcel.tracking)
        if order.state == .shipped { results["eta"] = parcel.eta?.value }
      }
      results["delivered"] = order.delivered.map { day($0).value }
      if order.state == .delivered {
        results["return_until"] = returnEnd(of: order, days: ShopRules.returnDays)?.value
      }
      return results
    }

    fileprivate func orderItems() throws -> [String: SlotValue] {
      let items = try items(of: order())
      let records = items.map { item in
        SlotRecord([
          "item": .text(item.item), "title": .text(item.titles.preferring(language)),
          "variant": .text(variantText(item.color, item.size)),
          "color": .text(item.color.isEmpty ? "" : Palette.name(of: item.color, in: language)),
          "size": .text(item.size), "quantity": .number(Double(item.quantity)),
          "price": item.price.value, "returnable": .yesNo(item.isReturnable),
        ])
      }
      return [
        "count": .number(Double(items.count)), "first": .text(items.first?.item ?? ""),
        "first_title": .text(items.first?.titles.preferring(language) ?? ""),
        "items": .list(records),
      ]
    }

    fileprivate func cancelOrder() throws -> [String: SlotValue] {
      let order = try order()
      if order.state == .cancelled { throw ActionFailure("already_cancelled") }
      guard order.state.isBeforeDispatch else { throw ActionFailure("too_late") }
      for item in try items(of: order) { try changeStock(of: item.variant, by: item.quantity) }
      let refund = order.paid == nil ? Money.zero : order.total
      let refundBy = today.adding(ShopRules.refundDays)
      try db.execute(
        sql: """
          UPDATE orders SET state = 'cancelled', cancelled = ?, cancel_reason = ?, refund = ?,
          refund_by = ? WHERE number = ?
          """,
        arguments: [
          now.secondsSince1970, text("reason"), order.paid == nil ? nil : refund,
          order.paid == nil ? nil : refundBy, order.number,
        ])
      let isCouponBack = try giveCouponBack(of: order)
      return [
        "refund": refund.value, "refund_by": refundBy.value,
        "method": .text(methodName(order.method)), "coupon_back": .yesNo(isCouponBack),
      ]
    }

    fileprivate func expediteOrder() throws -> [String: SlotValue] {
      let order = try order()
      switch order.state {
      case .unpaid: throw ActionFailure("not_paid")
      case .shipped, .delivered: throw ActionFailure("already_shipped")
      case .cancelled, .returned: throw ActionFailure("closed")
      case .paid, .packed: break
      }
      guard order.hurried == nil else { throw ActionFailure("already_asked") }
      try db.execute(
        sql: "UPDATE orders SET hurried = ? WHERE number = ?",
        arguments: [now.secondsSince1970, order.number])
      return [
        "ship_by": min(shipBy(order) ?? today, today.adding(1)).value,
        "overdue": .yesNo(order.isOverdue(at: now)),
      ]
    }

    fileprivate func claimPriceDrop() throws -> [String: SlotValue] {
      let order = try order()
      guard let paid = order.paid, order.state != .cancelled else {
        throw ActionFailure("not_paid")
      }
      guard order.priceClaimed == nil else { throw ActionFailure("already_claimed") }
      let until = day(paid).adding(ShopRules.priceProtectionDays)
      guard today <= until else { throw ActionFailure("too_late") }
      var refund = Money.zero
      for item in try items(of: order) {
        let price = try variant(item.variant)?.price ?? item.price
        refund = refund + max(.zero, item.price - price) * item.quantity
      }
      guard refund > .zero else { throw ActionFailure("no_drop") }
      try db.execute(
        sql: "UPDATE orders SET price_claimed = ? WHERE number = ?",
        arguments: [refund, order.number])
      return [
        "refund": refund.value, "refund_by": today.adding(ShopRules.refundDays).value,
        "until": until.value,
      ]
    }
  }
#endif
