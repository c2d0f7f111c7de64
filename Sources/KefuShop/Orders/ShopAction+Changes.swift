#if Shop
  import GRDB
  import Kefu
  import KefuValues

  extension ShopAction {
    static let changesOfOrders: [ShopAction] = [
      .reading("list_addresses") { try $0.listAddresses() },
      .reading("check_address") { try $0.checkAddress() },
      .changing("change_address") { try $0.changeAddress() },
      .reading("check_change") { try $0.itemChange().results(for: $0) },
      .changing("change_item") { try $0.changeItem() },
      .changing("remove_item") { try $0.removeItem() },
    ]
  }

  /// A line of an order in another colour, size or number.
  private struct ItemChange {
    var order: Order
    var item: OrderItem
    var variant: Variant
    var quantity: Int
    var goods: Money
    var discount: Money
    var fee: Money

    var total: Money { goods - discount + fee }

    func results(for request: ShopRequest) -> [String: SlotValue] {
      [
        "title": .text(item.titles.preferring(request.language)),
        "variant": .text(request.variantText(variant.color, variant.size)),
        "quantity": .number(Double(quantity)), "difference": (total - order.total).value,
        "total": total.value,
      ]
    }
  }

  extension ShopRequest {
    /// The order, if it has not left.
    func orderBeforeDispatch() throws -> Order {
      let order = try order()
      if order.state.isClosed { throw ActionFailure("closed") }
      guard order.state.isBeforeDispatch else { throw ActionFailure("too_late") }
      return order
    }

    fileprivate func itemChange() throws -> ItemChange {
      let order = try orderBeforeDispatch()
      guard let item = try item(of: order) else { throw ShopError.missingArgument("item") }
      let quantity = number("quantity") ?? Double(item.quantity)
      guard let quantity = Int(exactly: quantity), (1...99).contains(quantity) else {
        throw ActionFailure("bad_quantity")
      }
      let wanted = try chosenVariant(
        of: item.product, color: text("color"), size: text("size"),
        otherwise: (item.color, item.size))
      if wanted.key == item.variant, quantity == item.quantity { throw ActionFailure("unchanged") }
      // What the order holds already is not taken from the shelf again.
      let needed = wanted.key == item.variant ? quantity - item.quantity : quantity
      guard needed <= wanted.stock else { throw ActionFailure("out_of_stock") }
      // More of the same is sold at the price that was agreed.
      let price = wanted.key == item.variant ? item.price : wanted.price
      let goods = order.goods - item.amount + price * quantity
      let pieces = try items(of: order).reduce(quantity - item.quantity) { $0 + $1.quantity }
      let discount = try discount(of: order, on: goods, pieces: pieces)
      return ItemChange(
        order: order, item: item, variant: wanted, quantity: quantity, goods: goods,
        discount: discount, fee: fee(of: order, on: goods - discount))
    }

    fileprivate func changeItem() throws -> [String: SlotValue] {
      let change = try itemChange()
      let isSame = change.variant.key == change.item.variant
      try changeStock(of: change.item.variant, by: change.item.quantity)
      try changeStock(of: change.variant.key, by: -change.quantity)
      try db.execute(
        sql: "UPDATE order_items SET color = ?, size = ?, quantity = ?, price = ? WHERE item = ?",
        arguments: [
          change.variant.color, change.variant.size, change.quantity,
          isSame ? change.item.price : change.variant.price, change.item.item,
        ])
      _ = try reprice(
        change.order, discount: change.discount, fee: change.fee, goods: change.goods)
      return change.results(for: self)
    }

    fileprivate func removeItem() throws -> [String: SlotValue] {
      let order = try orderBeforeDispatch()
      guard let item = try item(of: order) else { throw ShopError.missingArgument("item") }
      let others = try items(of: order).filter { $0.item != item.item }
      guard !others.isEmpty else { throw ActionFailure("last_item") }
      let goods = order.goods - item.amount
      let pieces = others.reduce(0) { $0 + $1.quantity }
      let least = try discount(of: order, on: goods, pieces: pieces)
      let fee = fee(of: order, on: goods - least)
      // An offer that is lost never makes fewer goods cost more.
      let discount = max(least, goods + fee - order.total)
      try db.execute(sql: "DELETE FROM order_items WHERE item = ?", arguments: [item.item])
      try changeStock(of: item.variant, by: item.quantity)
      let total = try reprice(order, discount: discount, fee: fee, goods: goods)
      let refund = order.paid == nil ? Money.zero : order.total - total
      return [
        "title": .text(item.titles.preferring(language)), "refund": refund.value,
        "total": total.value,
      ]
    }

    /// The discount of an order if its goods cost so much; a coupon is lost below its least amount.
    func discount(of order: Order, on goods: Money, pieces: Int) throws -> Money {
      var value = Money.zero
      if let code = order.coupon, let coupon = try coupon(code), goods >= coupon.minimum {
        value = coupon.value
      }
      return min(goods, ShopRules.offers(on: goods, pieces: pieces) + value)
    }

    /// The fee of an order that costs so much; one that was free stays free, for nothing is charged for a change.
    private func fee(of order: Order, on price: Money) -> Money {
      min(
        ShopRules.fee(for: price, to: order.region, isExpress: order.isExpress), order.fee)
    }
  }
#endif
