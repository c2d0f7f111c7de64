import KefuValues

extension AnalysisContext {
  /// A variable gets a new value: what is void without it may be cleared.
  func change(_ variable: Int, in assigned: inout Assigned) {
    for dependent in dependents[variable] where assigned[dependent].contains(.set) {
      assigned[dependent].insert(.unset)
    }
  }

  /// A variable is cleared, and what is void without it.
  func clear(_ variable: Int, in assigned: inout Assigned) {
    assigned[variable] = .unset
    for dependent in dependents[variable] { assigned[dependent] = .unset }
  }

  /// Results arrive.
  func give(_ results: [(number: Int, isOptional: Bool)], in assigned: inout Assigned) {
    for result in results { change(result.number, in: &assigned) }
    for result in results { assigned[result.number] = result.isOptional ? .either : .set }
  }

  /// What may have been filled while the dialogue waits.
  func waiting(_ assigned: Assigned, for slots: [VariableName] = []) -> Assigned {
    var waiting = assigned
    for slot in dialogue.slots {
      guard let number = number(slot.name), isFillable[number] || slots.contains(slot.name)
      else { continue }
      waiting[number].insert(.set)
      for result in lookUpResults(of: slot) { waiting[result.number].insert(.set) }
    }
    return waiting
  }

  /// The slot was asked for or was filled already; either way it is set now, and its look-ups have succeeded.
  func fill(_ name: VariableName, in assigned: inout Assigned) {
    guard let number = number(name) else { return }
    let wasUnset = assigned[number] == .unset
    assigned[number] = .set
    guard let slot = dialogue.slot(name) else { return }
    for result in lookUpResults(of: slot) {
      if result.isOptional {
        assigned[result.number] = .either
      } else if wasUnset || isTiedToItsLookUps(slot) {
        assigned[result.number] = .set
      } else {
        assigned[result.number].insert(.set)
      }
    }
  }

  /// The slot is corrected.
  func correct(_ variable: Int, in assigned: inout Assigned) {
    clear(variable, in: &assigned)
    assigned[variable] = .set
    guard let slot = dialogue.slot(variables[variable].name) else { return }
    for result in lookUpResults(of: slot) { assigned[result.number] = .either }
  }

  /// Whether the results of the slot's look-ups are set whenever the slot is: nothing but customers fills it, and nothing
  /// else that the look-ups take can change.
  private func isTiedToItsLookUps(_ slot: SlotDefinition) -> Bool {
    let takesItselfAlone = slot.checks.allSatisfy { check in
      guard case .lookUp(let use, _) = check.condition else { return true }
      return use.arguments.allSatisfy { argument in
        switch argument.value {
        case .constant: true
        case .variable(let name): name == slot.name || number(name) == nil
        }
      }
    }
    return takesItselfAlone && !slot.isParameter && !filledByDialogue.contains(slot.name)
  }

  /// The slots that states and branches set, and those that results of calls and actions are put into.
  var assignedByDialogue: Set<VariableName> {
    var names: Set<VariableName> = []
    for state in dialogue.states {
      for case .set(let name, _) in state.allEffects { names.insert(name) }
      switch state.kind {
      case .call(let called, _, let prefix, let bindings):
        for result in results(of: called, prefix: prefix, bindings: bindings) {
          names.insert(variables[result.number].name)
        }
      case .act(let use, _, _, _):
        for result in results(of: use) { names.insert(variables[result.number].name) }
      case .decide, .collect, .wait, .group, .end, .handoff: break
      }
    }
    return names
  }
}

extension StateDefinition {
  /// The branches that it may take, whatever for.
  var allBranches: [Branch] {
    var branches = next + transitions.flatMap(\.branches)
    if case .act(_, let failures, let otherwise, _) = kind {
      branches += failures.map(\.branch)
      if let otherwise { branches.append(otherwise) }
    }
    if let timeout { branches.append(timeout.branch) }
    return branches
  }

  /// What it may do, on entering and by its branches.
  var allEffects: [StateEffect] { entry + allBranches.flatMap(\.effects) }
}
