#if Shop
  import KefuValues
  import Testing

  struct ReturnTests {
    @Test(arguments: [
      ("A10003", "changed_mind", "li", "allowed"), ("A10004", "changed_mind", "li", "quality_only"),
      ("A10004", "faulty", "li", "allowed"), ("A10010", "faulty", "wang", "too_late"),
      ("A10023", "other", "li", "not_delivered"), ("A10015", "other", "chen", "already_returned"),
      ("A10005", "other", "li", "closed"), ("A10009", "damaged", "wang", "allowed"),
    ])
    func judges(_ order: String, _ reason: String, _ customer: String, _ verdict: String)
      async throws
    {
      let results = try await Counter().call(
        "check_return", ["order": .text(order), "reason": .text(reason)], as: customer)
      #expect(results["verdict"] == .text(verdict))
    }

    @Test func takesBackOfAMixedOrderWhatItCan() async throws {
      let counter = try Counter()
      let mixed = try await counter.call("check_return", ["order": "A10009"], as: "wang")
      #expect(mixed["title"] == "陶瓷马克杯")
      #expect(mixed["refund"] == 26.98)
      let nuts = try await counter.call(
        "check_return", ["order": "A10009", "item": "A10009-1"], as: "wang")
      #expect(nuts["verdict"] == "quality_only")
      #expect(nuts["until"] == nil)
    }

    @Test func opensAReturn() async throws {
      let counter = try Counter()
      let results = try await counter.call(
        "start_return", ["order": "A10003", "item": "A10003-1", "reason": "wrong_size"])
      #expect(results["return"] == "R20007")
      #expect(results["refund"] == 149.15)
      #expect(results["insurance"] == 12)
      #expect(results["ours"] == false)
      #expect(try counter.value("returns", "R20007", "state") == "requested")
      // The other item is not touched by it.
      let rest = try await counter.call("check_return", ["order": "A10003"])
      #expect(rest["title"] == "直筒牛仔裤")
    }

    @Test func followsAReturn() async throws {
      let counter = try Counter()
      let before = try await counter.call("return_status", ["order": "A10006"])
      #expect(before["state"] == "requested")
      #expect(before["post_by"] == Counter.day(5))
      try await counter.call("return_sent", ["order": "A10006", "tracking": "sf 1234567890123"])
      let after = try await counter.call("return_status", ["order": "A10006"])
      #expect(after["state"] == "sent")
      #expect(after["tracking"] == "SF1234567890123")
      #expect(try await counter.failure("cancel_return", ["order": "A10006"]) == "already_sent")
    }

    @Test func withdrawsAReturn() async throws {
      let counter = try Counter()
      #expect(try await counter.call("cancel_return", ["order": "A10006"])["return"] == "R20001")
      let again = try await counter.call("check_return", ["order": "A10006"])
      #expect(again["verdict"] == "allowed")
    }

    @Test func setsAsideWhatAnExchangeWants() async throws {
      let counter = try Counter()
      let results = try await counter.call(
        "start_exchange",
        ["order": "A10021", "item": "A10021-1", "color": "black", "reason": "changed_mind"],
        as: "anna", language: .en)
      #expect(results["variant"] == "black")
      #expect(results["difference"] == 0)
      #expect(try counter.value("variants", "P6111/black/", "stock") == "29")
      try await counter.call("cancel_return", ["order": "A10021"], as: "anna")
      #expect(try counter.value("variants", "P6111/black/", "stock") == "30")
    }

    @Test(arguments: [
      ("A10005", "li", "pending", 105.0), ("A10030", "tom", "refunded", 129.0),
      ("A10014", "chen", "pending", 279.0), ("A10013", "chen", "waiting", 169.0),
      ("A10015", "chen", "refunded", 99.0),
    ])
    func knowsWhereTheMoneyIs(
      _ order: String, _ customer: String, _ state: String, _ refund: Double
    ) async throws {
      let results = try await Counter().call(
        "refund_status", ["order": .text(order)], as: customer)
      #expect(results["state"] == .text(state))
      #expect(results["refund"] == .number(refund))
    }

    @Test func refundsSmallDamageWithoutSendingItBack() async throws {
      let counter = try Counter()
      let report: [String: SlotValue] = [
        "order": "A10016", "item": "A10016-1", "kind": "damaged", "wish": "refund",
      ]
      let results = try await counter.call("report_problem", report, as: "chen")
      #expect(results["solution"] == "refund")
      #expect(results["refund"] == 187.89)
      #expect(results["back"] == false)
      #expect(try await counter.failure("report_problem", report, as: "chen") == "already_reported")
    }

    @Test(arguments: [
      ("A10029", "tom", "refund", "refund", true), ("A10036", "zhou", "refund", "person", false),
      ("A10040", "anna", "replacement", "person", false),
      ("A10021", "anna", "replacement", "replacement", true),
    ])
    func decidesBySumAndStock(
      _ order: String, _ customer: String, _ wish: String, _ solution: String, _ back: Bool
    ) async throws {
      let counter = try Counter()
      let results = try await counter.call(
        "report_problem",
        [
          "order": .text(order), "item": .text("\(order)-1"), "kind": "faulty", "wish": .text(wish),
        ],
        as: customer)
      #expect(results["solution"] == .text(solution))
      #expect(results["back"] == .yesNo(back))
    }
  }
#endif
