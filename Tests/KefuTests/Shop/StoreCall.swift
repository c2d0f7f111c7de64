#if Shop
  import KefuValues

  /// A call of one of the store's actions that succeeds on a fresh store.
  struct StoreCall: Sendable, CustomStringConvertible {
    var action: String
    var customer: String?
    var arguments: [String: SlotValue]

    private init(_ action: String, as customer: String?, _ arguments: [String: SlotValue] = [:]) {
      self.action = action
      self.customer = customer
      self.arguments = arguments
    }

    var description: String {
      let given = arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.text)" }
      return ([action] + given).joined(separator: " ")
    }

    static let all = people + orders + changes + returns + payments + goods

    private static let people: [StoreCall] = [
      StoreCall(
        "verify_customer", as: nil, ["order": .text("A10023"), "digits": .text("尾号5678")]),
      StoreCall("customer_profile", as: "li"),
      StoreCall("recover_account", as: nil, ["contact": .text("13812345678")]),
      StoreCall("recover_account", as: nil, ["contact": .text("anna@mail.example")]),
      StoreCall("list_addresses", as: "li"),
      StoreCall(
        "file_complaint", as: "li",
        ["topic": .text("delivery"), "text": .text("太慢了"), "order": .text("A10008")]),
      StoreCall("ticket_status", as: "li", ["ticket": .text("T30001")]),
      StoreCall("ticket_status", as: "anna", ["ticket": .text("T30002")]),
      StoreCall(
        "request_callback", as: nil, ["phone": .text("138 1234 5678"), "topic": .text("退款")]),
      StoreCall("request_callback", as: "li"),
      StoreCall(
        "save_review", as: "li",
        [
          "order": .text("A10003"), "item": .text("A10003-1"), "stars": .number(5),
          "text": .text("很舒服"),
        ]),
    ]

    private static let orders: [StoreCall] = [
      StoreCall("list_orders", as: "li"),
      StoreCall("list_orders", as: "li", ["filter": .text("returnable")]),
      StoreCall("chase_parcel", as: "wang", ["order": .text("A10008")]),
      StoreCall("expedite_order", as: "li", ["order": .text("A10024")]),
      StoreCall("cancel_order", as: "li", ["order": .text("A10024"), "reason": .text("mind")]),
      StoreCall("cancel_order", as: "li", ["order": .text("A10001")]),
      StoreCall("claim_price_drop", as: "tom", ["order": .text("A10031")]),
    ]

    private static let changes: [StoreCall] = [
      StoreCall(
        "check_address", as: "li",
        ["order": .text("A10002"), "address": .text("拉萨北京路 1 号"), "city": .text("拉萨")]),
      StoreCall(
        "change_address", as: "li",
        [
          "order": .text("A10002"), "address": .text("干将路 7 号"), "city": .text("苏州"),
          "recipient": .text("李雷"), "phone": .text("13912345678"),
        ]),
      StoreCall(
        "check_change", as: "li",
        [
          "order": .text("A10002"), "item": .text("A10002-1"), "color": .text("black"),
          "size": .text("L"), "quantity": .number(2),
        ]),
      StoreCall(
        "change_item", as: "li",
        [
          "order": .text("A10002"), "item": .text("A10002-1"), "color": .text("black"),
          "size": .text("L"), "quantity": .number(2),
        ]),
      StoreCall("remove_item", as: "li", ["order": .text("A10024"), "item": .text("A10024-2")]),
    ]

    private static let returns: [StoreCall] = [
      StoreCall(
        "check_return", as: "li",
        ["order": .text("A10003"), "item": .text("A10003-1"), "reason": .text("wrong_size")]),
      StoreCall(
        "start_return", as: "li",
        ["order": .text("A10003"), "item": .text("A10003-1"), "reason": .text("faulty")]),
      StoreCall(
        "start_exchange", as: "anna",
        [
          "order": .text("A10021"), "item": .text("A10021-1"), "color": .text("black"),
          "reason": .text("changed_mind"),
        ]),
      StoreCall(
        "start_exchange", as: "li",
        [
          "order": .text("A10003"), "item": .text("A10003-1"), "size": .text("L"),
          "reason": .text("wrong_size"),
        ]),
      StoreCall(
        "return_sent", as: "li", ["order": .text("A10006"), "tracking": .text("SF1234567890123")]),
      StoreCall("cancel_return", as: "li", ["order": .text("A10006")]),
      StoreCall(
        "report_problem", as: "chen",
        [
          "order": .text("A10016"), "item": .text("A10016-1"), "kind": .text("damaged"),
          "wish": .text("refund"), "description": .text("灯罩碎了"),
        ]),
      StoreCall(
        "report_problem", as: "anna",
        ["order": .text("A10021"), "kind": .text("faulty"), "wish": .text("replacement")]),
    ]

    private static let payments: [StoreCall] = [
      StoreCall(
        "request_invoice", as: "chen",
        [
          "order": .text("A10016"), "kind": .text("special"), "title": .text("晨光"),
          "tax_number": .text("91310000MA1FL0000X"), "email": .text("chen@mail.example"),
        ]),
      StoreCall(
        "resend_invoice", as: "chen", ["order": .text("A10017"), "email": .text("a@b.example")]),
      StoreCall("payment_link", as: "li", ["order": .text("A10001")]),
      StoreCall("refund_duplicate", as: "wang", ["order": .text("A10012")]),
      StoreCall("check_coupon", as: "li", ["code": .text("LIFOOD"), "amount": .number(50)]),
      StoreCall("check_coupon", as: "li", ["code": .text("LI20"), "order": .text("A10001")]),
      StoreCall("check_coupon", as: "wang", ["code": .text("WANGUSED")]),
      StoreCall("my_coupons", as: "li"),
      StoreCall("apply_coupon", as: "li", ["order": .text("A10001"), "code": .text("LI20")]),
      StoreCall("claim_welcome_coupon", as: "zhao"),
    ]

    private static let goods: [StoreCall] = [
      StoreCall(
        "find_products", as: nil,
        ["query": .text("耳机"), "category": .text("electronics"), "max_price": .number(300)]),
      StoreCall(
        "find_products", as: nil,
        ["query": .text("waterproof"), "line": .text("P405"), "spoken_of": .text("P4052")]),
      StoreCall(
        "recommend_products", as: nil,
        ["need": .text("送礼"), "category": .text("home"), "budget": .number(200)]),
      StoreCall("recommend_products", as: nil, ["like": .text("P4011")]),
      StoreCall("product_details", as: nil, ["product": .text("P1011")]),
      StoreCall("product_stock", as: nil, ["product": .text("P3011")]),
      StoreCall(
        "product_stock", as: nil,
        ["product": .text("P6031"), "color": .text("black"), "size": .text("S")]),
      StoreCall(
        "notify_restock", as: "li",
        ["product": .text("P6031"), "color": .text("black"), "size": .text("S")]),
      StoreCall(
        "compare_products", as: nil, ["first": .text("P4011"), "second": .text("P4012")]),
      StoreCall(
        "shipping_quote", as: nil,
        ["city": .text("拉萨"), "amount": .number(120), "express": .yesNo(true)]),
    ]
  }
#endif
