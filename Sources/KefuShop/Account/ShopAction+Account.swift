#if Shop
  import GRDB
  import Kefu
  import KefuValues

  extension ShopAction {
    static let account: [ShopAction] = [
      .changing("verify_customer") { try $0.verifyCustomer() },
      .reading("customer_profile") { try $0.customerProfile() },
      .changing("recover_account") { try $0.recoverAccount() },
    ]
  }

  extension ShopRequest {
    fileprivate func verifyCustomer() throws -> [String: SlotValue] {
      let wrongTries = try times("verify_customer", failingWith: "wrong_digits")
      guard wrongTries < ShopRules.triesPerConversation else {
        throw ActionFailure("too_many_tries")
      }
      let order = try anyOrder(try required("order"))
      if let customer = context.customer {
        guard order.customer == customer else { throw ActionFailure("not_found") }
      } else if try !isProved(order.number) {
        let digits = try required("digits").filter(\.isNumber)
        guard digits.count == 4, order.phone.hasSuffix(digits) else {
          throw ActionFailure("wrong_digits")
        }
        try db.execute(
          sql: "INSERT INTO proofs VALUES (?, ?)", arguments: [context.conversation, order.number])
      }
      return ["name": .text(order.recipient), "state": .text(order.state.rawValue)]
    }

    fileprivate func customerProfile() throws -> [String: SlotValue] {
      guard let customer = context.customer else { throw ActionFailure("unverified") }
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM customers WHERE customer = ?", arguments: [customer])
      guard let row else { throw ActionFailure("unverified") }
      let orders = try String.fetchAll(
        db, sql: "SELECT number FROM orders WHERE customer = ?", arguments: [customer]
      ).map(anyOrder)
      let open = orders.filter { !$0.state.isClosed && $0.state != .delivered }
      let points: Int = row["points"]
      return [
        "name": .text(row[column("name")]),
        "is_new": .yesNo(try paidOrders(of: customer) == 0),
        "orders": .number(Double(orders.count)), "open_orders": .number(Double(open.count)),
        "points": .number(Double(points)),
        "coupons": .number(Double(try usableCoupons(of: customer).count)),
        "phone": .text(Masking.phone(row["phone"])),
      ]
    }

    fileprivate func recoverAccount() throws -> [String: SlotValue] {
      let typed = try required("contact")
      let phone = Contact.phone(typed)
      guard let contact = phone ?? Contact.email(typed) else { throw ActionFailure("bad_contact") }
      guard try times("recover_account") < ShopRules.codesPerConversation else {
        throw ActionFailure("too_many_codes")
      }
      let isKnown = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT * FROM customers WHERE phone = ?1 OR email = ?1)",
        arguments: [contact])
      guard isKnown == true else { throw ActionFailure("unknown_contact") }
      return [
        "masked": .text(phone.map(Masking.phone) ?? Masking.email(contact)),
        "channel": .text(phone == nil ? "email" : "sms"),
        "minutes": .number(Double(ShopRules.codeMinutes)),
      ]
    }
  }
#endif
