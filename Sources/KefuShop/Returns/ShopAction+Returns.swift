#if Shop
  import GRDB
  import Kefu
  import KefuValues

  extension ShopAction {
    static let returns: [ShopAction] = [
      .reading("check_return") { try $0.checkReturn() },
      .changing("start_return") { try $0.startReturn() },
      .changing("start_exchange") { try $0.startExchange() },
      .reading("return_status") { try $0.returnStatus() },
      .changing("return_sent") { try $0.returnSent() },
      .changing("cancel_return") { try $0.cancelReturn() },
      .reading("refund_status") { try $0.refundStatus() },
      .changing("report_problem") { try $0.reportProblem() },
    ]
  }

  extension ShopRequest {
    fileprivate func checkReturn() throws -> [String: SlotValue] {
      let found = try returnCase(days: ShopRules.returnDays)
      var results: [String: SlotValue] = [
        "verdict": .text(found.verdict.rawValue), "title": .text(title(of: found.lines)),
        "refund": found.refund.value, "ours": .yesNo(found.reason.isOurs),
        "insurance": found.insurance.value,
      ]
      results["until"] = found.until?.value
      results["quality_until"] = found.qualityUntil?.value
      return results
    }

    fileprivate func startReturn() throws -> [String: SlotValue] {
      let found = try returnCase(days: ShopRules.returnDays)
      if let failure = found.verdict.failure { throw failure }
      let name = try open(found, kind: "return", refund: found.refund)
      return [
        "return": .text(name), "refund": found.refund.value, "ours": .yesNo(found.reason.isOurs),
        "insurance": found.insurance.value, "address": .text(returnAddress(of: found.order)),
        "post_by": today.adding(ShopRules.postDays).value,
      ]
    }

    fileprivate func startExchange() throws -> [String: SlotValue] {
      let found = try returnCase(days: ShopRules.exchangeDays)
      if let failure = found.verdict.failure { throw failure }
      guard let line = found.lines.first, found.lines.count == 1 else {
        throw ShopError.missingArgument("item")
      }
      let variant = try chosenVariant(
        of: line.product, color: text("color"), size: text("size"),
        otherwise: (line.color, line.size))
      let isSame = variant.key == line.variant
      if isSame, !found.reason.isOurs { throw ActionFailure("unchanged") }
      guard variant.stock >= line.quantity else { throw ActionFailure("out_of_stock") }
      let difference = isSame ? Money.zero : (variant.price - line.price) * line.quantity
      try changeStock(of: variant.key, by: -line.quantity)
      let name = try open(found, kind: "exchange", refund: .zero, for: variant)
      return [
        "return": .text(name), "title": .text(line.titles.preferring(language)),
        "variant": .text(variantText(variant.color, variant.size)), "difference": difference.value,
        "ours": .yesNo(found.reason.isOurs), "insurance": found.insurance.value,
        "address": .text(returnAddress(of: found.order)),
        "post_by": today.adding(ShopRules.postDays).value,
      ]
    }

    private func open(
      _ found: ReturnCase, kind: String, refund: Money, for variant: Variant? = nil
    ) throws -> String {
      let name = try nextNumber("R", after: 20_001, in: "returns")
      try db.execute(
        sql: """
          INSERT INTO returns ("return", number, kind, state, reason, items, refund, color, size, opened,
          post_by) VALUES (?, ?, ?, 'requested', ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          name, found.order.number, kind, found.reason.rawValue,
          found.lines.map(\.item).joined(separator: ","), refund, variant?.color, variant?.size,
          today, today.adding(ShopRules.postDays),
        ])
      return name
    }

    fileprivate func returnStatus() throws -> [String: SlotValue] {
      let order = try order()
      guard let record = try newestReturn(of: order) else { throw ActionFailure("no_return") }
      let lines = try items(of: order).filter { record.items.contains($0.item) }
      var results: [String: SlotValue] = [
        "return": .text(record.name), "kind": .text(record.kind),
        "state": .text(record.state.rawValue), "title": .text(title(of: lines)),
        "refund": record.refund.value, "opened": record.opened.value,
        "address": .text(returnAddress(of: order)),
      ]
      if record.state == .requested { results["post_by"] = record.postBy.value }
      results["tracking"] = record.tracking.map(SlotValue.text)
      results["received"] = record.received?.value
      if record.kind == "return" { results["refund_by"] = record.refundBy?.value }
      return results
    }

    fileprivate func returnSent() throws -> [String: SlotValue] {
      let order = try order()
      guard let record = try newestReturn(of: order) else { throw ActionFailure("no_return") }
      switch record.state {
      case .received, .refunded, .replaced: throw ActionFailure("already_received")
      case .withdrawn: throw ActionFailure("withdrawn")
      case .requested, .sent: break
      }
      let tracking = try required("tracking").uppercased().filter { !$0.isWhitespace }
      guard (8...34).contains(tracking.count), tracking.contains(where: \.isNumber),
        tracking.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
      else { throw ActionFailure("bad_tracking") }
      try db.execute(
        sql: "UPDATE returns SET state = 'sent', tracking = ? WHERE \"return\" = ?",
        arguments: [tracking, record.name])
      return ["return": .text(record.name), "refund": record.refund.value]
    }

    fileprivate func cancelReturn() throws -> [String: SlotValue] {
      let order = try order()
      guard let record = try newestReturn(of: order) else { throw ActionFailure("no_return") }
      switch record.state {
      case .sent: throw ActionFailure("already_sent")
      case .received, .refunded, .replaced: throw ActionFailure("too_late")
      case .withdrawn: throw ActionFailure("withdrawn")
      case .requested: break
      }
      try giveExchangeStockBack(record, of: order)
      try db.execute(
        sql: "UPDATE returns SET state = 'withdrawn' WHERE \"return\" = ?", arguments: [record.name]
      )
      return ["return": .text(record.name)]
    }

    /// What an exchange had set aside is for sale again.
    private func giveExchangeStockBack(_ record: ReturnRecord, of order: Order) throws {
      guard record.kind == "exchange",
        let line = try items(of: order).first(where: { record.items.contains($0.item) })
      else { return }
      try db.execute(
        sql: """
          UPDATE variants SET stock = stock + ? WHERE product = ? AND (color, size) =
          (SELECT coalesce(color, ''), coalesce(size, '') FROM returns WHERE "return" = ?)
          """, arguments: [line.quantity, line.product, record.name])
    }

    fileprivate func refundStatus() throws -> [String: SlotValue] {
      let order = try order()
      let method: SlotValue = .text(methodName(order.method))
      if order.state == .cancelled, let refund = order.refund {
        let isDone = order.refunded.map { $0 <= today } ?? false
        let isOverdue = !isDone && (order.refundBy.map { $0 < today } ?? false)
        var results: [String: SlotValue] = [
          "state": .text(isDone ? "refunded" : "pending"), "refund": refund.value, "method": method,
          "overdue": .yesNo(isOverdue),
        ]
        results["refund_by"] = (isDone ? order.refunded : order.refundBy)?.value
        return results
      }
      guard let record = try newestReturn(of: order), record.kind == "return",
        record.state != .withdrawn
      else { throw ActionFailure("no_refund") }
      let state =
        switch record.state {
        case .requested, .sent: "waiting"
        case .received: "pending"
        case .refunded, .replaced, .withdrawn: "refunded"
        }
      var results: [String: SlotValue] = [
        "state": .text(state), "refund": record.refund.value, "method": method,
        "overdue": .yesNo(state == "pending" && (record.refundBy.map { $0 < today } ?? false)),
      ]
      results["refund_by"] = record.refundBy?.value
      return results
    }
  }
#endif
