#if Shop
  import KefuValues
  import Testing

  /// One way in which an action fails on a fresh store.
  struct Refusal: Sendable, CustomStringConvertible {
    var action: String
    var arguments: [String: SlotValue]
    var customer: String?
    var failure: String

    init(
      _ action: String, _ arguments: [String: SlotValue], as customer: String?, _ failure: String
    ) {
      self.action = action
      self.arguments = arguments
      self.customer = customer
      self.failure = failure
    }

    var description: String { "\(action) \(failure)" }

    static let orders: [Refusal] = [
      Refusal("find_order", ["order": "A99999"], as: "li", "not_found"),
      Refusal("find_order", ["order": "A10007"], as: "li", "not_found"),
      Refusal("find_order", ["order": "A10023"], as: nil, "unverified"),
      Refusal("list_orders", [:], as: nil, "unverified"),
      Refusal("list_orders", [:], as: "mia", "none"),
      Refusal("list_orders", ["filter": "unpaid"], as: "tom", "none"),
      Refusal("verify_customer", ["order": "A99999", "digits": "5678"], as: nil, "not_found"),
      Refusal("verify_customer", ["order": "A10023", "digits": "1234"], as: nil, "wrong_digits"),
      Refusal("verify_customer", ["order": "A10023", "digits": "5678"], as: "wang", "not_found"),
      Refusal("track_parcel", ["order": "A10002"], as: "li", "not_shipped"),
      Refusal("chase_parcel", ["order": "A10002"], as: "li", "not_shipped"),
      Refusal("chase_parcel", ["order": "A10023"], as: "li", "not_stalled"),
      Refusal("chase_parcel", ["order": "A10003"], as: "li", "delivered"),
      Refusal("expedite_order", ["order": "A10001"], as: "li", "not_paid"),
      Refusal("expedite_order", ["order": "A10023"], as: "li", "already_shipped"),
      Refusal("expedite_order", ["order": "A10005"], as: "li", "closed"),
      Refusal("cancel_order", ["order": "A10023"], as: "li", "too_late"),
      Refusal("cancel_order", ["order": "A10015"], as: "chen", "too_late"),
      Refusal("cancel_order", ["order": "A10005"], as: "li", "already_cancelled"),
      Refusal("claim_price_drop", ["order": "A10001"], as: "li", "not_paid"),
      Refusal("claim_price_drop", ["order": "A10003"], as: "li", "no_drop"),
      Refusal("claim_price_drop", ["order": "A10004"], as: "li", "too_late"),
    ]

    static let changes: [Refusal] = [
      Refusal("list_addresses", [:], as: nil, "unverified"),
      Refusal("list_addresses", [:], as: "mia", "none"),
      Refusal(
        "check_address", ["order": "A10002", "address": "幸福路 1 号"], as: "li", "unknown_city"),
      Refusal(
        "change_address", ["order": "A10002", "address": "幸福路 1 号"], as: "li", "unknown_city"),
      Refusal("check_address", ["order": "A10002", "address": "东京"], as: "li", "not_delivered"),
      Refusal("check_address", ["order": "A10023", "address": "苏州"], as: "li", "too_late"),
      Refusal("check_address", ["order": "A10005", "address": "苏州"], as: "li", "closed"),
      Refusal(
        "change_address", ["order": "A10002", "address": "1 Main St, London"], as: "li",
        "not_delivered"),
      Refusal("change_address", ["order": "A10023", "address": "苏州干将路 7 号"], as: "li", "too_late"),
      Refusal("change_address", ["order": "A10005", "address": "苏州干将路 7 号"], as: "li", "closed"),
      Refusal(
        "change_address", ["order": "A10002", "address": "苏州干将路 7 号", "phone": "123"], as: "li",
        "bad_phone"),
      Refusal(
        "change_item", ["order": "A10002", "item": "A10002-9", "size": "L"], as: "li", "no_item"),
      Refusal(
        "change_item", ["order": "A10002", "item": "A10002-1", "color": "紫色"], as: "li", "no_color"),
      Refusal(
        "change_item", ["order": "A10002", "item": "A10002-1", "size": "XXL"], as: "li", "no_size"),
      Refusal(
        "change_item", ["order": "A10002", "item": "A10002-1", "size": "S"], as: "li",
        "out_of_stock"),
      Refusal(
        "change_item", ["order": "A10002", "item": "A10002-1", "quantity": 8], as: "li",
        "out_of_stock"),
      Refusal(
        "check_change", ["order": "A10002", "item": "A10002-1", "quantity": 0], as: "li",
        "bad_quantity"),
      Refusal(
        "check_change", ["order": "A10002", "item": "A10002-1", "quantity": 1.5], as: "li",
        "bad_quantity"),
      Refusal(
        "check_change", ["order": "A10002", "item": "A10002-1", "size": "m"], as: "li", "unchanged"),
      Refusal(
        "change_item", ["order": "A10023", "item": "A10023-1", "color": "白"], as: "li", "too_late"),
      Refusal(
        "change_item", ["order": "A10005", "item": "A10005-1", "quantity": 2], as: "li", "closed"),
      Refusal(
        "change_item", ["order": "A10002", "item": "A10002-1", "quantity": 100], as: "li",
        "bad_quantity"),
      Refusal("change_item", ["order": "A10002", "item": "A10002-1"], as: "li", "unchanged"),
      Refusal("remove_item", ["order": "A10002", "item": "A10002-1"], as: "li", "last_item"),
      Refusal("remove_item", ["order": "A10024", "item": "A10024-3"], as: "li", "no_item"),
      Refusal("remove_item", ["order": "A10003", "item": "A10003-1"], as: "li", "too_late"),
      Refusal("remove_item", ["order": "A10005", "item": "A10005-1"], as: "li", "closed"),
    ]

    static let returns: [Refusal] = [
      Refusal("check_return", ["order": "A10003", "item": "A10003-7"], as: "li", "no_item"),
      Refusal(
        "start_return", ["order": "A10004", "reason": "changed_mind"], as: "li", "not_returnable"),
      Refusal("start_return", ["order": "A10010", "reason": "faulty"], as: "wang", "too_late"),
      Refusal("start_return", ["order": "A10023", "reason": "other"], as: "li", "not_delivered"),
      Refusal(
        "start_return", ["order": "A10015", "reason": "other"], as: "chen", "already_returned"),
      Refusal(
        "start_return", ["order": "A10006", "reason": "other"], as: "li", "already_returned"),
      Refusal("start_return", ["order": "A10005", "reason": "other"], as: "li", "closed"),
      Refusal(
        "start_exchange",
        ["order": "A10021", "item": "A10021-1", "color": "purple", "reason": "changed_mind"],
        as: "anna",
        "no_color"),
      Refusal(
        "start_exchange",
        ["order": "A10003", "item": "A10003-1", "size": "5XL", "reason": "wrong_size"],
        as: "li", "no_size"),
      Refusal(
        "start_exchange", ["order": "A10021", "item": "A10021-1", "reason": "changed_mind"],
        as: "anna",
        "unchanged"),
      Refusal(
        "start_exchange", ["order": "A10040", "item": "A10040-1", "reason": "damaged"], as: "anna",
        "out_of_stock"),
      Refusal(
        "start_exchange",
        ["order": "A10028", "item": "A10028-1", "color": "grey", "reason": "changed_mind"],
        as: "tom",
        "not_returnable"),
      Refusal(
        "start_exchange",
        ["order": "A10032", "item": "A10032-1", "size": "L", "reason": "wrong_size"],
        as: "tom", "already_returned"),
      Refusal(
        "start_return", ["order": "A10003", "item": "A10003-7", "reason": "other"], as: "li",
        "no_item"),
      Refusal(
        "start_exchange", ["order": "A10003", "item": "A10003-7", "reason": "other"], as: "li",
        "no_item"),
      Refusal(
        "start_exchange", ["order": "A10023", "item": "A10023-1", "reason": "faulty"], as: "li",
        "not_delivered"),
      Refusal(
        "start_exchange", ["order": "A10010", "item": "A10010-1", "reason": "faulty"], as: "wang",
        "too_late"),
      Refusal(
        "start_exchange", ["order": "A10005", "item": "A10005-1", "reason": "faulty"], as: "li",
        "closed"),
      Refusal(
        "report_problem", ["order": "A10003", "item": "X", "kind": "missing", "wish": "refund"],
        as: "li",
        "no_item"),
      Refusal("return_status", ["order": "A10003"], as: "li", "no_return"),
      Refusal(
        "return_sent", ["order": "A10003", "tracking": "SF1234567890123"], as: "li", "no_return"),
      Refusal("return_sent", ["order": "A10006", "tracking": "abc"], as: "li", "bad_tracking"),
      Refusal(
        "return_sent", ["order": "A10014", "tracking": "SF1234567890123"], as: "chen",
        "already_received"),
      Refusal(
        "return_sent", ["order": "A10040", "tracking": "SF1234567890123"], as: "anna", "withdrawn"),
      Refusal("cancel_return", ["order": "A10003"], as: "li", "no_return"),
      Refusal("cancel_return", ["order": "A10013"], as: "chen", "already_sent"),
      Refusal("cancel_return", ["order": "A10014"], as: "chen", "too_late"),
      Refusal("cancel_return", ["order": "A10040"], as: "anna", "withdrawn"),
      Refusal("refund_status", ["order": "A10003"], as: "li", "no_refund"),
      Refusal("refund_status", ["order": "A10037"], as: "zhou", "no_refund"),
      Refusal(
        "report_problem", ["order": "A10023", "kind": "damaged", "wish": "refund"], as: "li",
        "not_delivered"),
      Refusal(
        "report_problem", ["order": "A10010", "kind": "faulty", "wish": "refund"], as: "wang",
        "too_late"),
      Refusal(
        "report_problem", ["order": "A10005", "kind": "missing", "wish": "refund"], as: "li",
        "closed"),
    ]

    static let money: [Refusal] = [
      Refusal("request_invoice", ["order": "A10001", "kind": "personal"], as: "li", "not_paid"),
      Refusal(
        "request_invoice", ["order": "A10017", "kind": "personal"], as: "chen", "already_issued"),
      Refusal(
        "request_invoice", ["order": "A10018", "kind": "personal"], as: "chen", "already_requested"),
      Refusal(
        "request_invoice", ["order": "A10016", "kind": "company"], as: "chen", "title_missing"),
      Refusal(
        "request_invoice", ["order": "A10016", "kind": "special", "title": "晨光"], as: "chen",
        "tax_number_missing"),
      Refusal(
        "request_invoice",
        ["order": "A10016", "kind": "company", "title": "晨光", "tax_number": "123"],
        as: "chen", "bad_tax_number"),
      Refusal(
        "request_invoice", ["order": "A10034", "kind": "personal"], as: "sun", "email_missing"),
      Refusal(
        "request_invoice", ["order": "A10016", "kind": "personal", "email": "nobody"], as: "chen",
        "bad_email"),
      Refusal("resend_invoice", ["order": "A10018"], as: "chen", "no_invoice"),
      Refusal("resend_invoice", ["order": "A10017", "email": "@"], as: "chen", "bad_email"),
      Refusal("payment_link", ["order": "A10002"], as: "li", "already_paid"),
      Refusal("payment_link", ["order": "A10037"], as: "zhou", "closed"),
      Refusal("refund_duplicate", ["order": "A10002"], as: "li", "no_duplicate"),
      Refusal("check_coupon", ["code": "NOPE"], as: "li", "not_found"),
      Refusal("check_coupon", ["code": "LI20", "order": "A10007"], as: "li", "order_not_found"),
      Refusal("my_coupons", [:], as: nil, "unverified"),
      Refusal("apply_coupon", ["order": "A10001", "code": "NOPE"], as: "li", "coupon_not_found"),
      Refusal("apply_coupon", ["order": "A10002", "code": "LI20"], as: "li", "not_unpaid"),
      Refusal("apply_coupon", ["order": "A10001", "code": "LIOLD"], as: "li", "expired"),
      Refusal("apply_coupon", ["order": "A10011", "code": "WANGUSED"], as: "wang", "used"),
      Refusal("apply_coupon", ["order": "A10001", "code": "DOUBLE12"], as: "li", "not_started"),
      Refusal("apply_coupon", ["order": "A10001", "code": "LI50"], as: "li", "below_minimum"),
      Refusal("apply_coupon", ["order": "A10001", "code": "LIFOOD"], as: "li", "wrong_category"),
      Refusal("apply_coupon", ["order": "A10001", "code": "NEW10"], as: "li", "new_only"),
      Refusal("apply_coupon", ["order": "A10001", "code": "ANNA30"], as: "li", "not_yours"),
      Refusal("claim_welcome_coupon", [:], as: nil, "unverified"),
      Refusal("claim_welcome_coupon", [:], as: "li", "not_new"),
    ]

    static let others: [Refusal] = [
      Refusal("customer_profile", [:], as: nil, "unverified"),
      Refusal("recover_account", ["contact": "13111111111"], as: nil, "unknown_contact"),
      Refusal("recover_account", ["contact": "hello"], as: nil, "bad_contact"),
      Refusal("find_products", ["query": "zzzz"], as: nil, "not_found"),
      Refusal("recommend_products", ["need": "送礼", "budget": 1], as: nil, "not_found"),
      Refusal("product_details", ["product": "飞船"], as: nil, "not_found"),
      Refusal("product_stock", ["product": "P9999"], as: nil, "not_found"),
      Refusal("product_stock", ["product": "P6031", "color": "紫色"], as: nil, "no_color"),
      Refusal("product_stock", ["product": "P6031", "size": "6XL"], as: nil, "no_size"),
      Refusal(
        "notify_restock", ["product": "P6031", "color": "black", "size": "S"], as: nil, "unverified"
      ),
      Refusal(
        "notify_restock", ["product": "P6031", "color": "black", "size": "M"], as: "li", "in_stock"),
      Refusal("notify_restock", ["product": "P9999"], as: "li", "not_found"),
      Refusal("notify_restock", ["product": "P6031", "color": "pink"], as: "li", "no_color"),
      Refusal("notify_restock", ["product": "P6031", "size": "6XL"], as: "li", "no_size"),
      Refusal("compare_products", ["first": "P4011", "second": "P4011"], as: nil, "same_product"),
      Refusal("compare_products", ["first": "P4011", "second": "飞船"], as: nil, "not_found"),
      Refusal("shipping_quote", ["city": "火星"], as: nil, "unknown_city"),
      Refusal("shipping_quote", ["city": "New York"], as: nil, "not_delivered"),
      Refusal("ticket_status", ["ticket": "T30001"], as: "wang", "not_found"),
      Refusal("request_callback", [:], as: nil, "phone_missing"),
      Refusal("request_callback", ["phone": "12"], as: nil, "bad_phone"),
      Refusal("save_review", ["order": "A10003", "stars": 6], as: "li", "bad_stars"),
      Refusal("save_review", ["order": "A10023", "stars": 5], as: "li", "not_delivered"),
      Refusal(
        "save_review", ["order": "A10003", "item": "A10003-9", "stars": 5], as: "li", "no_item"),
    ]
  }

  struct FailureTests {
    @Test(
      arguments: Refusal.orders + Refusal.changes + Refusal.returns + Refusal.money + Refusal.others
    )
    func refusesByItsRules(_ refusal: Refusal) async throws {
      let counter = try Counter()
      let failure = try await counter.failure(
        refusal.action, refusal.arguments, as: refusal.customer)
      #expect(failure == refusal.failure)
    }
  }
#endif
