import KefuDialogue
import KefuValues
import Testing

/// The dialogue of the page "The files of a dialogue", and what happens when lines of it are forgotten.
@Suite struct CancelOrderTests {
  private let actions = [
    action(
      "find_order", [field("order")],
      gives: [field("state", choice("unpaid", "paid", "shipped")), field("total", .number)]),
    action(
      "cancel_order", [field("order"), field("reason")], gives: [field("refund", .number)],
      repeatable: false),
  ]

  private let replies = [
    reply("which_order"), reply("why"), reply("sure", "order", "order_total"),
    reply("still_there", "order"), reply("cancelled", "order", "refund"),
    reply("too_late", "order"), reply("not_found"), reply("no_fee"), reply("kept"),
    reply("unknown"), reply("broken"),
  ]

  private func order() -> Operand { .variable(VariableName(rawValue: "order")) }

  private func sketch() -> DialogueSketch {
    DialogueSketch(
      name: "cancel_order", intents: ["cancel_order"],
      slots: [
        slot("order", .entity("order_id"), .anytime, ask: "which_order", giveUp: 7),
        slot("reason", choice("mind", "other"), .anytime, ask: "why", dependsOn: ["order"]),
        slot("sure", .yesNo, ask: "sure", dependsOn: ["order"]),
      ],
      states: [
        .init(name: "which", kind: .collect(["order"]), next: [go("look_up")]),
        .init(
          name: "look_up",
          kind: .act(
            "find_order", [("order", order())], prefix: "order",
            failures: [("not_found", go("which", say("not_found"), clear("order")))],
            otherwise: go("broken")),
          next: [go("confirm", if: isOneOf("order_state", "unpaid", "paid")), go("too_late")]),
        .init(
          name: "confirm", entry: [.focus(kind: "order", VariableName(rawValue: "order"))],
          kind: .collect(["reason", "sure"]),
          next: [go("cancel", if: isTrue("sure")), go("kept", if: .not(isTrue("sure")))],
          on: [(["check_cancellation_fee"], [go("stay", say("no_fee"))])],
          reminder: "still_there"),
        .init(
          name: "cancel",
          kind: .act(
            "cancel_order",
            [("order", order()), ("reason", .variable(VariableName(rawValue: "reason")))],
            prefix: nil, failures: [], otherwise: go("broken")),
          next: [go("cancelled")]),
        .init(name: "cancelled", entry: [say("cancelled")], kind: .end),
        .init(name: "kept", entry: [say("kept")], kind: .end),
        .init(name: "too_late", entry: [say("too_late")], kind: .end),
        .init(name: "unknown", entry: [say("unknown")], kind: .end),
        .init(name: "broken", entry: [say("broken")], kind: .end),
      ])
  }

  @Test func nothingIsWrongWithIt() {
    #expect(sketch().problems(actions: actions, replies: replies) == [])
  }

  @Test func notClearingTheOrderThatWasNotFoundAsksForEver() {
    var sketch = sketch()
    sketch.states[1].kind = .act(
      "find_order", [("order", order())], prefix: "order",
      failures: [("not_found", go("which", say("not_found")))], otherwise: go("broken"))
    #expect(sketch.problems(actions: actions, replies: replies) == ["cycle which look_up"])
  }

  @Test func notLookingUpLeavesTheTotalUnset() {
    var sketch = sketch()
    sketch.states[0].next = [go("confirm")]
    let problems = sketch.problems(actions: actions, replies: replies)
    #expect(problems.contains("unreachable look_up"))
    #expect(problems.contains("never order_total in confirm"))
  }

  @Test func forgettingNoLeavesACase() {
    var sketch = sketch()
    sketch.states[2].next = [go("cancel", if: isTrue("sure"))]
    #expect(
      sketch.problems(actions: actions, replies: replies)
        == ["uncovered confirm: not sure", "unreachable kept"])
  }

  @Test func forgettingToAskForTheReasonIsFound() {
    var sketch = sketch()
    sketch.states[2].kind = .collect(["sure"])
    #expect(
      sketch.problems(actions: actions, replies: replies) == ["maybe reason in cancel"])
  }
}
