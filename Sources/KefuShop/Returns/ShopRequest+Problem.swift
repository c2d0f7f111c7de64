#if Shop
  import GRDB
  import Kefu
  import KefuValues

  extension ShopRequest {
    /// Reports damage, a fault, or wrong or missing goods, and decides what is done about it.
    func reportProblem() throws -> [String: SlotValue] {
      let order = try order()
      if order.state.isClosed { throw ActionFailure("closed") }
      guard order.state == .delivered, let end = returnEnd(of: order, days: ShopRules.qualityDays)
      else { throw ActionFailure("not_delivered") }
      let item = try item(of: order)
      if today > end { throw ActionFailure("too_late") }
      if try isReported(item, of: order) { throw ActionFailure("already_reported") }
      let lines = try item.map { [$0] } ?? items(of: order)
      let amount = OrderShare(of: lines, in: order).paid
      let kind = try required("kind")
      let solution = try solution(for: lines, amount: amount)
      let isRefund = solution == "refund"
      if solution == "replacement" {
        for line in lines { try changeStock(of: line.variant, by: -line.quantity) }
      }
      let days =
        switch solution {
        case "replacement": ShopRules.dispatchHours / 24
        case "refund": ShopRules.refundDays
        default: ShopRules.answerDays
        }
      let ticket = try openTicket(
        kind: "problem", topic: kind, text: text("description") ?? kind, order: order,
        item: item?.item, solution: solution, refund: isRefund ? amount : nil)
      let mustComeBack =
        solution != "person" && kind != "missing" && amount > ShopRules.refundAtOnce
      return [
        "ticket": .text(ticket), "solution": .text(solution), "title": .text(title(of: lines)),
        "refund": (isRefund ? amount : .zero).value, "back": .yesNo(mustComeBack),
        "by": today.adding(days).value,
      ]
    }

    /// What is done without a person: nothing above a sum, and no replacement that is not there.
    private func solution(for lines: [OrderItem], amount: Money) throws -> String {
      if amount > ShopRules.refundByPerson { return "person" }
      guard text("wish") == "replacement" else { return "refund" }
      let isInStock = try lines.allSatisfy { line in
        try (variant(line.variant)?.stock ?? 0) >= line.quantity
      }
      return isInStock ? "replacement" : "person"
    }

    private func isReported(_ item: OrderItem?, of order: Order) throws -> Bool {
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT * FROM tickets WHERE kind = 'problem' AND number = ?1
          AND (?2 IS NULL OR item IS NULL OR item = ?2))
          """, arguments: [order.number, item?.item]) ?? false
    }
  }
#endif
