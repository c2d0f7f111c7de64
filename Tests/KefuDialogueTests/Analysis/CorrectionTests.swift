import KefuDialogue
import KefuValues
import Testing

/// What is read is set, also after a correction or "go back".
@Suite struct CorrectionTests {
  @Test func aCorrectionGoesBackToWhereWhatDependsIsAskedAgain() {
    let sketch = DialogueSketch(
      slots: [slot("x"), slot("y", dependsOn: ["x"]), slot("z")],
      states: [
        .init(name: "first", kind: .collect(["x"]), next: [go("second")]),
        .init(name: "second", kind: .collect(["y"]), next: [go("third")]),
        .init(name: "third", entry: [say("told")], kind: .collect(["z"]), next: [go("end")]),
        .init(name: "end", kind: .end),
      ])
    #expect(sketch.problems(replies: [reply("told", "x", "y")]) == [])
  }

  @Test func whatWasClearedOnTheWayIsMissedAfterACorrection() {
    let sketch = DialogueSketch(
      slots: [slot("x"), slot("y"), slot("z")],
      states: [
        .init(name: "first", kind: .collect(["y"]), next: [go("second")]),
        .init(
          name: "second", entry: [say("told")], kind: .collect(["x"]),
          next: [go("third", clear("y"))]),
        .init(name: "third", kind: .collect(["z"]), next: [go("end")]),
        .init(name: "end", kind: .end),
      ])
    #expect(sketch.problems(replies: [reply("told", "y")]) == ["maybe y in second"])
  }

  @Test func anArmThatWasNotTakenIsNotGoneBackTo() {
    // In the second arm `state` is never known, and `x` never asked for.
    let sketch = DialogueSketch(
      slots: [slot("x"), slot("z")],
      states: [
        .init(
          name: "fork", next: [go("find", if: isTrue("customer_known")), go("confirm")]),
        .init(
          name: "find", kind: .act("find", [], prefix: nil, failures: [], otherwise: go("end")),
          next: [go("ask")]),
        .init(name: "ask", entry: [say("told")], kind: .collect(["x"]), next: [go("confirm")]),
        .init(name: "confirm", kind: .collect(["z"]), next: [go("end")]),
        .init(name: "end", kind: .end),
      ])
    #expect(
      sketch.problems(
        actions: [action("find", gives: [field("state")])], replies: [reply("told", "state")])
        == [])
  }

  @Test func goingBackAsksAgainForWhatDepends() {
    // `y` is asked for before what it depends on: going back to `x` loses it, and goes back to `y`.
    let sketch = DialogueSketch(
      slots: [slot("x"), slot("y", dependsOn: ["x"]), slot("z")],
      states: [
        .init(name: "first", kind: .collect(["y"]), next: [go("second")]),
        .init(name: "second", kind: .collect(["x"]), next: [go("third")]),
        .init(name: "third", kind: .collect(["z"]), next: [go("end", say("told"))]),
        .init(name: "end", kind: .end),
      ])
    #expect(sketch.problems(replies: [reply("told", "y")]) == [])
  }

  @Test func whatWasSetBeforeAnActionThatCannotBeUndoneIsNotCorrected() {
    func sketch(repeatable: Bool) -> [String] {
      DialogueSketch(
        slots: [slot("x"), slot("y"), slot("z")],
        states: [
          .init(name: "first", kind: .collect(["y"]), next: [go("ask")]),
          .init(name: "ask", entry: [say("told")], kind: .collect(["x"]), next: [go("pay")]),
          .init(
            name: "pay", kind: .act("pay", [], prefix: nil, failures: [], otherwise: go("end")),
            next: [go("after", clear("y"))]),
          .init(name: "after", kind: .collect(["z"]), next: [go("end")]),
          .init(name: "end", kind: .end),
        ]
      ).problems(
        actions: [action("pay", repeatable: repeatable)], replies: [reply("told", "y")])
    }
    #expect(sketch(repeatable: false) == [])
    #expect(sketch(repeatable: true) == ["maybe y in ask"])
  }

  @Test func touchedAreWhatAStateReadsAndSets() {
    let sketch = DialogueSketch(
      slots: [slot("x"), slot("y"), slot("z", .text, .never)],
      states: [
        .init(name: "ask", kind: .collect(["x"]), next: [go("end", set("z"))]),
        .init(name: "end", next: [go("end", if: isSet("z"))]),
      ])
    let touched = TouchedVariables(
      of: sketch.built(), dialogues: [], actions: [])
    func touches(_ state: Int, _ name: String) -> Bool {
      touched.contains(anyOf: [VariableName(rawValue: name)], inState: state)
    }
    #expect(touches(0, "x") && !touches(0, "y") && touches(0, "z"))
    #expect(touches(1, "z") && !touches(1, "x"))
  }
}
