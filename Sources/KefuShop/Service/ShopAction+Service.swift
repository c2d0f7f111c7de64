#if Shop
  import GRDB
  import Kefu
  import KefuValues

  extension ShopAction {
    static let service: [ShopAction] = [
      .changing("file_complaint") { try $0.fileComplaint() },
      .reading("ticket_status") { try $0.ticketStatus() },
      .changing("request_callback") { try $0.requestCallback() },
      .changing("save_review") { try $0.saveReview() },
    ]
  }

  extension ShopRequest {
    /// Opens something for a person to answer, and returns its number.
    func openTicket(
      kind: String, topic: String, text: String, order: Order? = nil, item: String? = nil,
      solution: String? = nil, refund: Money? = nil
    ) throws -> String {
      let ticket = try nextNumber("T", after: 30_001, in: "tickets")
      try db.execute(
        sql: "INSERT INTO tickets VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?, NULL, ?, ?)",
        arguments: [
          ticket, owner(of: order), context.conversation, order?.number, item, kind, topic, text,
          today, today.adding(ShopRules.answerDays), solution, refund,
        ])
      return ticket
    }

    fileprivate func fileComplaint() throws -> [String: SlotValue] {
      var order: Order?
      var story = try required("text")
      if let named = text("order") {
        // What somebody claims of an order that is not hers is for a person to judge.
        do { order = try self.order() } catch is ActionFailure { story += " [\(named)]" }
      }
      let ticket = try openTicket(
        kind: "complaint", topic: try required("topic"), text: story, order: order)
      return ["ticket": .text(ticket), "answer_by": today.adding(ShopRules.answerDays).value]
    }

    fileprivate func ticketStatus() throws -> [String: SlotValue] {
      let row = try Row.fetchOne(
        db,
        sql: "SELECT * FROM tickets WHERE ticket = ? AND (customer = ? OR conversation = ?)",
        arguments: [
          try required("ticket").uppercased().filter { !$0.isWhitespace && $0 != "#" },
          context.customer, context.conversation,
        ])
      guard let row else { throw ActionFailure("not_found") }
      let opened: Day = row["opened"]
      let answerBy: Day = row["answer_by"]
      let answer: String? = row["answer"]
      var results: [String: SlotValue] = [
        "kind": .text(row["kind"]), "state": .text(row["state"]), "opened": opened.value,
        "answer_by": answerBy.value,
      ]
      results["answer"] = answer.map(SlotValue.text)
      return results
    }

    fileprivate func requestCallback() throws -> [String: SlotValue] {
      let typed =
        try text("phone")
        ?? context.customer.flatMap { customer in
          try String.fetchOne(
            db, sql: "SELECT phone FROM customers WHERE customer = ?", arguments: [customer])
        }
      guard let typed else { throw ActionFailure("phone_missing") }
      guard let phone = Contact.phone(typed) else { throw ActionFailure("bad_phone") }
      let ticket = try openTicket(kind: "callback", topic: text("topic") ?? "callback", text: phone)
      return [
        "ticket": .text(ticket), "by": today.adding(ShopRules.answerDays).value,
        "phone": .text(Masking.phone(phone)),
      ]
    }

    fileprivate func saveReview() throws -> [String: SlotValue] {
      let order = try order()
      guard let stars = number("stars").flatMap({ Int(exactly: $0) }), (1...5).contains(stars)
      else {
        throw ActionFailure("bad_stars")
      }
      guard order.state == .delivered else { throw ActionFailure("not_delivered") }
      let reviewed = Set(
        try String.fetchAll(db, sql: "SELECT item FROM reviews WHERE item IS NOT NULL"))
      let candidates = try item(of: order).map { [$0] } ?? items(of: order)
      guard let item = candidates.first(where: { !reviewed.contains($0.item) }) else {
        throw ActionFailure("already_reviewed")
      }
      try db.execute(
        sql: "INSERT INTO reviews VALUES (NULL, ?, ?, ?, ?, ?)",
        arguments: [item.product, item.item, stars, text("text"), today])
      try db.execute(
        sql: """
          UPDATE products SET rating = round((rating * reviews + ?) / (reviews + 1), 4),
          reviews = reviews + 1 WHERE product = ?
          """, arguments: [stars, item.product])
      try db.execute(
        sql: "UPDATE customers SET points = points + ? WHERE customer = ?",
        arguments: [ShopRules.reviewPoints, order.customer])
      let balance = try Int.fetchOne(
        db, sql: "SELECT points FROM customers WHERE customer = ?", arguments: [order.customer])
      return [
        "title": .text(item.titles.preferring(language)),
        "points": .number(Double(ShopRules.reviewPoints)), "balance": .number(Double(balance ?? 0)),
      ]
    }
  }
#endif
