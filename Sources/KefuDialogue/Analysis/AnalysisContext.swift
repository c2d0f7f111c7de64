import KefuValues

/// A dialogue with all that an analysis asks of it, variables by number.
struct AnalysisContext {
  let dialogue: DialogueDefinition
  let dialogues: [DialogueName: DialogueDefinition]
  let actions: [ActionName: ActionDeclaration]
  let replies: [ReplyName: ReplyOutline]
  /// Those that may be unset: all but the context variables.
  let variables: [DialogueVariable]
  /// For each variable those that are void without it, at whatever distance, itself left out.
  let dependents: [[Int]]
  /// Whether a message or a button may fill it while the dialogue waits anywhere.
  let isFillable: [Bool]
  /// Whether a correction may change it.
  let isCorrectable: [Bool]
  /// The slots that the dialogue itself fills: by `set`, by results of actions and calls.
  private(set) var filledByDialogue: Set<VariableName> = []
  private let numbers: [VariableName: Int]

  init(
    dialogue: DialogueDefinition, dialogues: [DialogueDefinition], actions: [ActionDeclaration],
    replies: [ReplyOutline]
  ) {
    self.dialogue = dialogue
    self.dialogues = Dictionary(dialogues.map { ($0.name, $0) }) { first, _ in first }
    self.actions = Dictionary(actions.map { ($0.name, $0) }) { first, _ in first }
    // A dialogue's own replies come first.
    self.replies = Dictionary(replies.map { ($0.name, $0) }) { first, _ in first }
    let variables = dialogue.variables(actions: actions, dialogues: dialogues).filter {
      $0.origin != .context
    }
    self.variables = variables
    let numbers = Dictionary(
      variables.enumerated().map { ($0.element.name, $0.offset) }
    ) { first, _ in first }
    self.numbers = numbers
    dependents = AnalysisContext.dependents(of: variables, numbers)
    let offered = Set(
      replies.flatMap { reply -> [VariableName] in
        let filled = reply.buttons.compactMap { button -> VariableName? in
          if case .fill(let slot, _) = button.meaning { slot } else { nil }
        }
        return filled + [reply.list?.fills].compactMap(\.self)
      })
    let collected = Set(
      dialogue.states.flatMap { state -> [VariableName] in
        if case .collect(let slots) = state.kind { slots } else { [] }
      })
    isFillable = variables.map { variable in
      dialogue.slot(variable.name).map { $0.filling == .anytime || offered.contains($0.name) }
        ?? false
    }
    isCorrectable = variables.map { variable in
      dialogue.slot(variable.name).map {
        $0.filling != .never || offered.contains($0.name) || collected.contains($0.name)
      } ?? false
    }
    filledByDialogue = assignedByDialogue
  }

  /// The number of a variable; `nil` for what is always set and what is not known.
  func number(_ name: VariableName) -> Int? { numbers[name] }

  /// The results that filling a slot gives, for its checks look it up; of those that may be absent `isOptional` is true.
  func lookUpResults(of slot: SlotDefinition) -> [(number: Int, isOptional: Bool)] {
    slot.checks.flatMap { check -> [(number: Int, isOptional: Bool)] in
      guard case .lookUp(let use, _) = check.condition else { return [] }
      return results(of: use)
    }
  }

  /// The variables that an action's results are bound to.
  func results(of use: ActionUse) -> [(number: Int, isOptional: Bool)] {
    (actions[use.action]?.results ?? []).compactMap { field in
      number(use.variable(for: field.name)).map { ($0, field.isOptional) }
    }
  }

  /// The variables that a called dialogue's results are bound to, `outcome` included.
  func results(
    of name: DialogueName, prefix: String?, bindings: [StateDefinition.Binding]
  ) -> [(number: Int, isOptional: Bool)] {
    guard let called = dialogues[name] else { return [] }
    let outcome = VariableName(rawValue: "outcome")
    let fields = called.returns.map { ($0.name, $0.isOptional) } + [(outcome, false)]
    return fields.flatMap { field, isOptional -> [(number: Int, isOptional: Bool)] in
      let bound = prefix.map { VariableName(rawValue: "\($0)_\(field.rawValue)") } ?? field
      let slots = bindings.filter { $0.result == field }.map(\.slot)
      return ([bound] + slots).compactMap { name in number(name).map { ($0, isOptional) } }
    }
  }

  /// What is set when the dialogue begins, by a customer's message or by a caller.
  var beginning: Assigned {
    var assigned = Assigned(count: variables.count)
    for slot in dialogue.slots {
      guard let number = number(slot.name) else { continue }
      if slot.isParameter {
        // What depends on something else is cleared with it, and nobody gives it again.
        let isGiven = !slot.isOptional && !isStartedByCustomers && slot.dependsOn.isEmpty
        assigned[number] = isGiven ? .set : .either
      } else if slot.filling != .never {
        // Also what was kept of an earlier time: "and for the other order?".
        assigned[number] = .either
        for result in lookUpResults(of: slot) { assigned[result.number] = .either }
      }
    }
    return assigned
  }

  private var isStartedByCustomers: Bool {
    !dialogue.intents.isEmpty || !dialogue.patterns.isEmpty
      || replies.values.contains { $0.buttons.contains { $0.meaning == .start(dialogue.name) } }
  }

  private static func dependents(
    of variables: [DialogueVariable], _ numbers: [VariableName: Int]
  ) -> [[Int]] {
    var direct = Array(repeating: [Int](), count: variables.count)
    for (index, variable) in variables.enumerated() {
      for name in variable.dependsOn {
        if let number = numbers[name] { direct[number].append(index) }
      }
    }
    return variables.indices.map { start in
      var isFound = Array(repeating: false, count: variables.count)
      var open = direct[start]
      while let next = open.popLast() {
        guard !isFound[next] else { continue }
        isFound[next] = true
        open += direct[next]
      }
      return variables.indices.filter { isFound[$0] && $0 != start }
    }
  }
}
