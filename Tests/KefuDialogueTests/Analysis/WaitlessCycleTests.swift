import KefuDialogue
import KefuValues
import Testing

@Suite struct WaitlessCycleTests {
  private func retrying(_ effects: StateEffect...) -> DialogueSketch {
    DialogueSketch(
      slots: [slot("order", .text, .anytime)],
      states: [
        .init(name: "ask", kind: .collect(["order"]), next: [go("find")]),
        .init(
          name: "find",
          kind: .act(
            "find", [], prefix: nil,
            failures: [
              ("not_found", DialogueSketch.Way(effects: effects, target: "ask"))
            ], otherwise: go("end")), next: [go("end")]),
        .init(name: "end", kind: .end),
      ])
  }

  @Test func askingAgainForWhatIsThereDoesNotWait() {
    #expect(retrying().problems(actions: [action("find")]) == ["cycle ask find"])
  }

  @Test func askingAgainForWhatWasClearedWaits() {
    #expect(retrying(clear("order")).problems(actions: [action("find")]) == [])
  }

  @Test func whatWasClearedAndSetAgainDoesNotWait() {
    #expect(
      retrying(clear("order"), set("order")).problems(actions: [action("find")])
        == ["cycle ask find"])
  }

  @Test func clearingWhatItDependsOnClears() {
    var sketch = retrying(clear("shop"))
    #expect(sketch.problems(actions: [action("find")]) == ["cycle ask find"])
    sketch.slots = [slot("shop"), slot("order", .text, .anytime, dependsOn: ["shop"])]
    #expect(sketch.problems(actions: [action("find")]) == [])
  }

  @Test func aConditionTellsWhatIsUnset() {
    var sketch = DialogueSketch(
      slots: [slot("x", .text, .anytime)],
      states: [
        .init(
          name: "decide", next: [go("ask", if: .not(isSet("x"))), go("end", if: isSet("x"))]),
        .init(name: "ask", kind: .collect(["x"]), next: [go("decide")]),
        .init(name: "end", kind: .end),
      ])
    #expect(sketch.problems() == [])
    sketch.states[0].next = [go("ask", if: isSet("x")), go("end", if: .not(isSet("x")))]
    #expect(sketch.problems() == ["cycle decide ask"])
  }

  @Test func actionsAndCallsDoNotWait() {
    let called = DialogueSketch(name: "c", intents: [], states: [.init(name: "e", kind: .end)])
    let sketch = DialogueSketch(states: [
      .init(
        name: "first", kind: .act("a", [], prefix: nil, failures: [], otherwise: go("end")),
        next: [go("second")]),
      .init(name: "second", kind: .call("c", [], prefix: nil, results: []), next: [go("first")]),
      .init(name: "end", kind: .end),
    ])
    #expect(
      sketch.problems(actions: [action("a")], dialogues: [called.built()])
        == ["cycle first second"])
  }

  @Test func waitingAndHandingOffWait() {
    let sketch = DialogueSketch(states: [
      .init(
        name: "wait", kind: .wait, on: [(["a"], [go("person")]), (["b"], [go("stay")])],
        timeout: go("end")),
      .init(name: "person", kind: .handoff, next: [go("wait")]),
      .init(name: "end", kind: .end),
    ])
    #expect(sketch.problems() == [])
  }

  @Test func aLoopThroughHistoryIsFound() {
    let sketch = DialogueSketch(states: [
      .init(name: "group", kind: .group("inner")),
      .init(name: "inner", parent: "group", next: [go("outer")]),
      .init(name: "outer", next: [go("history group", if: isTrue("customer_known")), go("end")]),
      .init(name: "end", kind: .end),
    ])
    #expect(sketch.problems() == ["cycle inner outer"])
  }

  @Test func whatWasAskedInVainIsNotAskedAgain() {
    let sketch = DialogueSketch(
      slots: [slot("x", giveUp: 1)],
      states: [
        .init(name: "ask", kind: .collect(["x"]), next: [go("end")]),
        .init(name: "comfort", next: [go("ask")]),
        .init(name: "end", kind: .end),
      ])
    #expect(sketch.problems() == ["cycle ask comfort"])
  }
}
