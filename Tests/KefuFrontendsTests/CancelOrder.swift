import KefuDialogue
import KefuValues

/// The dialogue of the page on dialogues, as it is resolved.
enum CancelOrder {
  static func location(_ line: Int, _ column: Int = 3) -> SourceLocation {
    SourceLocation(file: "dialogues/cancel_order.yaml", line: line, column: column)
  }

  static func name(_ text: String) -> VariableName { VariableName(rawValue: text) }

  private static func say(_ reply: String, _ line: Int) -> StateEffect {
    .say(ReplyName(rawValue: "cancel_order/\(reply)"), location(line, 10))
  }

  private static func go(
    _ state: Int, if condition: Guard? = nil, _ line: Int, _ effects: [StateEffect] = []
  ) -> Branch {
    Branch(
      condition: condition, effects: effects, target: .state(state), location: location(line, 9))
  }

  private static func ending(_ name: String, _ outcome: String, _ line: Int) -> StateDefinition {
    StateDefinition(
      name: name, location: location(line), entry: [say(name, line)], kind: .end(outcome: outcome))
  }

  private static let options = ["mind", "other"].map {
    ChoiceOption(value: $0, location: location(15))
  }

  static let dialogue = DialogueDefinition(
    name: DialogueName(rawValue: "cancel_order"), location: location(2, 11),
    title: LocalizedText(zh: "取消订单", en: "cancel an order"),
    intents: [IntentName(rawValue: "cancel_order")], patterns: [#"(?i)^cancel +a\d{5}$"#],
    slots: [
      SlotDefinition(
        name: name("order"), location: location(9), type: .entity("order_id"),
        ask: ReplyName(rawValue: "cancel_order/which_order"), filling: .anytime, giveUp: 7,
        refersTo: "order"),
      SlotDefinition(
        name: name("reason"), location: location(14), type: .choice(options),
        ask: ReplyName(rawValue: "cancel_order/why"), filling: .anytime,
        dependsOn: [name("order")]),
      SlotDefinition(
        name: name("sure"), location: location(21), type: .yesNo,
        ask: ReplyName(rawValue: "cancel_order/sure"), filling: .asked,
        dependsOn: [name("order")]),
    ],
    states: [
      StateDefinition(
        name: "which", location: location(26), kind: .collect([name("order")]), next: [go(1, 28)]),
      StateDefinition(
        name: "look_up", location: location(29),
        kind: .act(
          ActionUse(
            action: ActionName(rawValue: "find_order"), prefix: "order", location: location(30)),
          failures: [
            .init(
              failure: "not_found",
              branch: go(0, 34, [say("not_found", 34), .clear([name("order")])]))
          ], otherwise: go(8, 35), retries: 1),
        next: [
          go(
            2, if: .isOneOf(name("order_state"), [.text("unpaid"), .text("paid")]), 37), go(6, 39),
        ]),
      StateDefinition(
        name: "confirm", location: location(40), entry: [.focus(kind: "order", name("order"))],
        kind: .collect([name("reason"), name("sure")]),
        next: [
          go(3, if: .isTrue(name("sure")), 49), go(5, if: .not(.isTrue(name("sure"))), 51),
        ],
        transitions: [
          EventTransition(
            intents: [IntentName(rawValue: "check_cancellation_fee")],
            branches: [
              Branch(effects: [say("no_fee", 45)], target: .stay, location: location(44, 9))
            ], location: location(44, 9))
        ],
        reminder: .init(after: 600, reply: ReplyName(rawValue: "cancel_order/still_there")),
        timeout: .init(after: 5400, branch: go(5, 48))),
      StateDefinition(
        name: "cancel", location: location(53),
        kind: .act(
          ActionUse(action: ActionName(rawValue: "cancel_order"), location: location(54)),
          failures: [], otherwise: go(8, 57), retries: 0), next: [go(4, 58)]),
      ending("cancelled", "cancelled", 59), ending("kept", "kept", 60),
      ending("too_late", "refused", 61), ending("unknown", "unknown", 62),
      ending("broken", "failed", 63),
    ])
}
