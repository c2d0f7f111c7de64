#if Store && Shop
  import Foundation
  import GRDB
  import KefuTestSupport
  import Testing

  /// The program is killed at any moment, and nothing is lost or done twice; `Scripts/crash` does it for longer.
  struct CrashTests {
    @Test func losesNothingAndDoesNothingTwice() throws {
      let kills = ProcessInfo.processInfo.environment["KEFU_KILLS"].flatMap(Int.init) ?? 24
      let first = ProcessInfo.processInfo.environment["KEFU_SEED"].flatMap(UInt64.init) ?? 1
      for seed in 0..<UInt64((kills + 11) / 12) {
        try withTemporaryFolder { folder in
          var run = CrashRun(folder: folder, seed: first + seed, kills: 12)
          try run.run()
          try run.check()
          try check(run)
        }
      }
    }

    /// What the store's database says.
    private func check(_ run: CrashRun) throws {
      let shop = try DatabaseQueue(path: run.database)
      try shop.read { db in
        for order in CrashScript.cancelledOrders {
          let state = try String.fetchOne(
            db, sql: "SELECT state FROM orders WHERE number = ?", arguments: [order])
          #expect(state == "cancelled")
        }
        for sender in CrashScript.senders {
          for (action, times) in sender.actions {
            let performed = try Int.fetchOne(
              db,
              sql: """
                SELECT count(*) FROM performed
                WHERE conversation = ? AND action = ? AND failure IS NULL
                """, arguments: [sender.id, action])
            #expect(times.contains(performed ?? 0), "\(sender.id) \(action) \(performed ?? 0)")
            try check(sender, action, performed ?? 0, run)
          }
        }
      }
    }

    /// Whoever hears that it was done has it done; whoever does not hears that it may be.
    private func check(
      _ sender: CrashScript.Sender, _ action: String, _ performed: Int, _ run: CrashRun
    ) throws {
      let said = try #require(run.answers[sender.id]).joined()
      switch action {
      case "resend_invoice":
        #expect(said.contains("可能已经发出去了") || performed == 1, "\(said)")
      case "recover_account":
        #expect(said.contains("may be on its way") || performed == 1, "\(said)")
      default: break
      }
    }
  }
#endif
