#if Shop
  @testable import KefuShop
  import KefuValues
  import Testing

  struct OrderTests {
    @Test func listsTheNewestFirst() async throws {
      let results = try await Counter().call("list_orders")
      #expect(results["count"] == 8)
      #expect(results["newest"] == "A10001")
      #expect(results["orders"]?.records.first?["title"] == "不锈钢保温杯等 2 种")
    }

    @Test(arguments: [("unpaid", 1), ("open", 4), ("before_dispatch", 3), ("returnable", 2)])
    func listsWhatIsAskedFor(_ filter: String, _ count: Int) async throws {
      let results = try await Counter().call("list_orders", ["filter": .text(filter)])
      #expect(results["count"] == .number(Double(count)))
    }

    @Test func speaksTheLanguageOfTheConversation() async throws {
      let counter = try Counter()
      let order: [String: SlotValue] = ["order": "#a10023"]
      let chinese = try await counter.call("find_order", order)
      let english = try await counter.call("find_order", order, language: .en)
      #expect(chinese["title"] == "无线蓝牙耳机")
      #expect(english["title"] == "Wireless earbuds")
      #expect(chinese["carrier"] == "顺丰")
      #expect(english["city"] == "Shanghai")
    }

    @Test func knowsHowFarAnOrderIs() async throws {
      let counter = try Counter()
      let unpaid = try await counter.call("find_order", ["order": "A10001"])
      #expect(unpaid["pay_hours"] == 22)
      let late = try await counter.call("find_order", ["order": "A10026"], as: "anna")
      #expect(late["overdue"] == true)
      let delivered = try await counter.call("find_order", ["order": "A10003"])
      #expect(delivered["return_until"] == Counter.day(20))
      #expect(delivered["total"] == 337)
    }

    @Test func closesWhatIsNotPaidInTime() async throws {
      let counter = try Counter()
      let later = Counter.noon.adding(seconds: 23 * 3600)
      let order = try await counter.call("find_order", ["order": "A10001"], at: later)
      #expect(order["state"] == "cancelled")
      #expect(try await counter.failure("payment_link", ["order": "A10001"], at: later) == "closed")
    }

    @Test func tracksTheParcelThatIsBehind() async throws {
      let counter = try Counter()
      let moving = try await counter.call("track_parcel", ["order": "A10023"])
      #expect(moving["event"] == "已到达上海转运中心")
      #expect(moving["stalled"] == false)
      #expect(moving["eta"] == Counter.day(1))
      let stalled = try await counter.call("track_parcel", ["order": "A10008"], as: "wang")
      #expect(stalled["stalled"] == true)
      let locker = try await counter.call("track_parcel", ["order": "A10027"], as: "tom")
      #expect(locker["pickup_code"] == "6-2-8831")
      let two = try await counter.call("track_parcel", ["order": "A10038"], as: "zhou")
      #expect(two["parcels"] == 2)
    }

    @Test func chasesAParcelThatStandsStill() async throws {
      let counter = try Counter()
      let chase = try await counter.call("chase_parcel", ["order": "A10008"], as: "wang")
      #expect(chase["ticket"] == "T30004")
      #expect(try counter.value("tickets", "T30004", "kind") == "parcel")
    }

    @Test func cancelsAndRefundsEverything() async throws {
      let counter = try Counter()
      let before = Int(try counter.value("variants", "P2041/white/S", "stock") ?? "") ?? 0
      let results = try await counter.call("cancel_order", ["order": "A10024", "reason": "mind"])
      #expect(results["refund"] == 757)
      #expect(results["refund_by"] == Counter.day(7))
      #expect(results["method"] == "微信支付")
      #expect(try counter.value("orders", "A10024", "state") == "cancelled")
      #expect(try counter.value("variants", "P2041/white/S", "stock") == "\(before + 2)")
      let refund = try await counter.call("refund_status", ["order": "A10024"])
      #expect(refund["state"] == "pending")
    }

    @Test func givesTheCouponBack() async throws {
      let counter = try Counter()
      let results = try await counter.call("cancel_order", ["order": "A10007"], as: "wang")
      #expect(results["coupon_back"] == true)
      let coupon = try await counter.call("check_coupon", ["code": "wangused"], as: "wang")
      #expect(coupon["verdict"] == "usable")
    }

    @Test func hurriesOnce() async throws {
      let counter = try Counter()
      let results = try await counter.call("expedite_order", ["order": "A10026"], as: "anna")
      #expect(results["overdue"] == true)
      #expect(results["ship_by"] == Counter.day(0))
      #expect(
        try await counter.failure("expedite_order", ["order": "A10026"], as: "anna")
          == "already_asked")
    }

    @Test func paysBackADropInPriceOnce() async throws {
      let counter = try Counter()
      let results = try await counter.call("claim_price_drop", ["order": "A10031"], as: "tom")
      #expect(results["refund"] == 30)
      #expect(
        try await counter.failure("claim_price_drop", ["order": "A10031"], as: "tom")
          == "already_claimed")
    }

    @Test func changesTheAddressAndWhatItCosts() async throws {
      let counter = try Counter()
      let arguments: [String: SlotValue] = ["order": "A10002", "address": "拉萨市城关区北京中路 30 号"]
      let check = try await counter.call("check_address", arguments)
      #expect(check["extra_fee"] == 18)
      #expect(check["remote"] == true)
      #expect(try counter.value("orders", "A10002", "city") == "上海")
      try await counter.call("change_address", arguments)
      #expect(try counter.value("orders", "A10002", "city") == "拉萨")
      #expect(try counter.value("orders", "A10002", "total") == "177")
    }

    @Test func takesTheCityFromItsOwnArgument() async throws {
      let results = try await Counter().call(
        "change_address", ["order": "A10002", "address": "中山路 8 号", "city": "南京"])
      #expect(results["city"] == "南京")
      #expect(results["address"] == "南京 中山路 8 号")
    }

    @Test func changesTheRecipientAlone() async throws {
      let counter = try Counter()
      let results = try await counter.call(
        "change_address", ["order": "A10002", "recipient": "王芳", "phone": "137-0000-1111"])
      #expect(results["address"] == "上海 浦东新区世纪大道 *** 号")
      #expect(results["extra_fee"] == 0)
      #expect(try counter.value("orders", "A10002", "recipient") == "王芳")
      #expect(try counter.value("orders", "A10002", "phone") == "13700001111")
      #expect(try counter.value("orders", "A10002", "address") == "浦东新区世纪大道 100 号")
    }

    @Test func changesAnItem() async throws {
      let counter = try Counter()
      let larger: [String: SlotValue] = ["order": "A10002", "item": "A10002-1", "size": "l"]
      let check = try await counter.call("check_change", larger)
      #expect(check["difference"] == 0)
      #expect(try counter.value("order_items", "A10002-1", "size") == "M")
      let changed = try await counter.call("change_item", larger)
      #expect(changed["variant"] == "黑色，L")
      #expect(try counter.value("order_items", "A10002-1", "size") == "L")
      #expect(try counter.value("variants", "P6031/black/L", "stock") == "11")
      #expect(try counter.value("variants", "P6031/black/M", "stock") == "7")
      let two = try await counter.call(
        "change_item", ["order": "A10002", "item": "A10002-1", "quantity": 2])
      #expect(two["difference"] == 139)
      #expect(try counter.value("orders", "A10002", "total") == "298")
    }

    @Test func sellsManyPiecesForLess() async throws {
      let counter = try Counter()
      let ten = try await counter.call(
        "check_change", ["order": "A10001", "item": "A10001-1", "quantity": 10])
      // 919 less 80 less five per cent.
      #expect(ten["total"] == 793.05)
    }

    @Test func repricesAnOrderWithoutAnItem() async throws {
      let counter = try Counter()
      try await counter.call(
        "change_item", ["order": "A10001", "item": "A10001-1", "quantity": 2])
      #expect(try counter.value("orders", "A10001", "total") == "187")
      let results = try await counter.call(
        "remove_item", ["order": "A10001", "item": "A10001-2"])
      #expect(results["total"] == 178)
      // It is not paid, so that nothing comes back.
      #expect(results["refund"] == 0)
    }

    @Test func takesAnItemOut() async throws {
      let counter = try Counter()
      let results = try await counter.call("remove_item", ["order": "A10024", "item": "A10024-2"])
      #expect(results["refund"] == 358)
      #expect(results["total"] == 399)
      #expect(try await counter.call("order_items", ["order": "A10024"])["count"] == 1)
    }

    @Test func keepsTheAddressesOfACustomer() async throws {
      let results = try await Counter().call("list_addresses", language: .en)
      #expect(results["count"] == 3)
      #expect(results["addresses"]?.records.last?["label"] == "parents")
    }
  }

  extension SlotValue {
    /// The records of a list; none of anything else.
    var records: [SlotRecord] {
      if case .list(let records) = self { records } else { [] }
    }
  }
#endif
