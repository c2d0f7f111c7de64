internal import KefuDialogue
internal import KefuValues

extension Draft {
  /// Replies that nothing says, and slots that nothing asks for or reads.
  func checkUnused(_ resolution: Resolution, problems: inout Problems) {
    guard hasAllDialogues else { return }
    for reply in replies where !resolution.saidReplies.contains(reply.name.value) {
      switch reply.owner {
      case .turn, .behaviour: break
      case .dialogue, .shared:
        let name = reply.name.value.split(separator: "/").last.map(String.init) ?? ""
        problems.report(.unusedReply(name), at: reply.span)
      }
    }
    for dialogue in resolution.dialogues {
      let said = resolution.outlines.filter { outline in
        outline.name.rawValue.hasPrefix(dialogue.name.rawValue + "/")
          || dialogue.saidReplies.contains(outline.name)
      }
      let used = dialogue.readVariables.union(said.flatMap(\.readVariables))
      for slot in dialogue.slots where !used.contains(slot.name) && !slot.isParameter {
        problems.report(
          .unusedSlot(slot.name.rawValue),
          at: SourceSpan(slot.location, length: slot.name.rawValue.utf8.count))
      }
    }
  }
}

extension ReplyOutline {
  /// The variables that it reads or fills.
  fileprivate var readVariables: Set<VariableName> {
    var names = Set(arguments)
    for form in forms { names.formUnion(form.condition?.variables ?? []) }
    for button in buttons {
      if case .fill(let slot, _) = button.meaning { names.insert(slot) }
    }
    if let list { names.formUnion([list.variable, list.fills].compactMap(\.self)) }
    return names
  }
}

extension DialogueDefinition {
  /// The replies that it says.
  fileprivate var saidReplies: Set<ReplyName> {
    var names = Set(slots.compactMap(\.ask) + slots.flatMap(\.checks).map(\.reply))
    names.formUnion(states.compactMap(\.reminder?.reply))
    for effect in states.flatMap(\.effects) {
      if case .say(let name, _) = effect { names.insert(name) }
    }
    return names
  }

  /// The variables that anything asks for or reads.
  fileprivate var readVariables: Set<VariableName> {
    var names = Set(returns.map(\.name))
    func read(_ operand: Operand) {
      if case .variable(let name) = operand { names.insert(name) }
    }
    for slot in slots {
      names.formUnion(slot.dependsOn)
      for check in slot.checks {
        switch check.condition {
        case .condition(let condition): names.formUnion(condition.variables)
        case .lookUp(let use, _): for argument in use.arguments { read(argument.value) }
        case .pattern, .range, .dates, .oneOf, .checksum: break
        }
      }
    }
    for state in states {
      for branch in state.branches { names.formUnion(branch.condition?.variables ?? []) }
      for effect in state.effects {
        switch effect {
        case .set(_, let operand): read(operand)
        case .focus(_, let name): names.insert(name)
        case .say, .clear: break
        }
      }
      switch state.kind {
      case .collect(let slots): names.formUnion(slots)
      case .act(let use, _, _, _): for argument in use.arguments { read(argument.value) }
      case .call(_, let arguments, _, _): for argument in arguments { read(argument.value) }
      case .decide, .wait, .group, .end, .handoff: break
      }
    }
    return names
  }
}

extension StateDefinition {
  /// Every branch, whatever it is for.
  fileprivate var branches: [Branch] {
    var branches = next + transitions.flatMap(\.branches) + [timeout?.branch].compactMap(\.self)
    if case .act(_, let failures, let otherwise, _) = kind {
      branches += failures.map(\.branch) + [otherwise].compactMap(\.self)
    }
    return branches
  }

  /// Everything that is done in it or on leaving it.
  fileprivate var effects: [StateEffect] { entry + branches.flatMap(\.effects) }
}
