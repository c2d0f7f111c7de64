import Kefu
import KefuValues
import Synchronization

@testable import KefuFrontends

/// A store of one order.
final class OneOrderWorld: TranscriptWorld {
  private let state = Mutex("paid")

  struct NoSuchTable: Error {}

  var actions: Actions {
    var actions = Actions()
    actions.register("cancel") { [self] _, _ in
      state.withLock { $0 = "cancelled" }
      return ["refund": .number(199)]
    }
    return actions
  }

  func value(table: String, key: String, column: String) throws -> String? {
    guard table == "orders" else { throw NoSuchTable() }
    return key == "A1" ? state.withLock { $0 } : nil
  }
}

/// Somebody who cancels that order: asks, waits ten minutes, reminds, is told yes or no.
struct CancellingPartner: TranscriptPartner {
  let id: String
  let stage: TranscriptStage
  private(set) var nextDeadline: Instant?

  init(id: String, stage: TranscriptStage) {
    self.id = id
    self.stage = stage
  }

  mutating func respond(to event: TranscriptEvent, at time: Instant) async -> TranscriptTurn {
    nextDeadline = nil
    switch event {
    case .sessionStarted: return turn("greeting", "您好。")
    case .message("silence"): return TranscriptTurn(replies: [], path: ["d", "g", "s"])
    case .message("stuck"),
      .timeElapsed where id == "stuck":
      nextDeadline = time
      return turn("stuck", "!")
    case .message(let text):
      nextDeadline = Instant(
        secondsSince1970: time.secondsSince1970 + 600, utcOffset: time.utcOffset)
      var turn = turn("cancel/sure", "确定取消 A1 吗？\n[1] 是", [.init(name: "order", value: "A1")])
      turn.replies[0].buttons = [.init(title: "是", payload: "token")]
      turn.intent = text.hasPrefix("取消") ? "cancel_order" : "other"
      turn.path = ["cancel", "form", "sure"]
      turn.slots = [.init(name: "order", value: "A1")]
      turn.events = ["state cancel/sure"]
      turn.visits = [.state(dialogue: "cancel", state: "sure")]
      return turn
    case .timeElapsed: return turn("cancel/still_there", "还在吗？")
    case .agentReturned: return turn("agent_returned", "我回来了。")
    case .press:
      do {
        let context = ActionContext(conversation: id, key: "1")
        let results = try await stage.perform("cancel", [:], context)
        return turn("cancel/done", "已取消，退 \(results["refund"]?.text ?? "")。")
      } catch {
        let reason = (error as? ActionFailure)?.name ?? "\(error)"
        return turn("cancel/broken", "没有取消：\(reason)")
      }
    }
  }

  private func turn(
    _ name: String, _ text: String, _ arguments: [TranscriptArgument] = []
  ) -> TranscriptTurn {
    TranscriptTurn(replies: [.init(name: name, text: text, arguments: arguments)])
  }
}

extension TranscriptOutcome {
  /// What becomes of a transcript that is played with them.
  static func of(_ text: String, file: String = "a.txt") async throws -> TranscriptOutcome {
    let stage = TranscriptStage()
    let runner = TranscriptRunner(
      stage: stage, world: { _ in OneOrderWorld() },
      partner: { id, _ in CancellingPartner(id: id, stage: stage) })
    return await runner.run(
      try Transcript("@ now=2026-11-21T09:30:00+08:00\n" + text, file: file))
  }

  var printed: String { failures.map(\.rendered).joined(separator: "\n") }
}
