import KefuDialogue
import KefuValues
import Testing

@testable import KefuFrontends

@Suite struct DialogueGraphTests {
  @Test func drawsADialogueForMermaid() {
    #expect(DialogueGraph(CancelOrder.dialogue).mermaid == DialogueGraphTests.mermaid)
  }

  @Test func drawsADialogueForGraphviz() {
    let lines = DialogueGraph(CancelOrder.dialogue).dot.split(separator: "\n").map(String.init)
    #expect(lines.first == "digraph {" && lines.last == "}")
    #expect(
      lines.contains(
        #"  begin [shape=oval, label="cancel_order\n/(?i)^cancel +a\\d{5}$/"];"#))
    #expect(
      lines.contains(
        #"  s1 [shape=component, label="look_up\nruns find_order, tried 2 times at most"];"#))
    #expect(lines.contains(#"  s1 -> s2 [label="order_state in [unpaid, paid]"];"#))
    #expect(lines.contains(#"  s2 -> s5 [label="after 1h30m", style=dashed];"#))
  }

  @Test func framesGroupsAndSaysWhatHoldsInAllOfThem() {
    var dialogue = CancelOrder.dialogue
    dialogue.intents = []
    dialogue.patterns = []
    dialogue.slots = []
    let at = CancelOrder.location(1)
    let yes = VariableName(rawValue: "a \"quoted\" one")
    dialogue.states = [
      StateDefinition(
        name: "form", location: at, kind: .group(initial: 1),
        transitions: [
          EventTransition(
            intents: [IntentName(rawValue: "stop")],
            branches: [
              Branch(condition: .isTrue(yes), target: .state(3), location: at),
              Branch(target: .history(0), location: at),
            ], location: at)
        ]),
      StateDefinition(
        name: "inner", location: at, parent: 0, kind: .wait,
        timeout: .init(after: 90, branch: Branch(target: .state(2), location: at))),
      StateDefinition(
        name: "call", location: at, parent: 0,
        kind: .call(
          DialogueName(rawValue: "pick_order"), arguments: [], prefix: nil, results: []),
        next: [Branch(target: .state(3), location: at)]),
      StateDefinition(name: "over", location: at, kind: .handoff(reason: "<angry> & #1")),
    ]
    let graph = DialogueGraph(dialogue)
    let lines = graph.mermaid.split(separator: "\n").map(String.init)
    #expect(lines[1] == #"  begin(["when called"])"#)
    #expect(
      lines[4...8] == [
        #"  subgraph group0["form"]"#, #"    s1("inner<br>waits")"#,
        #"    s2[("call<br>calls pick_order")]"#, "  end", "  begin --> s1",
      ])
    #expect(lines[2] == ##"  s3>"over<br>hands over: #lt;angry#gt; #amp; #35;1"]"##)
    #expect(
      lines.contains(
        ##"  s1 -.->|"anywhere in form: on stop if a #quot;quoted#quot; one"| s3"##))
    #expect(lines.contains(#"  s1 -.->|"anywhere in form: on stop (history)"| s1"#))
    #expect(lines.contains(#"  s1 -.->|"after 1m30s"| s2"#))
    #expect(graph.dot.contains("  subgraph cluster_group0 {\n    label=\"form\";\n"))
  }

  @Test func showsWhatStartsAndCallsWhat() {
    var caller = CancelOrder.dialogue
    caller.states = (0..<2).map { index in
      StateDefinition(
        name: "call\(index)", location: CancelOrder.location(1),
        kind: .call(
          DialogueName(rawValue: "pick_order"), arguments: [], prefix: nil, results: []))
    }
    var called = CancelOrder.dialogue
    called.name = DialogueName(rawValue: "pick_order")
    called.title = LocalizedText()
    called.intents = []
    called.patterns = []
    #expect(
      DialogueGraph(overviewOf: [caller, called]).mermaid == #"""
        flowchart TD
          d0["cancel_order<br>cancel an order"]
          i0(["cancel_order<br>/(?i)^cancel +a\d{5}$/"])
          d1["pick_order"]
          i0 --> d0
          d0 -->|"calls"| d1

        """#)
  }

  private static let mermaid = ##"""
    flowchart TD
      begin(["cancel_order<br>/(?i)^cancel +a\d{5}$/"])
      s0[/"which<br>collects order"/]
      s1[["look_up<br>runs find_order, tried 2 times at most"]]
      s2[/"confirm<br>collects reason, sure<br>it = order order<br>reminds after 10m: cancel_order/still_there"/]
      s3[["cancel<br>runs cancel_order"]]
      s4(["cancelled<br>ends: cancelled<br>says cancel_order/cancelled"])
      s5(["kept<br>ends: kept<br>says cancel_order/kept"])
      s6(["too_late<br>ends: refused<br>says cancel_order/too_late"])
      s7(["unknown<br>ends: unknown<br>says cancel_order/unknown"])
      s8(["broken<br>ends: failed<br>says cancel_order/broken"])
      behaviours["in every state, in this order:<br>payload: a button<br>person: asking for a person, or anger<br>control: cancel, start over, go back, repeat, #quot;what do you mean#quot;<br>correction: something given before is changed<br>slot: the answer to the question<br>transition: what the state takes<br>answer: a rule or a question, then the question again<br>start: another dialogue, then back<br>fallback: rephrase, options, a person"]
      begin --> s0
      s0 --> s1
      s1 -->|"order_state in [unpaid, paid]"| s2
      s1 -->|"otherwise"| s6
      s1 -->|"fails: not_found"| s0
      s1 -->|"fails: otherwise"| s8
      s2 -->|"sure"| s3
      s2 -->|"not sure"| s5
      s2 -.->|"on check_cancellation_fee"| s2
      s2 -.->|"after 1h30m"| s5
      s3 --> s4
      s3 -->|"fails: otherwise"| s8
      s0 -.->|"order asked 3 times"| s7

    """##
}
