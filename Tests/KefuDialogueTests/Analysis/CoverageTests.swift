import KefuDialogue
import KefuValues
import Testing

@Suite struct CoverageTests {
  private func deciding(
    _ ways: DialogueSketch.Way..., slots: [SlotDefinition] = []
  ) -> [String] {
    DialogueSketch(
      slots: [
        slot("flag", .yesNo), slot("state", choice("unpaid", "paid", "shipped")),
        slot("total", .number), slot("day", .date), slot("name"),
      ] + slots,
      states: [
        .init(
          name: "ask", kind: .collect(["flag", "state", "total", "day", "name"]),
          next: [go("decide")]),
        .init(name: "decide", next: ways),
        .init(name: "end", kind: .end),
      ]
    ).problems()
  }

  private func day(_ text: String) throws -> SlotValue {
    .date(try #require(CivilDate(text)))
  }

  @Test func yesAndNoCoverAYesNo() {
    #expect(deciding(go("end", if: isTrue("flag")), go("end", if: .not(isTrue("flag")))) == [])
    #expect(deciding(go("end", if: isTrue("flag"))) == ["uncovered decide: not flag"])
  }

  @Test func allOptionsCoverAChoice() {
    let paid = isOneOf("state", "unpaid", "paid")
    #expect(deciding(go("end", if: paid), go("end", if: isOneOf("state", "shipped"))) == [])
    #expect(deciding(go("end", if: paid)) == ["uncovered decide: state == shipped"])
  }

  @Test func intervalsCoverNumbers() {
    #expect(
      deciding(
        go("end", if: compare("total", .less, .number(100))),
        go("end", if: compare("total", .greaterOrEqual, .number(100)))) == [])
    #expect(
      deciding(
        go("end", if: compare("total", .less, .number(100))),
        go("end", if: compare("total", .greater, .number(100))))
        == ["uncovered decide: total == 100"])
    #expect(
      deciding(
        go("end", if: compare("total", .lessOrEqual, .number(1))),
        go("end", if: compare("total", .greaterOrEqual, .number(2))))
        == ["uncovered decide: total > 1, total < 2"])
  }

  @Test func thereIsNoDayBetweenTwoThatFollowEachOther() throws {
    #expect(
      deciding(
        go("end", if: compare("day", .lessOrEqual, try day("2026-10-31"))),
        go("end", if: compare("day", .greaterOrEqual, try day("2026-11-01")))) == [])
    #expect(
      deciding(
        go("end", if: compare("day", .lessOrEqual, try day("2026-10-31"))),
        go("end", if: compare("day", .greaterOrEqual, try day("2026-11-02"))))
        == ["uncovered decide: day > 2026-10-31, day < 2026-11-02"])
  }

  @Test func someTextIsAlwaysLeft() {
    #expect(
      deciding(go("end", if: isOneOf("name", "a", "b")))
        == ["uncovered decide: name not in [a, b]"])
    #expect(
      deciding(
        go("end", if: isOneOf("name", "a")), go("end", if: compare("name", .notEqual, .text("a"))))
        == [])
  }

  @Test func aCaseNamesOnlyWhatMatters() {
    #expect(
      deciding(
        go("end", if: .all([isOneOf("state", "shipped"), isTrue("flag")])),
        go(
          "end",
          if: .all([
            isOneOf("state", "shipped"), compare("total", .lessOrEqual, .number(100)),
          ])),
        go("end", if: isOneOf("state", "paid", "unpaid")))
        == ["uncovered decide: state == shipped, not flag, total > 100"])
    #expect(
      deciding(go("end", if: .any([isTrue("flag"), isOneOf("state", "paid")])))
        == ["uncovered decide: not flag, state == unpaid"])
  }

  @Test func unsetIsACaseWhereItMayBe() {
    let maybe = slot("maybe", .number, .anytime)
    let isLarge = Guard.all([isSet("maybe"), compare("maybe", .greater, .number(3))])
    let isSmall = Guard.all([isSet("maybe"), compare("maybe", .lessOrEqual, .number(3))])
    #expect(
      deciding(go("end", if: isLarge), go("end", if: isSmall), slots: [maybe])
        == ["uncovered decide: maybe is not set"])
    #expect(
      deciding(
        go("end", if: isLarge), go("end", if: isSmall), go("end", if: .not(isSet("maybe"))),
        slots: [maybe]) == [])
    #expect(deciding(go("end", if: isSet("flag"))) == [])
  }

  @Test func twoVariablesMayCompareEitherWay() {
    let other = slot("other", .number, .anytime, parameter: true)
    let isLess = Guard.all([isSet("other"), compare("total", .less, "other")])
    #expect(
      deciding(go("end", if: isLess), go("end", if: .not(isSet("other"))), slots: [other])
        == ["uncovered decide: other is set, not (total < other)"])
    #expect(deciding(go("end", if: isLess), go("end"), slots: [other]) == [])
  }

  @Test func contextHasItsValues() {
    #expect(
      deciding(go("end", if: isOneOf("language", "zh")), go("end", if: isOneOf("language", "en")))
        == [])
    #expect(
      deciding(go("end", if: .not(isTrue("service_open")))) == ["uncovered decide: service_open"])
  }

  @Test func tooManyCasesNeedAnOtherwise() {
    let names = (0..<20).map { "n\($0)" }
    let conditions = names.map { compare($0, .less, .number(1)) }
    var sketch = DialogueSketch(
      slots: names.map { slot($0, .number) },
      states: [
        .init(name: "ask", kind: .collect(names), next: [go("decide")]),
        .init(name: "decide", next: [go("end", if: .all(conditions))]),
        .init(name: "end", kind: .end),
      ])
    #expect(sketch.problems() == ["too many decide"])
    sketch.states[1].next.append(go("end"))
    #expect(sketch.problems() == [])
  }

  @Test func aBranchBehindAllCasesIsDead() {
    #expect(
      deciding(
        go("end", if: isTrue("flag")), go("end", if: .not(isTrue("flag"))),
        go("end", if: isOneOf("state", "paid"))) == ["dead decide 12"])
    #expect(
      deciding(
        go("end", if: compare("total", .less, .number(5))),
        go("end", if: compare("total", .less, .number(3))), go("end")) == ["dead decide 11"])
    #expect(deciding(go("end"), go("end", if: isTrue("flag"))) == ["dead decide 11"])
    #expect(deciding(go("end"), go("end")) == ["dead decide 11"])
  }

  @Test func aConditionThatNeverHoldsIsDead() {
    #expect(
      deciding(
        go("end", if: .all([isTrue("flag"), .not(isTrue("flag"))])), go("end"))
        == ["dead decide 10"])
  }

  @Test func anOtherwiseThatNothingIsLeftForDoesNoHarm() {
    #expect(
      deciding(go("end", if: isTrue("flag")), go("end", if: .not(isTrue("flag"))), go("end"))
        == [])
  }

  private func waiting(_ on: (claims: [String], ways: [DialogueSketch.Way])...) -> [String] {
    DialogueSketch(
      slots: [slot("x", .number, .anytime)],
      states: [
        .init(name: "wait", kind: .wait, on: on, timeout: go("end")),
        .init(name: "end", kind: .end),
      ]
    ).problems()
  }

  @Test func twoTransitionsForAnIntentNeedGuardsThatSeparateThem() {
    let known = Guard.isTrue(ContextVariable.customerKnown.name)
    #expect(waiting((["a", "b"], [go("end")]), (["b", "c"], [go("end")])) == ["twice b in wait"])
    #expect(
      waiting((["a"], [go("end", if: known)]), (["a"], [go("end", if: .not(known))])) == [])
    #expect(waiting((["a"], [go("end", if: known)]), (["a"], [go("end")])) == [])
    #expect(
      waiting((["a"], [go("end")]), (["a"], [go("end", if: known)])) == ["twice a in wait"])
    #expect(
      waiting((["a"], [go("end", if: known)]), (["a"], [go("end", if: isTrue("service_open"))]))
        == ["twice a in wait"])
  }

  @Test func transitionsNeedNotCoverEverything() {
    #expect(waiting((["a"], [go("end", if: isSet("x"))])) == [])
    #expect(waiting((["a"], [go("end"), go("end", if: isSet("x"))])) == ["dead wait 102"])
  }
}
