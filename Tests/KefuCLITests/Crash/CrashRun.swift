#if Store && Shop
  import Foundation
  import KefuTestSupport
  import Testing

  /// One life of a store: customers write, the program is killed again and again, and the client sends again what was not answered.
  struct CrashRun {
    private let folder: String
    private var generator: SplitMix
    private var killsLeft: Int
    /// The answers by sender, as JSON with sorted keys.
    private(set) var answers: [String: [String]] = [:]

    var state: String { "\(folder)/state.sqlite" }
    var database: String { "\(folder)/shop.sqlite" }

    init(folder: String, seed: UInt64, kills: Int) {
      self.folder = folder
      generator = SplitMix(state: seed)
      killsLeft = kills
    }

    /// Runs until everybody has every answer.
    mutating func run() throws {
      while answers.values.map(\.count).reduce(0, +) < CrashRun.messageCount {
        var process = try start()
        if killsLeft > 0 {
          killsLeft -= 1
          // Most are killed at work, some while they start.
          let isAtWork = Int.random(in: 0..<8, using: &generator) > 0
          if isAtWork { try greet(&process) }
          try process.send(unanswered.map(request))
          let patience = UInt32.random(in: 0..<(isAtWork ? 20_000 : 60_000), using: &generator)
          for answer in process.kill(after: patience) { take(answer) }
        } else {
          let requests = unanswered.map(request)
          try process.send(requests)
          for _ in requests { take(try process.nextAnswer()) }
          _ = process.kill(after: 0)
        }
      }
    }

    /// What a program that starts last says of everything that was said, and of every message that is sent once more.
    mutating func check() throws {
      var process = try start()
      for sender in CrashScript.senders {
        try process.send([["id": 1, "method": "history", "params": ["sender": sender.id]]])
        let result = try process.nextAnswer()["result"] as? [String: Any]
        let turns = try #require(result?["turns"] as? [[String: Any]])
        #expect(turns.compactMap { $0["message"] as? String } == sender.messages)
        for (index, message) in sender.messages.enumerated() {
          try process.send([request((sender, index))])
          take(try process.nextAnswer())
          #expect(answers[sender.id]?.count == sender.messages.count + 1, "\(message)")
          #expect(answers[sender.id]?.popLast() == answers[sender.id]?[index], "\(message)")
        }
      }
      _ = process.kill(after: 0)
    }

    private static let messageCount = CrashScript.senders.map(\.messages.count).reduce(0, +)

    /// Everybody's next message.
    private var unanswered: [(CrashScript.Sender, Int)] {
      CrashScript.senders.compactMap { sender in
        let next = answers[sender.id]?.count ?? 0
        return next < sender.messages.count ? (sender, next) : nil
      }
    }

    private func start() throws -> ServeProcess {
      try ServeProcess(
        [
          "--assistant", CrashRun.package, "--state", state, "--database", database,
          "--now", CrashScript.time, "--unsynced",
        ], in: folder, environment: ["HOME": try Program.shop.home])
    }

    /// Waits until the program is up and has read what a first turn needs: then every kill meets a turn.
    private func greet(_ process: inout ServeProcess) throws {
      try process.send([
        ["id": "up", "method": "respond", "params": ["sender": "up", "message": "hi"]]
      ])
      _ = try process.nextAnswer()
    }

    private func request(_ next: (sender: CrashScript.Sender, index: Int)) -> [String: Any] {
      var parameters: [String: Any] = [
        "sender": next.sender.id, "message": next.sender.messages[next.index],
        "client_id": "m\(next.index)", "time": CrashScript.time,
      ]
      if next.sender.isCustomer { parameters["customer"] = next.sender.id }
      return ["id": "\(next.sender.id)", "method": "respond", "params": parameters]
    }

    private mutating func take(_ answer: [String: Any]) {
      guard let sender = answer["id"] as? String, sender != "up" else { return }
      guard let result = answer["result"] else {
        Issue.record("\(answer)")
        return
      }
      let data = try? JSONSerialization.data(withJSONObject: result, options: .sortedKeys)
      answers[sender, default: []].append(String(decoding: data ?? Data(), as: UTF8.self))
    }

    private static let package = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../..").standardized.path
  }

  /// A generator with a seed.
  struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
#endif
