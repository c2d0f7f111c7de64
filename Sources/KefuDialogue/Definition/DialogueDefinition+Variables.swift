package import KefuValues

/// Something that the guards and replies of a dialogue may name.
package struct DialogueVariable: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    case slot
    /// A result of an action or of a call, look-ups included.
    case result
    /// A `ContextVariable`, which is always set.
    case context
  }

  package var name: VariableName
  package var type: ValueType
  package var origin: Origin
  /// Whether what gives it may leave it out.
  package var isOptional: Bool
  /// What it is void without: of a slot as authored, of a result what its action or call was given.
  package var dependsOn: [VariableName]
  /// Where it is declared, or first given.
  package var location: SourceLocation

  package init(
    name: VariableName, type: ValueType, origin: Origin, isOptional: Bool = false,
    dependsOn: [VariableName] = [], location: SourceLocation
  ) {
    self.name = name
    self.type = type
    self.origin = origin
    self.isOptional = isOptional
    self.dependsOn = dependsOn
    self.location = location
  }
}

extension DialogueDefinition {
  /// Everything that the dialogue's guards and replies may name, each name once: slots, then results in the order of
  /// look-ups and states, then context variables.
  ///
  /// A result that is given in several places depends on all that any of them takes; its type is that of the first.
  /// An action or dialogue that does not exist gives nothing.
  package func variables(
    actions: [ActionDeclaration], dialogues: [DialogueDefinition]
  ) -> [DialogueVariable] {
    var variables = slots.map { slot in
      DialogueVariable(
        name: slot.name, type: slot.type, origin: .slot, isOptional: slot.isOptional,
        dependsOn: slot.dependsOn, location: slot.location)
    }
    for variable in givenResults(actions: actions, dialogues: dialogues) + contextVariables {
      guard let index = variables.firstIndex(where: { $0.name == variable.name }) else {
        variables.append(variable)
        continue
      }
      guard variables[index].origin == .result, variable.origin == .result else { continue }
      variables[index].isOptional = variables[index].isOptional || variable.isOptional
      variables[index].dependsOn += variable.dependsOn.filter {
        !variables[index].dependsOn.contains($0)
      }
    }
    return variables
  }

  /// The types of all variables, in the order of `variables`.
  package func variableTypes(
    actions: [ActionDeclaration], dialogues: [DialogueDefinition]
  ) -> [(name: VariableName, type: ValueType)] {
    variables(actions: actions, dialogues: dialogues).map { ($0.name, $0.type) }
  }

  /// What each variable is void without; variables that depend on nothing are left out.
  package func dependencies(
    actions: [ActionDeclaration], dialogues: [DialogueDefinition]
  ) -> [VariableName: [VariableName]] {
    var dependencies: [VariableName: [VariableName]] = [:]
    for variable in variables(actions: actions, dialogues: dialogues)
    where !variable.dependsOn.isEmpty {
      dependencies[variable.name] = variable.dependsOn
    }
    return dependencies
  }

  /// The outcomes of the dialogue's ends, each once, in order.
  package var outcomes: [ChoiceOption] {
    var outcomes: [ChoiceOption] = []
    for state in states {
      guard case .end(let outcome) = state.kind else { continue }
      if !outcomes.contains(where: { $0.value == outcome }) {
        outcomes.append(ChoiceOption(value: outcome, location: state.location))
      }
    }
    return outcomes
  }

  /// What look-ups, actions and calls give, repetitions included.
  package func givenResults(
    actions: [ActionDeclaration], dialogues: [DialogueDefinition]
  ) -> [DialogueVariable] {
    let lookUps = slots.flatMap(\.checks).compactMap { check -> ActionUse? in
      if case .lookUp(let use, _) = check.condition { use } else { nil }
    }
    return lookUps.flatMap { results(of: $0, actions: actions) }
      + states.flatMap { state -> [DialogueVariable] in
        switch state.kind {
        case .act(let use, _, _, _): results(of: use, actions: actions)
        case .call(let name, let arguments, let prefix, _):
          dialogues.first { $0.name == name }.map { called in
            // Bound as the results of an action are.
            let use = ActionUse(
              action: ActionName(rawValue: name.rawValue), arguments: arguments, prefix: prefix,
              location: state.location)
            return results(called.returns + called.outcomeField, of: use)
          } ?? []
        case .decide, .collect, .wait, .group, .end, .handoff: []
        }
      }
  }

  private var outcomeField: [Field] {
    let outcomes = outcomes
    guard !outcomes.isEmpty else { return [] }
    return [
      Field(
        name: VariableName(rawValue: "outcome"), type: .choice(outcomes), location: location)
    ]
  }

  private func results(
    of use: ActionUse, actions: [ActionDeclaration]
  ) -> [DialogueVariable] {
    results(actions.first { $0.name == use.action }?.results ?? [], of: use)
  }

  private func results(_ fields: [Field], of use: ActionUse) -> [DialogueVariable] {
    var taken: [VariableName] = []
    for argument in use.arguments {
      guard case .variable(let name) = argument.value, !taken.contains(name) else { continue }
      taken.append(name)
    }
    return fields.map { field in
      let name = use.variable(for: field.name)
      // A look-up on what it replaces itself does not make it void.
      return DialogueVariable(
        name: name, type: field.type, origin: .result, isOptional: field.isOptional,
        dependsOn: taken.filter { $0 != name }, location: use.location)
    }
  }

  private var contextVariables: [DialogueVariable] {
    ContextVariable.allCases.map { variable in
      DialogueVariable(
        name: variable.name, type: variable.type, origin: .context, isOptional: false,
        dependsOn: [], location: location)
    }
  }
}
