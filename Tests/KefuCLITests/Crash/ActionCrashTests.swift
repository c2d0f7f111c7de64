#if Store
  import Foundation
  import KefuTestSupport
  import Testing

  /// Kefu is killed while its client carries out actions; `Scripts/crash` does it for longer.
  struct ActionCrashTests {
    @Test func asksAgainUnderTheSameKeyOnlyForWhatMayBeRepeated() throws {
      let kills = ProcessInfo.processInfo.environment["KEFU_KILLS"].flatMap(Int.init) ?? 24
      let first = ProcessInfo.processInfo.environment["KEFU_SEED"].flatMap(UInt64.init) ?? 1
      for seed in 0..<UInt64((kills + 7) / 8) {
        try withTemporaryFolder { folder in
          try writeDesk(to: "\(folder)/desk")
          var run = ActionCrashRun(folder: folder, seed: first + seed, kills: 8)
          try run.run()
          for sender in ActionCrashRun.senders { try check(&run, sender) }
          // Which is what the first two kills are for.
          #expect(run.calls.contains { $0.name == "find_parts" && !$0.isAnswered })
          #expect(run.calls.contains { $0.name == "book_repair" && !$0.isAnswered })
          let asked = run.calls.count
          let history = try run.history(of: ActionCrashRun.senders[0])
          #expect(history == ActionCrashRun.messages && run.calls.count == asked)
        }
      }
    }

    private func check(_ run: inout ActionCrashRun, _ sender: String) throws {
      let finding = run.calls.filter { $0.sender == sender && $0.name == "find_parts" }
      let booking = run.calls.filter { $0.sender == sender && $0.name == "book_repair" }
      // Asked until there was an answer, always under one key.
      #expect(Set(finding.map(\.key)).count == 1 && finding.last?.isAnswered == true)
      #expect(booking.count <= 1, "\(sender) was booked \(booking.count) times")
      let told = try #require(run.told[sender]?.last)
      let isUnknown = told == "It is not known whether that worked."
      if let booking = booking.first, booking.isAnswered {
        #expect(isUnknown || told == "Your ticket is \(booking.key).", "\(told)")
      } else {
        #expect(isUnknown, "\(told)")
      }
    }

    /// The repair desk, which looks for parts first.
    private func writeDesk(to folder: String) throws {
      try RepairDesk.write(to: folder)
      try write(
        """
        actions:
          find_parts:
            parameters: {device: text}
            results: {parts: text}
            timeout: 60s
            repeatable: yes
          book_repair:
            parameters: {device: text}
            results: {ticket: text}
            failures: [full]
            timeout: 60s

        """, to: "\(folder)/dialogues/actions.yaml")
      let path = "\(folder)/dialogues/book_repair.yaml"
      let dialogue = try String(contentsOfFile: path, encoding: .utf8)
      let find = """
          find:
            action: find_parts
            with: {device: device}
            failures: {otherwise: broken}
            next: book
          book:

        """
      try write(
        dialogue.replacing("go: book\n", with: "go: find\n").replacing("  book:\n", with: find),
        to: path)
    }
  }
#endif
