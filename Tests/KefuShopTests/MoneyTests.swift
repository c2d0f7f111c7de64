#if Shop
  @testable import KefuShop
  import KefuValues
  import Testing

  struct MoneyTests {
    @Test func asksForAnInvoiceOnce() async throws {
      let counter = try Counter()
      let request: [String: SlotValue] = ["order": "A10016", "kind": "personal"]
      let results = try await counter.call("request_invoice", request, as: "chen")
      #expect(results["invoice"] == "I40004")
      #expect(results["title"] == "陈静")
      #expect(results["email"] == "c***@mail.example")
      #expect(results["amount"] == 338)
      #expect(
        try await counter.failure("request_invoice", request, as: "chen") == "already_requested")
      let status = try await counter.call("invoice_status", ["order": "A10016"], as: "chen")
      #expect(status["state"] == "requested")
      #expect(status["by"] == Counter.day(1))
    }

    @Test func readsATaxNumberAsTyped() async throws {
      let counter = try Counter()
      try await counter.call(
        "request_invoice",
        [
          "order": "A10021", "kind": "special", "title": "Acme",
          "tax_number": "91440101 ma59cgmy88", "email": "Pay@Acme.example",
        ], as: "anna")
      #expect(try counter.value("invoices", "I40004", "tax_number") == "91440101MA59CGMY88")
      #expect(try counter.value("invoices", "I40004", "email") == "pay@acme.example")
    }

    @Test func sendsAnInvoiceAgain() async throws {
      let results = try await Counter().call("resend_invoice", ["order": "A10017"], as: "chen")
      #expect(results["email"] == "c***@mail.example")
      let none = try await Counter().call("invoice_status", ["order": "A10021"], as: "anna")
      #expect(none["state"] == "none")
    }

    @Test(arguments: [
      ("A10001", "li", "unpaid"), ("A10011", "wang", "failed"), ("A10012", "wang", "paid"),
      ("A10030", "tom", "refunded"), ("A10037", "zhou", "closed"),
    ])
    func knowsHowAPaymentStands(_ order: String, _ customer: String, _ state: String) async throws {
      let results = try await Counter().call(
        "payment_status", ["order": .text(order)], as: customer)
      #expect(results["state"] == .text(state))
      #expect(results["charged_twice"] == .yesNo(order == "A10012"))
      #expect(results["reason"] == (state == "failed" ? "insufficient" : nil))
    }

    @Test func givesAWayToPay() async throws {
      let results = try await Counter().call("payment_link", ["order": "A10001"])
      #expect(results["amount"] == 118)
      #expect(results["hours_left"] == 22)
    }

    @Test func givesASecondPaymentBackOnce() async throws {
      let counter = try Counter()
      let results = try await counter.call("refund_duplicate", ["order": "A10012"], as: "wang")
      #expect(results["refund"] == 129)
      #expect(
        try await counter.failure("refund_duplicate", ["order": "A10012"], as: "wang")
          == "no_duplicate")
    }

    @Test(arguments: [
      ("LI20", "A10001", "li", "usable"), ("LI50", "A10001", "li", "below_minimum"),
      ("LIFOOD", "A10001", "li", "wrong_category"), ("lIold ", nil, "li", "expired"),
      ("WANGUSED", nil, "wang", "used"), ("DOUBLE12", nil, "li", "not_started"),
      ("NEW10", nil, "li", "new_only"), ("NEW10", nil, "zhao", "usable"),
      ("ANNA30", nil, "li", "not_yours"), ("BEAUTY30", "A10025", "anna", "usable"),
    ])
    func saysWhyACouponWorksOrNot(
      _ code: String, _ order: String?, _ customer: String, _ verdict: String
    ) async throws {
      var arguments: [String: SlotValue] = ["code": .text(code)]
      arguments["order"] = order.map(SlotValue.text)
      let results = try await Counter().call("check_coupon", arguments, as: customer)
      #expect(results["verdict"] == .text(verdict))
      if verdict == "below_minimum" { #expect(results["missing"] == 182) }
      if verdict == "used" { #expect(results["used_on"] == "A10007") }
    }

    @Test func listsCouponsByTheirValue() async throws {
      let counter = try Counter()
      let codes = try await counter.call("my_coupons")["coupons"]?.records.map { $0["code"]?.text }
      #expect(codes == ["LI50", "BEAUTY30", "LI20", "SAVE20", "LIFOOD"])
      let later = Counter.noon.adding(seconds: 60 * 86_400)
      #expect(try await counter.failure("my_coupons", at: later) == "none")
    }

    @Test func takesACouponOff() async throws {
      let counter = try Counter()
      let results = try await counter.call("apply_coupon", ["order": "A10001", "code": "li20"])
      #expect(results["discount"] == 20)
      // 98 yuan is no longer delivered free.
      #expect(results["total"] == 106)
      #expect(try counter.value("orders", "A10001", "coupon") == "LI20")
      #expect(
        try await counter.failure("apply_coupon", ["order": "A10001", "code": "SAVE20"])
          == "has_coupon")
    }

    @Test func welcomesANewCustomerOnce() async throws {
      let counter = try Counter()
      let results = try await counter.call("claim_welcome_coupon", as: "zhao")
      #expect(results["code"] == "WELCOME-ZHAO")
      #expect(results["until"] == Counter.day(30))
      #expect(try await counter.failure("claim_welcome_coupon", as: "zhao") == "already_claimed")
    }
  }
#endif
