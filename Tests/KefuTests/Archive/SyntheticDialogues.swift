import KefuDialogue
import KefuValues

/// Dialogues of the size of a shop's.
enum SyntheticDialogues {
  static func location(_ line: Int, _ column: Int = 5) -> SourceLocation {
    SourceLocation(file: "dialogues/orders/dialogue_\(line / 200).yaml", line: line, column: column)
  }

  private static func name(_ text: String) -> VariableName { VariableName(rawValue: text) }

  static func dialogues(_ count: Int, states: Int) -> [DialogueDefinition] {
    (0..<count).map { number in
      let line = number * 200
      return DialogueDefinition(
        name: DialogueName(rawValue: "dialogue_\(number)"), location: location(line),
        title: LocalizedText(zh: "对话\(number)", en: "dialogue \(number)"),
        intents: [IntentName(rawValue: "intent_\(number)")], patterns: ["(?i)^cancel +a\\d{5}$"],
        slots: (0..<5).map { slot(number, $0, line) },
        returns: [Field(name: name("order"), type: .text, location: location(line))],
        states: (0..<states).map { state(number, $0, of: states, line) })
    }
  }

  private static func slot(_ dialogue: Int, _ number: Int, _ line: Int) -> SlotDefinition {
    SlotDefinition(
      name: name("slot_\(number)"), location: location(line + number),
      type: number == 0
        ? .entity("order_id")
        : .choice(
          ["mind", "other"].map {
            ChoiceOption(
              value: $0, zh: ["不想要了", "不要了"], en: ["changed my mind"],
              location: location(line + number, 9))
          }), ask: ReplyName(rawValue: "dialogue_\(dialogue)/ask_\(number)"), filling: .anytime,
      checks: [
        SlotCheck(
          condition: .range(1, nil), reply: ReplyName(rawValue: "dialogue_\(dialogue)/range"),
          location: location(line)),
        SlotCheck(
          condition: .dates(.fromToday(0), .fixed("2026-11-01")),
          reply: ReplyName(rawValue: "dialogue_\(dialogue)/dates"), location: location(line)),
      ], dependsOn: number == 0 ? [] : [name("slot_0")], refersTo: number == 0 ? "order" : nil)
  }

  private static func state(
    _ dialogue: Int, _ number: Int, of count: Int, _ line: Int
  ) -> StateDefinition {
    let place = location(line + 20 + number * 10)
    let reply = ReplyName(rawValue: "dialogue_\(dialogue)/reply_\(number)")
    let condition = Guard.all([
      .isSet(name("slot_1")),
      .compare(name("slot_1"), .equal, .constant(.text("other"))),
      .any([
        .isTrue(name("sure")), .isOneOf(name("order_state"), [.text("paid"), .text("unpaid")]),
      ]),
    ])
    let branches = [
      Branch(condition: condition, target: .state((number + 1) % count), location: place),
      Branch(effects: [.say(reply, place)], target: .state(count - 1), location: place),
    ]
    let kind: StateDefinition.Kind =
      switch number % 4 {
      case 0: .collect([name("slot_0"), name("slot_1")])
      case 1:
        .act(
          ActionUse(
            action: ActionName(rawValue: "find_order"),
            arguments: [
              Argument(parameter: name("order"), value: .variable(name("slot_0")), location: place)
            ], prefix: "order", location: place),
          failures: [.init(failure: "not_found", branch: branches[1])], otherwise: branches[1],
          retries: 1)
      case 2: .decide
      default: .end(outcome: "done")
      }
    return StateDefinition(
      name: "state_\(number)", location: place, entry: [.say(reply, place)], kind: kind,
      next: branches,
      transitions: [
        EventTransition(
          intents: [IntentName(rawValue: "check_fee")], branches: [branches[1]], location: place)
      ], reminder: .init(after: 600, reply: reply))
  }

  static let actions = (0..<40).map { number in
    ActionDeclaration(
      name: ActionName(rawValue: "action_\(number)"), location: location(number),
      parameters: [
        Field(name: name("order"), type: .entity("order_id"), location: location(number))
      ],
      results: [
        Field(
          name: name("items"),
          type: .list([
            Field(name: name("title"), type: .text, location: location(number)),
            Field(name: name("price"), type: .number, isOptional: true, location: location(number)),
          ]), location: location(number))
      ], failures: ["not_found"], isRepeatable: true)
  }

  static func outlines(_ count: Int) -> [ReplyOutline] {
    (0..<count).map { number in
      ReplyOutline(
        name: ReplyName(rawValue: "dialogue_\(number % 25)/reply_\(number)"),
        forms: [.init(tones: [.angry, .unhappy]), .init()], arguments: [name("order"), name("n")],
        buttons: number % 5 == 0
          ? [
            .init(
              title: LocalizedText(zh: "不想要了"), meaning: .fill(name("slot_1"), .text("mind"))),
            .init(title: LocalizedText(en: "More"), meaning: .link),
          ] : [])
    }
  }
}
