#if Shop
  import GRDB
  import KefuValues

  extension Seeder {
    /// Puts the orders of the tables in, with what belongs to them.
    mutating func insertOrders(of customers: [SeedCustomer]) throws {
      let byName = Dictionary(uniqueKeysWithValues: customers.map { ($0.name, $0) })
      for columns in TableText.rows(OrderTable.text) {
        guard let customer = byName[columns[1]] else { continue }
        try insert(order(columns, of: customer))
      }
      try insertReturns()
      try insertInvoices()
    }

    /// Draws orders of customers that nothing refers to by name.
    mutating func drawOrders(of customers: [SeedCustomer]) throws {
      let states = [
        "paid", "packed", "shipped", "delivered", "delivered", "delivered", "cancelled",
      ]
      for number in 10_041...10_300 {
        let state = draw(from: states)
        let age = state == "delivered" ? 6 + draw(below: 160) : state == "shipped" ? 4 : 1
        let hour = 9 + draw(below: 10)
        let items = (0...draw(below: 3)).compactMap { _ in
          let product = draw(from: Catalogue.products)
          let variant = draw(below: 24)
          return variants[product.number].map { variants in
            let variant = variants[variant % variants.count]
            return SeedOrder.Item(variant: variant, quantity: 1, price: variant.price)
          }
        }
        try insert(
          SeedOrder(
            number: "A\(number)", customer: draw(from: customers), state: state,
            placed: second(daysAgo: age, hour: hour),
            shipped: state == "shipped" || state == "delivered"
              ? second(daysAgo: age - 2, hour: 18) : nil,
            delivered: state == "delivered" ? second(daysAgo: age - 5, hour: 14) : nil,
            items: items, method: draw(from: ["alipay", "wechat", "unionpay"])))
      }
    }

    /// An order from the columns of the table.
    private func order(_ columns: [String], of customer: SeedCustomer) -> SeedOrder {
      let days = TableText.cells(columns[3], by: ",")
      let hour = 9 + (Int(columns[0].dropFirst()) ?? 0) % 8
      var notes: [String: String] = [:]
      for note in TableText.parts(columns[7]) {
        let sides = TableText.cells(note, by: "=")
        notes[sides[0]] = sides.count > 1 ? sides[1] : ""
      }
      var placed = second(daysAgo: Int(days[0]) ?? 0, hour: hour)
      if days[0].hasPrefix("h") {
        placed = now.secondsSince1970 - 3600 * (Int64(days[0].dropFirst()) ?? 0)
      }
      return SeedOrder(
        number: columns[0], customer: customer, state: columns[2], placed: placed,
        shipped: Int(days[1]).map { second(daysAgo: $0, hour: 18) },
        delivered: Int(days[2]).map { second(daysAgo: $0, hour: 14) },
        items: TableText.parts(columns[4]).compactMap(item),
        coupon: columns[5].isEmpty ? nil : columns[5],
        method: columns[6].isEmpty ? nil : columns[6], notes: notes)
    }

    /// `P1011/white/500ml*2@79`.
    private func item(_ cell: String) -> SeedOrder.Item? {
      let priced = TableText.cells(cell, by: "@")
      let counted = TableText.cells(priced[0], by: "*")
      let parts = TableText.cells(counted[0], by: "/").map { $0 == "-" ? "" : $0 }
      guard
        let variant = variants[parts[0]]?.first(where: {
          $0.color == parts[1] && $0.size == parts[2]
        })
      else { preconditionFailure("no variant \(cell)") }
      return SeedOrder.Item(
        variant: variant, quantity: counted.count > 1 ? Int(counted[1]) ?? 1 : 1,
        price: priced.count > 1 ? Money(yuan: Int(priced[1]) ?? 0) : variant.price)
    }

    private mutating func insert(_ order: SeedOrder) throws {
      guard !order.items.isEmpty else { return }
      let customer = order.customer
      let region = City(in: customer.city)?.region ?? .near
      let isExpress = order.notes["express"] != nil
      let goods = order.goods
      let coupon = order.coupon.flatMap(couponValue) ?? .zero
      let discount = ShopRules.offers(on: goods, pieces: order.pieces) + coupon
      let fee = ShopRules.fee(for: goods - discount, to: region, isExpress: isExpress)
      let total = goods - discount + fee
      let isPaid = order.state != "unpaid" && order.method != nil
      let isCancelled = order.state == "cancelled"
      let cancelledDay = order.notes["cancelled"].flatMap { Int($0) } ?? 0
      let isRefunded = order.notes["refunded"] != nil
      try insert(
        "orders",
        [
          order.number, customer.name, order.state, order.placed, isPaid ? order.placed + 60 : nil,
          order.shipped, order.delivered,
          isCancelled ? second(daysAgo: cancelledDay, hour: 20) : nil, customer.recipient,
          customer.phone, customer.city, customer.street, isExpress, goods, discount, fee, total,
          order.coupon, order.method, order.notes["failed"],
          order.notes["twice"] == nil ? Money.zero : total, nil, nil,
          isCancelled && isPaid ? total : nil,
          isCancelled && isPaid ? today.adding(ShopRules.refundDays - cancelledDay) : nil,
          isRefunded ? today.adding(3 - cancelledDay) : nil, isCancelled ? "mind" : nil,
        ])
      for (index, item) in order.items.enumerated() {
        try insert(
          "order_items",
          [
            "\(order.number)-\(index + 1)", order.number, index + 1, item.variant.product.number,
            item.variant.color, item.variant.size, item.quantity, item.price,
          ])
      }
      if let code = order.coupon {
        try insert("coupon_uses", [code, customer.name, order.number])
      }
      try insertParcels(of: order, to: region, isExpress: isExpress)
    }

    private func couponValue(_ code: String) -> Money? {
      TableText.rows(CouponTable.text).first { $0[0] == code }.map { Money(yuan: Int($0[4]) ?? 0) }
    }
  }

#endif
