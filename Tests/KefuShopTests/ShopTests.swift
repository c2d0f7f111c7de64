#if Shop
  import Foundation
  @testable import KefuShop
  import KefuValues
  import Testing

  struct ShopTests {
    @Test func makesTheSameStoreFromTheSameTime() throws {
      #expect(try bytes(at: "2026-11-21T12:00:00+08:00") == bytes(at: "2026-11-21T12:00:00+08:00"))
      #expect(try bytes(at: "2026-11-21T12:00:00+08:00") != bytes(at: "2026-11-22T12:00:00+08:00"))
    }

    /// The file of a store made at a time.
    private func bytes(at time: String) throws -> Data {
      try withFile { path in
        _ = try Shop(path: path, now: Counter.moment(time))
        return try Data(contentsOf: URL(fileURLWithPath: path))
      }
    }

    @Test(arguments: [
      "2026-01-01T00:00:30+08:00", "2028-02-29T23:59:59+08:00", "2026-11-21T04:00:00Z",
    ])
    func standsAtAnyTimeOfDay(_ time: String) async throws {
      let now = Counter.moment(time)
      let counter = try Counter(now: now)
      let order = try await counter.call("find_order", ["order": "A10023"], at: now)
      #expect(order["state"] == "shipped")
      #expect(
        try await counter.call("find_order", ["order": "A10002"], at: now)["overdue"] == false)
      #expect(try await counter.call("find_order", ["order": "A10001"], at: now)["pay_hours"] == 22)
    }

    @Test(arguments: [Int64.min, Int64.max])
    func standsAtTheEndsOfTime(_ seconds: Int64) async throws {
      let end = Instant(secondsSince1970: seconds, utcOffset: 28_800)
      let counter = try Counter()
      for action in ["find_order", "track_parcel", "check_return", "payment_status"] {
        _ = try await counter.failure(action, ["order": "A10001"], at: end)
      }
      _ = try Shop(path: nil, now: end)
    }

    @Test func leavesOtherFilesAlone() throws {
      try withFile { path in
        try Data("no database, but a letter".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: (any Error).self) { try Shop(path: path, now: Counter.noon) }
        let after = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(String(decoding: after, as: UTF8.self) == "no database, but a letter")
      }
    }

    @Test func keepsItsFile() async throws {
      try await withFile { path in
        do {
          let counter = try Counter(path: path)
          try await counter.call("cancel_order", ["order": "A10024"], key: "once")
        }
        let again = try Counter(path: path, now: Counter.noon.adding(seconds: 86_400 * 9))
        #expect(try again.value("orders", "A10024", "state") == "cancelled")
        let replayed = try await again.call("cancel_order", ["order": "A10024"], key: "once")
        #expect(replayed["refund"] == 757)
      }
    }

    @Test func doesOnceWhatHasOneKey() async throws {
      let counter = try Counter()
      let first = try await counter.call("cancel_order", ["order": "A10024"], key: "k")
      let stock = try counter.value("variants", "P2041/white/S", "stock")
      let second = try await counter.call("cancel_order", ["order": "A10024"], key: "k")
      #expect(first == second)
      #expect(try counter.value("variants", "P2041/white/S", "stock") == stock)
      #expect(
        try await counter.failure("cancel_order", ["order": "A10024"], key: "l")
          == "already_cancelled")
    }

    @Test func keepsFailuresWithTheirKey() async throws {
      let counter = try Counter()
      let coupon: [String: SlotValue] = ["order": "A10001", "code": "LI50"]
      #expect(try await counter.failure("apply_coupon", coupon, key: "k") == "below_minimum")
      try await counter.call(
        "change_item", ["order": "A10001", "item": "A10001-1", "quantity": 4])
      #expect(try await counter.failure("apply_coupon", coupon, key: "k") == "below_minimum")
      #expect(try await counter.failure("apply_coupon", coupon) == nil)
    }

    @Test func refusesAKeyOfAnotherAction() async throws {
      let counter = try Counter()
      try await counter.call("expedite_order", ["order": "A10024"], key: "k")
      await #expect(throws: ShopError.keyOfAnotherAction("k")) {
        try await counter.call("cancel_order", ["order": "A10024"], key: "k")
      }
    }

    @Test func isSharedByTwoPrograms() async throws {
      try await withFile { path in
        async let opening = Shop(path: path, now: Counter.noon)
        let other = try Shop(path: path, now: Counter.noon)
        let shops = [try await opening, other]
        let tickets = try await withThrowingTaskGroup(of: String?.self) { group in
          for step in 0..<40 {
            group.addTask {
              // Every step is tried by both.
              try await shops[step % 2].complain(key: "step \(step / 2)")
            }
          }
          return try await group.reduce(into: [String?]()) { $0.append($1) }
        }
        #expect(Set(tickets).count == 20)
        #expect(try other.value(table: "tickets", key: "T30024", column: "state") == nil)
      }
    }

    @Test func answersTranscripts() throws {
      let counter = try Counter()
      #expect(try counter.value("orders", "A10023", "state") == "shipped")
      #expect(try counter.value("orders", "A10023", "total") == "199")
      #expect(try counter.value("orders", "A10003", "delivered") == "2026-11-11")
      #expect(try counter.value("returns", "R20001", "kind") == "return")
      #expect(try counter.value("orders", "A99999", "state") == nil)
      #expect(throws: ShopError.unknownColumn("orders.colour")) {
        try counter.value("orders", "A10023", "colour")
      }
      #expect(throws: ShopError.unknownColumn("orders; DROP TABLE orders")) {
        try counter.value("orders; DROP TABLE orders", "A10023", "state")
      }
    }

    @Test func hasOneHandlerForEveryAction() {
      let names = ShopAction.all.map(\.name)
      #expect(Set(names).count == names.count)
      #expect(names.count == 46)
    }
  }

  extension Shop {
    /// Files a complaint and returns its ticket.
    fileprivate func complain(key: String) async throws -> String? {
      let action = try #require(ShopAction.all.first { $0.name == "file_complaint" })
      return try await perform(
        action, ["topic": "other", "text": "…"],
        Counter.context(key: key))["ticket"]?.text
    }
  }

  /// A path for a file, gone afterwards.
  private func withFile<Value>(_ body: (String) throws -> Value) throws -> Value {
    let path = temporaryPath()
    defer { removeFile(path) }
    return try body(path)
  }

  private func withFile<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let path = temporaryPath()
    defer { removeFile(path) }
    return try await body(path)
  }

  private func temporaryPath() -> String {
    "\(NSTemporaryDirectory())/kefu-shop-\(UUID().uuidString).sqlite"
  }

  private func removeFile(_ path: String) {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
#endif
