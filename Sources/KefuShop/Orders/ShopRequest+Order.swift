#if Shop
  import GRDB
  import Kefu
  import KefuValues

  extension ShopRequest {
    /// The order that the argument `order` names, if whoever asks may see it.
    func order() throws -> Order {
      let order = try anyOrder(try required("order"))
      if let customer = context.customer {
        guard order.customer == customer else { throw ActionFailure("not_found") }
      } else if try !isProved(order.number) {
        throw ActionFailure("unverified")
      }
      return order
    }

    /// An order, whoever asks; for proving it alone.
    func anyOrder(_ text: String) throws -> Order {
      let number = text.uppercased().filter { $0 != "#" && !$0.isWhitespace }
      let order = try Order.fetchOne(
        db, sql: "SELECT * FROM orders WHERE number = ?", arguments: [number])
      guard var order else { throw ActionFailure("not_found") }
      // The night's run that closes what was not paid is not waited for.
      if order.state == .unpaid, isPastPaying(order) { order.state = .cancelled }
      return order
    }

    /// Whether an order was proved in this conversation.
    func isProved(_ number: String) throws -> Bool {
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT * FROM proofs WHERE conversation = ? AND number = ?)",
        arguments: [context.conversation, number]) ?? false
    }

    /// The customer who asks: known, or whose order it is.
    func owner(of order: Order?) -> String? { context.customer ?? order?.customer }

    /// The lines of an order.
    func items(of order: Order) throws -> [OrderItem] {
      try OrderItem.fetchAll(
        db, sql: "\(OrderItem.selection) WHERE number = ? ORDER BY line", arguments: [order.number])
    }

    /// The line that the argument `item` names; `nil` if it is not given.
    func item(of order: Order) throws -> OrderItem? {
      guard let name = text("item")?.uppercased() else { return nil }
      guard let item = try items(of: order).first(where: { $0.item == name }) else {
        throw ActionFailure("no_item")
      }
      return item
    }

    /// What the goods are called together: 保温杯等 2 件.
    func title(of items: [OrderItem]) -> String {
      guard let first = items.first?.titles.preferring(language) else { return "" }
      if items.count == 1 { return first }
      return local("\(first)等 \(items.count) 种", "\(first) and \(items.count - 1) more")
    }

    /// Colour and size as they are shown: 红色，M.
    func variantText(_ color: String, _ size: String) -> String {
      [color.isEmpty ? "" : Palette.name(of: color, in: language), size].filter { !$0.isEmpty }
        .joined(separator: local("，", ", "))
    }

    /// The city in the language of the conversation.
    func cityName(_ city: String) -> String { City(in: city)?.name.preferring(language) ?? city }

    /// A way of paying in the language of the conversation; empty if there is none.
    func methodName(_ method: String?) -> String {
      switch method {
      case "alipay": local("支付宝", "Alipay")
      case "wechat": local("微信支付", "WeChat Pay")
      case "unionpay": local("银联", "UnionPay")
      case "visa": "Visa"
      case "mastercard": "Mastercard"
      default: method ?? ""
      }
    }

    private func isPastPaying(_ order: Order) -> Bool {
      now.secondsSince1970 >= order.placed + Int64(ShopRules.unpaidHours) * 3600
    }
  }
#endif
