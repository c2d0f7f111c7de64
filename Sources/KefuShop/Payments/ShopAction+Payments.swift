#if Shop
  import GRDB
  import Kefu
  import KefuValues

  extension ShopAction {
    static let payments: [ShopAction] = [
      .reading("payment_status") { try $0.paymentStatus() },
      .reading("payment_link") { try $0.paymentLink() },
      .changing("refund_duplicate") { try $0.refundDuplicate() },
      .changing("request_invoice") { try $0.requestInvoice() },
      .reading("invoice_status") { try $0.invoiceStatus() },
      .changing("resend_invoice") { try $0.resendInvoice() },
    ]
  }

  extension ShopRequest {
    fileprivate func paymentStatus() throws -> [String: SlotValue] {
      let order = try order()
      let state =
        switch order.state {
        case .unpaid: order.paymentFailure == nil ? "unpaid" : "failed"
        case .paid, .packed, .shipped, .delivered: "paid"
        case .returned: "refunded"
        case .cancelled: order.paid == nil ? "closed" : "refunded"
        }
      var results: [String: SlotValue] = [
        "state": .text(state), "amount": order.total.value,
        "charged_twice": .yesNo(order.duplicate > .zero),
      ]
      if let method = order.method { results["method"] = .text(methodName(method)) }
      results["paid"] = order.paid.map { day($0).value }
      if order.state == .unpaid {
        results["reason"] = order.paymentFailure.map(SlotValue.text)
        results["hours_left"] = .number(Double(order.hoursLeft(at: now)))
      }
      return results
    }

    fileprivate func paymentLink() throws -> [String: SlotValue] {
      let order = try order()
      switch order.state {
      case .paid, .packed, .shipped, .delivered, .returned: throw ActionFailure("already_paid")
      case .cancelled: throw ActionFailure("closed")
      case .unpaid: break
      }
      return [
        "link": .text("https://xiaoman.example/pay/\(order.number)"), "amount": order.total.value,
        "hours_left": .number(Double(order.hoursLeft(at: now))),
      ]
    }

    fileprivate func refundDuplicate() throws -> [String: SlotValue] {
      let order = try order()
      guard order.duplicate > .zero else { throw ActionFailure("no_duplicate") }
      try db.execute(
        sql: "UPDATE orders SET duplicate = 0 WHERE number = ?", arguments: [order.number])
      return [
        "refund": order.duplicate.value, "refund_by": today.adding(ShopRules.refundDays).value,
        "method": .text(methodName(order.method)),
      ]
    }

    fileprivate func requestInvoice() throws -> [String: SlotValue] {
      let order = try order()
      guard order.paid != nil, order.state != .cancelled else { throw ActionFailure("not_paid") }
      if let invoice = try invoice(of: order) {
        throw ActionFailure(invoice.isIssued ? "already_issued" : "already_requested")
      }
      let kind = try required("kind")
      let isPersonal = kind == "personal"
      guard let title = text("title") ?? (isPersonal ? order.recipient : nil) else {
        throw ActionFailure("title_missing")
      }
      let taxNumber = text("tax_number")?.uppercased().filter { !$0.isWhitespace }
      if !isPersonal {
        guard let taxNumber else { throw ActionFailure("tax_number_missing") }
        guard isTaxNumber(taxNumber) else { throw ActionFailure("bad_tax_number") }
      }
      let email = try invoiceEmail(of: order)
      let name = try nextNumber("I", after: 40_001, in: "invoices")
      try db.execute(
        sql: "INSERT INTO invoices VALUES (?, ?, ?, ?, ?, ?, ?, 'requested', ?, NULL)",
        arguments: [
          name, order.number, kind, title, isPersonal ? nil : taxNumber, email, order.total, today,
        ])
      return [
        "invoice": .text(name), "amount": order.total.value, "title": .text(title),
        "email": .text(Masking.email(email)), "by": today.adding(ShopRules.invoiceDays).value,
      ]
    }

    /// GB 32100 has 18 characters; older numbers had 15 or 20.
    private func isTaxNumber(_ text: String) -> Bool {
      [15, 18, 20].contains(text.utf8.count)
        && text.utf8.allSatisfy {
          (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
        }
    }

    /// Where an invoice goes: as typed, else as the account has it.
    private func invoiceEmail(of order: Order) throws -> String {
      if let typed = text("email") {
        guard let email = Contact.email(typed) else { throw ActionFailure("bad_email") }
        return email
      }
      let email = try String.fetchOne(
        db, sql: "SELECT email FROM customers WHERE customer = ?", arguments: [order.customer])
      guard let email, !email.isEmpty else { throw ActionFailure("email_missing") }
      return email
    }

    private func invoice(of order: Order) throws -> Invoice? {
      try Invoice.fetchOne(
        db, sql: "SELECT * FROM invoices WHERE number = ? ORDER BY invoice DESC LIMIT 1",
        arguments: [order.number])
    }

    fileprivate func invoiceStatus() throws -> [String: SlotValue] {
      let order = try order()
      guard let invoice = try invoice(of: order) else {
        return ["state": .text("none"), "amount": order.total.value]
      }
      var results: [String: SlotValue] = [
        "state": .text(invoice.isIssued ? "issued" : "requested"), "amount": invoice.amount.value,
        "kind": .text(invoice.kind), "title": .text(invoice.title),
        "email": .text(Masking.email(invoice.email)), "invoice": .text(invoice.name),
      ]
      results["issued"] = invoice.issued?.value
      if !invoice.isIssued {
        results["by"] = invoice.requested.adding(ShopRules.invoiceDays).value
      }
      return results
    }

    fileprivate func resendInvoice() throws -> [String: SlotValue] {
      let order = try order()
      guard let invoice = try invoice(of: order), invoice.isIssued else {
        throw ActionFailure("no_invoice")
      }
      let email = try text("email") == nil ? invoice.email : invoiceEmail(of: order)
      guard !email.isEmpty else { throw ActionFailure("email_missing") }
      return ["email": .text(Masking.email(email))]
    }
  }
#endif
