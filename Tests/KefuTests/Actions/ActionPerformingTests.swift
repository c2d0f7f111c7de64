import KefuDialogue
import KefuValues
import Synchronization
import Testing

@testable import Kefu

/// Whatever an action does, the turn goes on.
@Suite struct ActionPerformingTests {
  private struct Broken: Error {}

  /// The errors that the host hears of.
  private final class Errors: Sendable {
    let descriptions = Mutex<[String]>([])
    var all: [String] { descriptions.withLock { $0 } }
  }

  private let errors = Errors()

  private func actions(_ name: String = "act", _ handler: @escaping Actions.Handler) -> Actions {
    var actions = Actions()
    actions.register(name, handler: handler)
    actions.errorHandler = { [errors] name, error in
      errors.descriptions.withLock { $0.append("\(name): \(error)") }
    }
    return actions
  }

  private func outcome(
    of actions: Actions, _ declaration: ActionDeclaration = ActionSamples.declaration()
  ) async -> ActionOutcome {
    await actions.perform(declaration, arguments: [:], context: ActionSamples.context)
  }

  @Test func aTypedActionGetsItsArgumentsAndGivesItsResults() async throws {
    var actions = Actions()
    actions.register("cancel_order") { (order: CancelOrder, context: ActionContext) in
      #expect(order.orderID == "A10023" && order.reason == .mind && order.note == nil)
      #expect(context == ActionSamples.context)
      return Cancelled(refund: 199, arrivesOn: CivilDate("2026-11-24"))
    }
    let outcome = await actions.perform(
      ActionSamples.cancelOrder, arguments: ActionSamples.arguments,
      context: ActionSamples.context)
    let day = try #require(CivilDate("2026-11-24"))
    #expect(outcome == .success(["refund": .number(199), "arrives_on": .date(day)]))
  }

  @Test func aDeclaredFailureIsThatFailure() async {
    let actions = actions { _, _ in throw ActionFailure("too_late") }
    let declaration = ActionSamples.declaration(failures: ["too_late"])
    #expect(await outcome(of: actions, declaration) == .failure("too_late"))
    #expect(errors.all.isEmpty)
  }

  @Test func everyOtherErrorIsErrorAndIsReported() async {
    #expect(await outcome(of: actions { _, _ in throw ActionFailure("late") }) == .failure("error"))
    #expect(await outcome(of: actions { _, _ in throw Broken() }) == .failure("error"))
    #expect(
      errors.all == ["act: it failed with 'late', which is not declared", "act: Broken()"])
  }

  @Test func anActionMayFailAsAllActionsCan() async {
    let unknown = actions { _, _ in throw ActionFailure("outcome_unknown") }
    #expect(await outcome(of: unknown) == .failure("outcome_unknown"))
    #expect(
      await outcome(of: unknown, ActionSamples.declaration(isRepeatable: true))
        == .failure("error"))
    #expect(
      await outcome(of: actions { _, _ in throw ActionFailure("timeout") }) == .failure("timeout"))
  }

  @Test func anArgumentThatDoesNotFitIsAnError() async {
    struct Small: Decodable, Sendable { var count: Int8 }
    var actions = Actions()
    actions.register("act") { (_: Small, _: ActionContext) in NoOutput() }
    let declaration = ActionSamples.declaration(
      parameters: [ActionSamples.field("count", .number)])
    for count in [1000, 1.5] {
      let outcome = await actions.perform(
        declaration, arguments: ["count": .number(count)], context: ActionSamples.context)
      #expect(outcome == .failure("error"))
    }
  }

  @Test(
    arguments: [
      [:], ["total": .text("1")], ["total": .number(.infinity)],
      ["total": .number(1), "state": .text("lost")], ["total": .number(1), "on": .text("soon")],
      ["total": .number(1), "items": .list([SlotRecord(["title": .number(1)])])],
    ] as [[String: SlotValue]])
  func resultsThatAreNotAsDeclaredAreAnError(results: [String: SlotValue]) async {
    let declaration = ActionSamples.declaration(
      results: [
        ActionSamples.field("total", .number),
        ActionSamples.field("state", ActionSamples.choice("paid"), isOptional: true),
        ActionSamples.field("on", .date, isOptional: true),
        ActionSamples.field(
          "items", .list([ActionSamples.field("title", .text)]), isOptional: true),
      ])
    let actions = actions { _, _ in results }
    #expect(await outcome(of: actions, declaration) == .failure("error"))
    #expect(errors.all.count == 1)
  }

  @Test func resultsAreMadeAsDeclared() async throws {
    let day = try #require(CivilDate("2026-11-24"))
    let declaration = ActionSamples.declaration(
      results: [
        ActionSamples.field("arrives_on", .date),
        ActionSamples.field("items", .list([ActionSamples.field("item_title", .text)])),
      ])
    let actions = actions { _, _ in
      [
        "arrivesOn": .text("2026-11-24"), "more": .number(1),
        "items": .list([SlotRecord(["itemTitle": .text("cup"), "price": .number(1)])]),
      ]
    }
    #expect(
      await outcome(of: actions, declaration)
        == .success([
          "arrives_on": .date(day), "items": .list([SlotRecord(["item_title": .text("cup")])]),
        ]))
  }

  @Test func anUnregisteredActionIsAnError() async {
    let actions = actions("other") { _, _ in [:] }
    #expect(await outcome(of: actions) == .failure("error"))
    #expect(errors.all == ["act: nothing is registered under this name"])
  }

  @Test func whatIsNotRegisteredIsForwarded() async {
    var actions = actions("other") { _, _ in throw Broken() }
    actions.forward { name, arguments, context in
      #expect(name == "act" && arguments.isEmpty && context == ActionSamples.context)
      throw ActionFailure("busy")
    }
    let declaration = ActionSamples.declaration(failures: ["busy"])
    #expect(await outcome(of: actions, declaration) == .failure("busy"))
  }

  @Test func aHangingActionEndsAtItsTimeout() async {
    let actions = actions { _, _ in
      // Never resumed: it hangs for ever and hears of no cancellation.
      await withUnsafeContinuation { (_: UnsafeContinuation<[String: SlotValue], Never>) in }
    }
    let clock = ContinuousClock()
    let start = clock.now
    let outcome = await outcome(of: actions, ActionSamples.declaration(timeout: 50))
    #expect(outcome == .failure("timeout"))
    // No upper bound, for tests share the machine with others: without the timeout this would never end.
    #expect(clock.now - start >= .milliseconds(50))
    #expect(errors.all == ["act: it took longer than 50 ms"])
  }

  @Test func theTimeoutCancelsTheActionAndDropsWhatItGives() async {
    let (cancelled, continuation) = AsyncStream.makeStream(of: Bool.self)
    let actions = actions { _, _ in
      try? await Task.sleep(for: .seconds(60))
      continuation.yield(Task.isCancelled)
      return [:]
    }
    let outcome = await outcome(of: actions, ActionSamples.declaration(timeout: 20))
    #expect(outcome == .failure("timeout"))
    #expect(await cancelled.first { _ in true } == true)
    #expect(errors.all.count == 1)
  }

  @Test func cancellingTheTurnCancelsTheAction() async {
    let (events, continuation) = AsyncStream.makeStream(of: String.self)
    let actions = actions { _, _ in
      continuation.yield("started")
      try? await Task.sleep(for: .seconds(60))
      continuation.yield("stopped")
      return [:]
    }
    let turn = Task { await outcome(of: actions, ActionSamples.declaration(timeout: 60_000)) }
    var heard = events.makeAsyncIterator()
    #expect(await heard.next() == "started")
    turn.cancel()
    // It may be done, and may not be done twice.
    #expect(await turn.value == .failure("outcome_unknown"))
    #expect(await heard.next() == "stopped")
  }
}
