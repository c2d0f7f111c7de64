import KefuDialogue
import KefuValues
import Testing

@Suite struct ReachabilityTests {
  @Test func everyWayOnMakesAStateReachable() {
    let sketch = DialogueSketch(
      slots: [slot("x", giveUp: 6)],
      states: [
        .init(name: "group", kind: .group("ask"), on: [(["help"], [go("helped")])]),
        .init(
          name: "ask", parent: "group", kind: .collect(["x"]), next: [go("run")],
          on: [(["other"], [go("waiting")])], timeout: go("silent")),
        .init(name: "helped", next: [go("history group")]),
        .init(
          name: "run",
          kind: .act(
            "a", [], prefix: nil, failures: [("lost", go("failed"))],
            otherwise: go("broken")), next: [go("person")]),
        .init(name: "failed", kind: .end),
        .init(name: "broken", kind: .end),
        .init(name: "given_up", kind: .end),
        .init(name: "silent", kind: .end),
        .init(name: "waiting", kind: .wait, on: [(["go"], [go("ask")])]),
        .init(name: "person", kind: .handoff, next: [go("end")]),
        .init(name: "end", kind: .end),
      ])
    #expect(sketch.problems(actions: [action("a")]) == [])
  }

  @Test func aStateThatNothingLeadsToIsFound() {
    let sketch = DialogueSketch(states: [
      .init(name: "start", next: [go("end")]),
      .init(name: "lost", next: [go("also_lost")]),
      .init(name: "also_lost", next: [go("end")]),
      .init(name: "end", kind: .end),
    ])
    #expect(sketch.problems() == ["unreachable lost", "unreachable also_lost"])
  }

  @Test func ofAGroupThatIsNeverEnteredTheGroupAloneIsNamed() {
    let sketch = DialogueSketch(states: [
      .init(name: "start", kind: .end),
      .init(name: "group", kind: .group("inner")),
      .init(name: "inner", parent: "group", kind: .end),
    ])
    #expect(sketch.problems() == ["unreachable group"])
  }

  @Test func transitionsOfAStateThatDoesNotWaitLeadNowhere() {
    let sketch = DialogueSketch(states: [
      .init(name: "start", next: [go("end")], on: [(["help"], [go("helped")])]),
      .init(name: "helped", kind: .end),
      .init(name: "end", kind: .end),
    ])
    #expect(sketch.problems() == ["unreachable helped"])
  }

  @Test func aStateThatCannotEndIsFound() {
    let sketch = DialogueSketch(states: [
      .init(name: "start", kind: .wait, on: [(["a"], [go("trap")]), (["b"], [go("end")])]),
      .init(name: "trap", kind: .wait, on: [(["a"], [go("trap")]), (["b"], [go("stay")])]),
      .init(name: "end", kind: .end),
    ])
    #expect(sketch.problems() == ["endless trap"])
  }
}
