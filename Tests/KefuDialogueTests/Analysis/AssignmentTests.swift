import KefuDialogue
import KefuValues
import Testing

/// What is read is set, on every path.
@Suite struct AssignmentTests {
  private let find = action(
    "find", [field("key"), field("hint", optional: true)],
    gives: [
      field("state", choice("paid", "shipped")), field("gift", .yesNo, optional: true),
    ])

  private func finding(_ next: DialogueSketch.Way..., failed: DialogueSketch.Way = go("end"))
    -> DialogueSketch
  {
    DialogueSketch(
      slots: [slot("key")],
      states: [
        .init(name: "ask", kind: .collect(["key"]), next: [go("find")]),
        .init(
          name: "find",
          kind: .act(
            "find", [("key", .variable(VariableName(rawValue: "key")))], prefix: "it",
            failures: [], otherwise: failed), next: next),
        .init(name: "end", kind: .end),
      ])
  }

  @Test func aSlotIsSetAfterItWasCollected() {
    var sketch = DialogueSketch(
      slots: [slot("x")],
      states: [
        .init(name: "ask", kind: .collect(["x"]), next: [go("tell")]),
        .init(name: "tell", entry: [say("told")], kind: .end),
      ])
    #expect(sketch.problems(replies: [reply("told", "x")]) == [])
    sketch.states[0].kind = .decide
    #expect(sketch.problems(replies: [reply("told", "x")]) == ["maybe x in tell"])
    sketch.slots = [slot("x", .text, .anytime)]
    #expect(sketch.problems(replies: [reply("told", "x")]) == ["maybe x in tell"])
  }

  @Test func resultsAreSetAfterAnActionButNotAfterItsFailure() {
    let paid = isOneOf("it_state", "paid")
    #expect(finding(go("end", if: paid), go("end")).problems(actions: [find]) == [])
    let tell = go("end", say("told"))
    #expect(
      finding(tell, failed: tell).problems(actions: [find], replies: [reply("told", "it_state")])
        == ["never it_state in find"])
  }

  @Test func anOptionalResultMustBeAskedForFirst() {
    let gift = isTrue("it_gift")
    #expect(
      finding(go("end", if: gift), go("end")).problems(actions: [find])
        == ["maybe it_gift in find"])
    #expect(
      finding(go("end", if: .all([isSet("it_gift"), gift])), go("end")).problems(actions: [find])
        == [])
    #expect(
      finding(go("end", if: .any([.not(isSet("it_gift")), gift])), go("end"))
        .problems(actions: [find]) == [])
    #expect(
      finding(go("end", if: .not(isSet("it_gift"))), go("end", if: gift), go("end"))
        .problems(actions: [find]) == [])
    #expect(
      finding(go("end", if: .any([isSet("it_gift"), gift])), go("end")).problems(actions: [find])
        == ["never it_gift in find"])
  }

  @Test func aConditionHoldsInTheBranchAndWhereItLeads() {
    let told = reply("told", "it_gift")
    var sketch = finding(go("tell", if: isSet("it_gift")), go("end"))
    sketch.states.append(.init(name: "tell", entry: [say("told")], kind: .end))
    #expect(sketch.problems(actions: [find], replies: [told]) == [])
    sketch.states[1].next = [go("end", if: isSet("it_gift")), go("tell")]
    #expect(sketch.problems(actions: [find], replies: [told]) == ["never it_gift in tell"])
  }

  @Test func anArgumentMayBeUnsetWhereItsParameterIsOptional() {
    for (parameter, problems) in [("hint", []), ("key", ["maybe y in find"])] {
      var sketch = finding(go("end"))
      sketch.slots.append(slot("y"))
      sketch.states[1].kind = .act(
        "find", [(parameter, .variable(VariableName(rawValue: "y")))], prefix: "it", failures: [],
        otherwise: go("end"))
      #expect(sketch.problems(actions: [find]) == problems)
    }
  }

  @Test func bothArmsMustSetIt() {
    var sketch = DialogueSketch(
      slots: [slot("x", .text, .never), slot("y")],
      states: [
        .init(
          name: "fork",
          next: [go("tell", if: isTrue("customer_known"), set("x")), go("ask")]),
        .init(name: "ask", kind: .collect(["y"]), next: [go("tell", set("x"))]),
        .init(name: "tell", entry: [say("told")], kind: .end),
      ])
    #expect(sketch.problems(replies: [reply("told", "x")]) == [])
    sketch.states[1].next = [go("tell")]
    #expect(sketch.problems(replies: [reply("told", "x")]) == ["maybe x in tell"])
  }

  @Test func settingToSomethingUnsetAndFocusingOnItAreReads() {
    let x = VariableName(rawValue: "x")
    let sketch = DialogueSketch(
      slots: [slot("x"), slot("y")],
      states: [
        .init(
          name: "a",
          next: [
            go("b", if: isTrue("mood_known"), .focus(kind: "order", x)),
            go("b", .set(VariableName(rawValue: "y"), .variable(x))),
          ]),
        .init(name: "b", kind: .end),
      ])
    #expect(sketch.problems().filter { $0.hasPrefix("maybe") } == ["maybe x in a", "maybe x in a"])
  }

  @Test func clearingAndChangingClearWhatDepends() {
    func sketch(_ effect: StateEffect) -> DialogueSketch {
      DialogueSketch(
        slots: [
          slot("x"), slot("y", dependsOn: ["x"]), slot("z", .text, .never, dependsOn: ["y"]),
        ],
        states: [
          .init(name: "ask", kind: .collect(["x", "y"]), next: [go("tell", set("z"), effect)]),
          .init(name: "tell", entry: [say("told")], kind: .end),
        ])
    }
    let told = [reply("told", "z")]
    #expect(sketch(clear("y")).problems(replies: told) == ["never z in tell"])
    #expect(sketch(clear("x")).problems(replies: told) == ["never z in tell"])
    #expect(sketch(set("x")).problems(replies: told) == ["maybe z in tell"])
    #expect(sketch(set("z")).problems(replies: told) == [])
  }

  @Test func aParameterIsSetOnlyIfEveryStartGivesIt() {
    func sketch(intents: [String], optional: Bool = false) -> DialogueSketch {
      DialogueSketch(
        intents: intents, slots: [slot("x", parameter: true, optional: optional)],
        returns: [field("x")], states: [.init(name: "end", kind: .end)])
    }
    #expect(sketch(intents: []).problems() == [])
    #expect(sketch(intents: ["begin"]).problems() == ["maybe x in end"])
    #expect(sketch(intents: [], optional: true).problems() == ["maybe x in end"])
    let button = ReplyOutline(
      name: ReplyName(rawValue: "menu"),
      buttons: [
        ReplyOutline.Button(
          title: LocalizedText(zh: "开始", en: "Start"),
          meaning: .start(DialogueName(rawValue: "d")))
      ])
    #expect(sketch(intents: []).problems(replies: [button]) == ["maybe x in end"])
  }

  @Test func aCallGivesItsResultsAndItsOutcome() {
    let called = DialogueSketch(
      name: "c", intents: [], slots: [slot("r"), slot("s")],
      returns: [field("r"), field("s", optional: true)],
      states: [
        .init(name: "ask", kind: .collect(["r"]), next: [go("end")]),
        .init(name: "end", kind: .end),
      ]
    ).built()
    func sketch(_ told: String...) -> [String] {
      DialogueSketch(
        slots: [slot("mine", .text, .never)],
        states: [
          .init(
            name: "call",
            kind: .call("c", [], prefix: "c", results: [("mine", "r")]), next: [go("end")]),
          .init(name: "end", entry: told.map(say), kind: .end),
        ]
      ).problems(
        dialogues: [called],
        replies: told.map {
          ReplyOutline(name: ReplyName(rawValue: $0), arguments: [VariableName(rawValue: $0)])
        })
    }
    #expect(sketch("c_r", "mine", "c_outcome") == [])
    #expect(sketch("c_s") == ["maybe c_s in end"])
  }

  @Test func aFormNamesOnlyWhatItsConditionAllows() {
    let gift = VariableName(rawValue: "it_gift")
    let forms = [ReplyOutline.Form(condition: isSet("it_gift"), arguments: [gift]), .init()]
    var told = reply("told", "it_gift")
    let sketch = finding(go("end", say("told")))
    #expect(sketch.problems(actions: [find], replies: [told]) == ["maybe it_gift in find"])
    told.forms = forms
    #expect(sketch.problems(actions: [find], replies: [told]) == [])
    told.forms[1].arguments = [gift]
    #expect(sketch.problems(actions: [find], replies: [told]) == ["never it_gift in find"])
  }

  @Test func questionsMayNameWhatWasAskedBefore() {
    let sketch = DialogueSketch(
      slots: [slot("x"), slot("y")],
      states: [
        .init(name: "ask", kind: .collect(["x", "y"]), next: [go("end")], reminder: "hello"),
        .init(name: "end", kind: .end),
      ])
    #expect(sketch.problems(replies: [reply("ask_y", "x")]) == [])
    #expect(sketch.problems(replies: [reply("ask_x", "y")]) == ["maybe y in ask"])
    #expect(sketch.problems(replies: [reply("hello", "x")]) == ["maybe x in ask"])
  }

  @Test func checksAreReadWhereTheSlotIsCollected() {
    func sketch(_ slots: String...) -> [String] {
      DialogueSketch(
        slots: [
          slot("from", .date),
          slot(
            "until", .date, .anytime,
            checks: [
              SlotCheck(
                condition: .condition(compare("until", .greaterOrEqual, "from")),
                reply: ReplyName(rawValue: "bad"), location: DialogueSketch.location(400))
            ]),
        ],
        states: [
          .init(name: "ask", kind: .collect(slots), next: [go("end")]),
          .init(name: "end", kind: .end),
        ]
      ).problems(replies: [reply("bad", "until", "from")])
    }
    #expect(sketch("from", "until") == [])
    #expect(
      sketch("until", "from") == ["maybe from in check"])
  }

  @Test func aValueThatFailsItsCheckTakesWithItWhatDepends() {
    func sketch(_ checks: SlotCheck...) -> [String] {
      DialogueSketch(
        slots: [slot("x", .text, .anytime, checks: checks), slot("y", dependsOn: ["x"])],
        states: [
          .init(name: "ask", kind: .collect(["y"]), next: [go("then")]),
          .init(name: "then", kind: .collect(["x"]), next: [go("end", say("told"))]),
          .init(name: "end", kind: .end),
        ]
      ).problems(replies: [reply("told", "y")])
    }
    let check = SlotCheck(
      condition: .oneOf(["a"]), reply: ReplyName(rawValue: "bad"),
      location: DialogueSketch.location(400))
    #expect(sketch(check) == ["maybe y in then"])
  }

  @Test func aLookUpGivesItsResultsWithTheSlot() {
    var sketch = DialogueSketch(
      slots: [
        slot(
          "key", .text, .anytime,
          checks: [
            SlotCheck(
              condition: .lookUp(
                ActionUse(
                  action: ActionName(rawValue: "find"),
                  arguments: [
                    Argument(
                      parameter: VariableName(rawValue: "key"),
                      value: .variable(VariableName(rawValue: "key")),
                      location: DialogueSketch.location(400))
                  ], prefix: "it", location: DialogueSketch.location(400)), failures: []),
              reply: ReplyName(rawValue: "bad"), location: DialogueSketch.location(400))
          ])
      ],
      states: [
        .init(name: "ask", kind: .collect(["key"]), next: [go("tell")]),
        .init(name: "tell", entry: [say("told")], kind: .end),
      ])
    let told = [reply("told", "it_state")]
    #expect(sketch.problems(actions: [find], replies: told) == [])
    sketch.slots[0].isParameter = true
    #expect(sketch.problems(actions: [find], replies: told) == ["maybe it_state in tell"])
  }

  @Test func historyKeepsWhatWasSetInTheGroup() {
    var sketch = DialogueSketch(
      slots: [slot("x"), slot("y")],
      states: [
        .init(name: "form", kind: .group("first"), on: [(["fee"], [go("fee")])]),
        .init(name: "first", parent: "form", kind: .collect(["x"]), next: [go("second")]),
        .init(
          name: "second", parent: "form", entry: [say("told")], kind: .collect(["y"]),
          next: [go("end")]),
        .init(name: "fee", next: [go("history form")]),
        .init(name: "end", kind: .end),
      ])
    #expect(sketch.problems(replies: [reply("told", "x")]) == [])
    sketch.states[3].next = [go("history form", clear("x"))]
    #expect(sketch.problems(replies: [reply("told", "x")]) == ["maybe x in second"])
  }
}
