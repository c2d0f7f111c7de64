#if Store
  import Foundation
  import KefuTestSupport

  /// Customers of a repair desk whose actions the client carries out: Kefu is killed again and again, the client lives on.
  ///
  /// Everybody confirms a repair. Kefu then asks for `find_parts`, which may be repeated, and for `book_repair`, which may not.
  struct ActionCrashRun {
    struct Call {
      var name: String
      var key: String
      var sender: String
      var isAnswered: Bool

      /// `nil` if the line asks for no action.
      init?(_ line: [String: Any], isAnswered: Bool) {
        guard line["method"] as? String == "action",
          let parameters = line["params"] as? [String: Any],
          let name = parameters["name"] as? String, let key = parameters["key"] as? String,
          let sender = parameters["sender"] as? String
        else { return nil }
        (self.name, self.key, self.sender) = (name, key, sender)
        self.isAnswered = isAnswered
      }
    }

    /// When Kefu is killed.
    private enum Moment {
      /// When it has asked for this action and has no answer.
      case asking(String)
      /// When this many lines have come from it, the last of them without an answer or with one.
      case line(Int, isAnswered: Bool)
      case never

      var isByAction: Bool {
        if case .asking = self { return true }
        return false
      }

      var answersLast: Bool {
        if case .line(_, let isAnswered) = self { return isAnswered }
        return false
      }

      func isReached(by line: [String: Any]?, _ count: Int) -> Bool {
        switch self {
        case .asking(let name): line.flatMap { Call($0, isAnswered: false) }?.name == name
        case .line(let number, _): count >= number
        case .never: false
        }
      }
    }

    static let senders = (0..<6).map { "u\($0)" }
    static let messages = ["can you fix my phone", "yes"]

    private let folder: String
    private var generator: SplitMix
    private var killsLeft: Int
    private var lives = 0
    /// Everything that Kefu asked for, in order, all its lives together.
    private(set) var calls: [Call] = []
    /// What each sender was told, by the message.
    private(set) var told: [String: [String]] = [:]

    init(folder: String, seed: UInt64, kills: Int) {
      self.folder = folder
      generator = SplitMix(state: seed)
      killsLeft = kills
    }

    private var isOver: Bool {
      ActionCrashRun.senders.allSatisfy { told[$0]?.count == ActionCrashRun.messages.count }
    }

    /// Runs until everybody has every answer.
    mutating func run() throws {
      while !isOver { try live(until: nextMoment()) }
    }

    /// The first two kills meet an action of either kind for certain.
    private mutating func nextMoment() -> Moment {
      lives += 1
      killsLeft -= 1
      if killsLeft < 0 { return .never }
      if lives <= 2 { return .asking(lives == 1 ? "find_parts" : "book_repair") }
      return .line(
        Int.random(in: 0..<10, using: &generator), isAnswered: Bool.random(using: &generator))
    }

    private mutating func live(until moment: Moment) throws {
      var process = try start()
      for sender in ActionCrashRun.senders { try say(to: &process, as: sender) }
      var (lines, isLast) = (0, moment.isReached(by: nil, 0))
      while !isLast, !isOver {
        let line = try process.nextAnswer()
        lines += 1
        isLast = moment.isReached(by: line, lines)
        try take(line, isAnswered: !isLast || moment.answersLast, &process)
      }
      let pause = UInt32.random(in: 0..<4_000, using: &generator)
      for line in process.kill(after: moment.isByAction ? 0 : pause) {
        try take(line, isAnswered: false, &process)
      }
    }

    /// What a Kefu that starts last has of the conversations.
    mutating func history(of sender: String) throws -> [String] {
      var process = try start()
      defer { _ = process.kill(after: 0) }
      try process.send([["id": 1, "method": "history", "params": ["sender": sender]]])
      let result = try process.nextAnswer()["result"] as? [String: Any]
      return (result?["turns"] as? [[String: Any]] ?? []).compactMap { $0["message"] as? String }
    }

    private func start() throws -> ServeProcess {
      try ServeProcess(
        [
          "--assistant", "\(folder)/desk", "--state", "\(folder)/state.sqlite", "--actions",
          "client", "--now", "2026-11-28T10:00:00+08:00", "--unsynced",
        ], in: folder, environment: ["HOME": try Program.shop.home])
    }

    /// Sends what the sender has no answer to.
    private func say(to process: inout ServeProcess, as sender: String) throws {
      let next = told[sender]?.count ?? 0
      guard next < ActionCrashRun.messages.count else { return }
      let parameters = [
        "sender": sender, "message": ActionCrashRun.messages[next], "client_id": "m\(next)",
      ]
      try process.send([["id": sender, "method": "respond", "params": parameters]])
    }

    /// Does what a line from Kefu asks for, or notes what it tells and goes on.
    private mutating func take(
      _ line: [String: Any], isAnswered: Bool, _ process: inout ServeProcess
    ) throws {
      if let id = line["id"], let call = Call(line, isAnswered: isAnswered) {
        calls.append(call)
        guard isAnswered else { return }
        let results = call.name == "book_repair" ? ["ticket": call.key] : ["parts": "glass"]
        try process.send([["id": id, "result": ["results": results]]])
      } else if let sender = line["id"] as? String, let result = line["result"] as? [String: Any] {
        let messages = result["messages"] as? [[String: Any]] ?? []
        let text = messages.compactMap { $0["text"] as? String }.joined(separator: " ")
        told[sender, default: []].append(text)
        if isAnswered { try say(to: &process, as: sender) }
      } else {
        throw Child.Failure(reason: "\(line)")
      }
    }
  }
#endif
