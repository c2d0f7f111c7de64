import KefuDialogue
import KefuValues
import Testing

@testable import KefuAuthoring

@Suite struct DialogueResolutionTests {
  private static let files = [
    "dialogues/pick.yaml": """
    dialogue: pick
    slots:
      limit: {type: number, parameter: optional}
      colour: {type: text, ask: which}
    returns: [colour]
    states:
      ask: {collect: [colour], next: picked}
      picked: {end: picked}
    replies:
      which:
        zh: |
          - 哪种颜色？
        en: |
          - Which colour?
    """,
    "dialogues/buy.yaml": """
    dialogue: buy
    slots:
      mine: {type: text, filling: never}
      maximum: {type: number, filling: never}
    states:
      shop:
        on:
          - intent: greet
            if: language == en
            clear: [mine]
            go: stay
          - pattern: |
              - later
            next:
              - if: customer_known
                go: history shop
              - otherwise: bye
        timeout: {after: 1h, go: bye}
        states:
          choose:
            call: pick
            with: {limit: maximum?}
            as: picked
            results: {mine: colour}
            next:
              - if: picked_outcome == picked and picked_colour == mine
                go: wait
              - otherwise: wait
          wait: {wait: yes}
      bye: {set: {maximum: 3, mine: '"red"'}, say: [welcome, gone], end: left}
    replies:
      gone:
        zh: |
          - {mine}
        en: |
          - {mine} it is, {maximum, plural, one {#} other {#}}
    """,
    "dialogues/replies/all.yaml": """
    replies:
      welcome:
        zh: |
          - 欢迎{mine}
        en: |
          - Welcome
        forms:
          - channel: web
            if: maximum is set
            zh: |
              - 欢迎
            en: |
              - Hi
        promotion: yes
    """,
  ]

  private func definition() throws -> AssistantDefinition {
    try AssistantDefinition(
      sources: AssistantDefinitionTests.sources(DialogueResolutionTests.files))
  }

  @Test func callsBindWhatIsReturned() throws {
    let definition = try definition()
    let dialogue = try #require(definition.dialogues.first)
    let types = dialogue.variableTypes(
      actions: definition.actions, dialogues: definition.dialogues)
    #expect(
      types.map(\.name.rawValue) == [
        "mine", "maximum", "picked_colour", "picked_outcome", "customer_known", "language", "mood",
        "service_open",
      ])
    guard case .call(let name, let arguments, let prefix, let results) = dialogue.states[1].kind
    else {
      Issue.record("\(dialogue.states[1].kind)")
      return
    }
    #expect(name.rawValue == "pick" && prefix == "picked")
    #expect(arguments.first?.mayBeUnset == true)
    #expect(results.map(\.slot.rawValue) == ["mine"])
  }

  @Test func groupsStandBeforeTheirStates() throws {
    let dialogue = try #require(try definition().dialogues.first)
    #expect(dialogue.states.map(\.name) == ["shop", "choose", "wait", "bye"])
    #expect(dialogue.states.map(\.parent) == [nil, 0, 0, nil])
    #expect(dialogue.states[0].kind == .group(initial: 1))
    #expect(dialogue.states[0].timeout?.after == 3600)
    let transitions = dialogue.states[0].transitions
    #expect(transitions.map(\.patterns) == [[], ["later"]])
    #expect(transitions.flatMap(\.branches).map(\.target) == [.stay, .history(0), .state(3)])
  }

  @Test func effectsAreInTheOrderInWhichTheyHappen() throws {
    let effects = try #require(try definition().dialogues.first?.states.last?.entry)
    #expect(
      effects.prefix(2) == [
        .set(VariableName(rawValue: "maximum"), .constant(.number(3))),
        .set(VariableName(rawValue: "mine"), .constant(.text("red"))),
      ])
    let said = effects.compactMap { effect -> String? in
      if case .say(let name, _) = effect { name.rawValue } else { nil }
    }
    #expect(said == ["welcome", "buy/gone"])
  }

  @Test func sharedRepliesTakeWhatTheDialogueKnows() throws {
    let outline = try definition().outlines.first { $0.name.rawValue == "welcome" }
    #expect(outline?.arguments.map(\.rawValue) == ["mine"])
    #expect(outline?.forms.map(\.channels) == [["web"], []])
    #expect(outline?.forms.first?.condition == .isSet(VariableName(rawValue: "maximum")))
    #expect(outline?.isPromotion == true)
  }

  @Test func builtInRepliesGiveWay() throws {
    let rule = """
      rules:
        - on: greet
          reply_name: apology
          reply:
            zh: |
              - 好
            en: |
              - ok
      """
    let definition = try AssistantDefinition(
      sources: AssistantDefinitionTests.sources(["dialogues/rules/base.yaml": rule]))
    let apology = definition.behaviours.first { $0.name == .apology }
    #expect(apology?.reply?.rawValue == "behaviours/apology")
    #expect(Set(definition.behaviours.map(\.name)).count == Behaviour.Name.allCases.count)
  }
}
