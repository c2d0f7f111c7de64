import KefuDialogue
import KefuValues

/// A dialogue drawn by names, for tests; line N is where its Nth state stands.
struct DialogueSketch {
  struct Way {
    var condition: Guard?
    var effects: [StateEffect] = []
    var target: String
  }

  struct State {
    var name: String
    var parent: String?
    var entry: [StateEffect] = []
    var kind: Kind = .decide
    var next: [Way] = []
    var on: [(claims: [String], ways: [Way])] = []
    var reminder: String?
    var timeout: Way?
  }

  enum Kind {
    case decide
    case collect([String])
    case wait
    case act(
      String, [(String, Operand)], prefix: String?, failures: [(String, Way)], otherwise: Way?)
    case call(String, [(String, Operand)], prefix: String?, results: [(String, String)])
    case group(String)
    case end
    case handoff
  }

  var name = "d"
  var intents: [String] = ["begin"]
  var slots: [SlotDefinition] = []
  var returns: [Field] = []
  var states: [State] = []

  static func location(_ line: Int, _ column: Int = 1) -> SourceLocation {
    SourceLocation(file: "dialogues/d.yaml", line: line, column: column)
  }

  /// The definition, names resolved; a target that does not exist is the initial state.
  func built() -> DialogueDefinition {
    DialogueDefinition(
      name: DialogueName(rawValue: name), location: DialogueSketch.location(1),
      intents: intents.map { IntentName(rawValue: $0) }, slots: slots,
      returns: returns,
      states: states.enumerated().map { index, state in
        StateDefinition(
          name: state.name, location: DialogueSketch.location(index + 1),
          parent: state.parent.map(place), entry: state.entry,
          kind: built(state.kind, line: index + 1),
          next: state.next.enumerated().map {
            built($0.element, at: DialogueSketch.location(index + 1, 10 + $0.offset))
          },
          transitions: state.on.enumerated().map { number, transition in
            let location = DialogueSketch.location(index + 1, 100 + 10 * number)
            return EventTransition(
              intents: transition.claims.map { IntentName(rawValue: $0) },
              branches: transition.ways.enumerated().map {
                built(
                  $0.element,
                  at: DialogueSketch.location(index + 1, 101 + 10 * number + $0.offset))
              }, location: location)
          },
          reminder: state.reminder.map {
            StateDefinition.Reminder(after: 60, reply: ReplyName(rawValue: $0))
          },
          timeout: state.timeout.map {
            StateDefinition.Timeout(
              after: 60, branch: built($0, at: DialogueSketch.location(index + 1, 90)))
          })
      })
  }

  func place(_ name: String) -> Int { states.firstIndex { $0.name == name } ?? 0 }

  private func built(_ kind: Kind, line: Int) -> StateDefinition.Kind {
    let location = DialogueSketch.location(line)
    func arguments(_ arguments: [(String, Operand)]) -> [Argument] {
      arguments.map {
        Argument(parameter: VariableName(rawValue: $0.0), value: $0.1, location: location)
      }
    }
    switch kind {
    case .decide: return .decide
    case .collect(let slots): return .collect(slots.map { VariableName(rawValue: $0) })
    case .wait: return .wait
    case .act(let action, let given, let prefix, let failures, let otherwise):
      return .act(
        ActionUse(
          action: ActionName(rawValue: action), arguments: arguments(given), prefix: prefix,
          location: location),
        failures: failures.enumerated().map {
          StateDefinition.FailureBranch(
            failure: $0.element.0,
            branch: built($0.element.1, at: DialogueSketch.location(line, 60 + $0.offset)))
        },
        otherwise: otherwise.map { built($0, at: DialogueSketch.location(line, 70)) }, retries: 0)
    case .call(let name, let given, let prefix, let results):
      return .call(
        DialogueName(rawValue: name), arguments: arguments(given), prefix: prefix,
        results: results.map {
          StateDefinition.Binding(
            slot: VariableName(rawValue: $0.0), result: VariableName(rawValue: $0.1))
        })
    case .group(let initial): return .group(initial: place(initial))
    case .end: return .end(outcome: "done")
    case .handoff: return .handoff(reason: "wanted")
    }
  }

  private func built(_ way: Way, at location: SourceLocation) -> Branch {
    let target: Target =
      if way.target == "stay" {
        .stay
      } else if way.target.hasPrefix("history ") {
        .history(place(String(way.target.dropFirst(8))))
      } else {
        .state(place(way.target))
      }
    return Branch(
      condition: way.condition, effects: way.effects, target: target, location: location)
  }
}

func go(_ target: String, if condition: Guard? = nil, _ effects: StateEffect...)
  -> DialogueSketch.Way
{
  DialogueSketch.Way(condition: condition, effects: effects, target: target)
}

func slot(
  _ name: String, _ type: ValueType = .text, _ filling: SlotDefinition.Filling = .asked,
  ask: String? = nil, dependsOn: [String] = [], parameter: Bool = false, optional: Bool = false,
  giveUp: Int? = nil, checks: [SlotCheck] = []
) -> SlotDefinition {
  SlotDefinition(
    name: VariableName(rawValue: name), location: DialogueSketch.location(200), type: type,
    ask: ReplyName(rawValue: ask ?? "ask_\(name)"), filling: filling, checks: checks,
    giveUp: giveUp, dependsOn: dependsOn.map { VariableName(rawValue: $0) },
    isParameter: parameter, isOptional: optional)
}

func choice(_ options: String...) -> ValueType {
  .choice(options.map { ChoiceOption(value: $0, location: DialogueSketch.location(1)) })
}

func field(_ name: String, _ type: ValueType = .text, optional: Bool = false) -> Field {
  Field(
    name: VariableName(rawValue: name), type: type, isOptional: optional,
    location: DialogueSketch.location(1))
}

func action(
  _ name: String, _ parameters: [Field] = [], gives results: [Field] = [],
  repeatable: Bool = true
) -> ActionDeclaration {
  ActionDeclaration(
    name: ActionName(rawValue: name), location: DialogueSketch.location(1),
    parameters: parameters, results: results, isRepeatable: repeatable)
}

func reply(_ name: String, _ arguments: String...) -> ReplyOutline {
  ReplyOutline(
    name: ReplyName(rawValue: name), arguments: arguments.map { VariableName(rawValue: $0) })
}

func say(_ name: String) -> StateEffect {
  .say(ReplyName(rawValue: name), DialogueSketch.location(300))
}

func set(_ name: String, _ value: SlotValue = .text("x")) -> StateEffect {
  .set(VariableName(rawValue: name), .constant(value))
}

func clear(_ names: String...) -> StateEffect {
  .clear(names.map { VariableName(rawValue: $0) })
}

func isSet(_ name: String) -> Guard { .isSet(VariableName(rawValue: name)) }

func isTrue(_ name: String) -> Guard { .isTrue(VariableName(rawValue: name)) }

func compare(_ name: String, _ comparison: Comparison, _ value: SlotValue) -> Guard {
  .compare(VariableName(rawValue: name), comparison, .constant(value))
}

func compare(_ name: String, _ comparison: Comparison, _ other: String) -> Guard {
  .compare(
    VariableName(rawValue: name), comparison, .variable(VariableName(rawValue: other)))
}

func isOneOf(_ name: String, _ values: String...) -> Guard {
  .isOneOf(VariableName(rawValue: name), values.map { .text($0) })
}

extension DialogueSketch {
  /// What is wrong, in short: `2 unset x in ask for reply r`.
  func problems(
    actions: [ActionDeclaration] = [], dialogues: [DialogueDefinition] = [],
    replies: [ReplyOutline] = []
  ) -> [String] {
    let dialogue = built()
    return DialogueAnalysis(
      of: dialogue, dialogues: dialogues + [dialogue], actions: actions, replies: replies
    ).findings.map { finding in
      switch finding.problem {
      case .unreachableState(let state): "unreachable \(state)"
      case .noWayToEnd(let state): "endless \(state)"
      case .waitlessCycle(let states): "cycle \(states.joined(separator: " "))"
      case .unsetVariable(let name, _, let state, let isNeverSet):
        "\(isNeverSet ? "never" : "maybe") \(name.rawValue) in \(state ?? "check")"
      case .uncoveredCase(let witness, let state): "uncovered \(state): \(witness.text)"
      case .tooManyCases(let state): "too many \(state)"
      case .unreachableBranch(let state): "dead \(state) \(finding.location.column)"
      case .claimedTwice(.intent(let name), let state): "twice \(name.rawValue) in \(state)"
      case .claimedTwice(let claim, let state): "twice \(claim) in \(state)"
      }
    }
  }
}
