#if Shop
  import KefuValues
  import Testing

  struct AccountTests {
    @Test func provesAnOrderForOneConversation() async throws {
      let counter = try Counter()
      let order: [String: SlotValue] = ["order": "A10023"]
      #expect(try await counter.failure("find_order", order, as: nil) == "unverified")
      let proof = try await counter.call(
        "verify_customer", ["order": "a10023", "digits": "尾号 5678"], as: nil)
      #expect(proof["name"] == "李梅")
      #expect(try await counter.call("find_order", order, as: nil)["state"] == "shipped")
      #expect(try await counter.call("list_orders", as: nil)["count"] == 1)
      #expect(try await counter.failure("find_order", ["order": "A10024"], as: nil) == "unverified")
      #expect(try await counter.failure("find_order", order, as: nil, in: "other") == "unverified")
    }

    @Test func allowsFiveWrongTries() async throws {
      let counter = try Counter()
      let wrong: [String: SlotValue] = ["order": "A10023", "digits": "0000"]
      // One step tried again is one try.
      for _ in 0..<8 {
        #expect(
          try await counter.failure("verify_customer", wrong, as: nil, key: "same")
            == "wrong_digits")
      }
      for _ in 0..<4 {
        #expect(try await counter.failure("verify_customer", wrong, as: nil) == "wrong_digits")
      }
      let right: [String: SlotValue] = ["order": "A10023", "digits": "5678"]
      #expect(try await counter.failure("verify_customer", right, as: nil) == "too_many_tries")
      #expect(try await counter.failure("verify_customer", right, as: nil, in: "other") == nil)
    }

    @Test func takesAKnownCustomersOwnOrderAsProved() async throws {
      let counter = try Counter()
      let digits: [String: SlotValue] = ["order": "A10023", "digits": "0000"]
      #expect(try await counter.failure("verify_customer", digits, as: "li") == nil)
    }

    @Test func knowsItsCustomers() async throws {
      let counter = try Counter()
      let li = try await counter.call("customer_profile", language: .en)
      #expect(li["name"] == "Li Mei")
      #expect(li["orders"] == 8)
      #expect(li["open_orders"] == 4)
      #expect(li["phone"] == "138****5678")
      #expect(try await counter.call("customer_profile", as: "mia")["is_new"] == true)
    }

    @Test(arguments: [
      ("+86 138 1234 5678", "138****5678", "sms"),
      ("Anna@mail.example", "a***@mail.example", "email"),
    ])
    func sendsACode(_ contact: String, _ masked: String, _ channel: String) async throws {
      let results = try await Counter().call(
        "recover_account", ["contact": .text(contact)], as: nil)
      #expect(results["masked"] == .text(masked))
      #expect(results["channel"] == .text(channel))
      #expect(results["minutes"] == 5)
    }

    @Test func sendsThreeCodesAtMost() async throws {
      let counter = try Counter()
      let contact: [String: SlotValue] = ["contact": "13812345678"]
      for _ in 0..<3 { try await counter.call("recover_account", contact, as: nil) }
      #expect(try await counter.failure("recover_account", contact, as: nil) == "too_many_codes")
    }

    @Test func filesAComplaint() async throws {
      let counter = try Counter()
      let results = try await counter.call(
        "file_complaint", ["topic": "delivery", "text": "太慢了", "order": "A10007"])
      #expect(results["ticket"] == "T30004")
      // Another's order is what was said, not a fact.
      #expect(try counter.value("tickets", "T30004", "number") == nil)
      #expect(try counter.value("tickets", "T30004", "text") == "太慢了 [A10007]")
      #expect(try await counter.call("ticket_status", ["ticket": "t30004"])["state"] == "open")
      #expect(try await counter.call("ticket_status", ["ticket": "T30001"])["answer"] != nil)
    }

    @Test func callsBack() async throws {
      let results = try await Counter().call("request_callback", ["topic": "退款"])
      #expect(results["phone"] == "138****5678")
      #expect(results["by"] == Counter.day(1))
    }

    @Test func takesOneReviewAnItem() async throws {
      let counter = try Counter()
      let review: [String: SlotValue] = ["order": "A10003", "stars": 5, "text": "很舒服"]
      #expect(try await counter.call("save_review", review)["balance"] == 1330)
      #expect(try await counter.call("save_review", review)["title"] == "直筒牛仔裤")
      #expect(try await counter.failure("save_review", review) == "already_reviewed")
    }
  }
#endif
