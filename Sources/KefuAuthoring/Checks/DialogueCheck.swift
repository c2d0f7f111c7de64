internal import KefuDialogue
internal import KefuValues

extension Draft {
  /// Dialogues, actions and what they know have names of their own, and entities exist.
  func checkDialogues(problems: inout Problems) {
    var first: [String: SourceLocation] = [:]
    for dialogue in dialogues {
      let name = dialogue.name
      if let location = first[name.value] {
        problems.report(
          .duplicateDialogue(name.value), at: name.span, related: [.firstHere(location)])
      } else {
        first[name.value] = name.location
      }
    }
    first = [:]
    for action in actions {
      if let location = first[action.name.value] {
        problems.report(
          .duplicateAction(action.name.value), at: action.name.span,
          related: [.firstHere(location)])
      } else {
        first[action.name.value] = action.name.location
      }
    }
    guard hasAllIntents else { return }
    let known = SystemEntity.names + entities.map(\.name.value)
    for entity in dialogues.flatMap(\.entities) + actions.flatMap(\.entities)
    where !known.contains(entity.value) {
      problems.report(.unknownEntity(entity.value, known: known), at: entity.span)
    }
  }

  /// Behaviours that start a dialogue start one that exists.
  func checkBehaviours(problems: inout Problems) {
    guard hasAllDialogues else { return }
    let known = dialogues.map(\.name.value)
    for dialogue in behaviours.compactMap(\.dialogue) where !known.contains(dialogue.value) {
      problems.report(.unknownDialogue(dialogue.value, known: known), at: dialogue.span)
    }
  }

  /// What a dialogue knows has one meaning by name.
  func checkVariables(_ resolution: Resolution, problems: inout Problems) {
    let facts = settings?.value.facts.map(\.name) ?? []
    for dialogue in resolution.dialogues {
      let context = ContextVariable.allCases.map(\.name)
      var known: [VariableName: (type: ValueType, location: SourceLocation, isSlot: Bool)] = [:]
      for slot in dialogue.slots {
        let span = SourceSpan(slot.location, length: slot.name.rawValue.utf8.count)
        let name = slot.name.rawValue
        if context.contains(slot.name) {
          problems.report(.duplicateVariable(name, .context), at: span)
        } else if facts.contains(name) {
          problems.report(.duplicateVariable(name, .fact), at: span)
        }
        known[slot.name] = (slot.type, slot.location, true)
      }
      let results = dialogue.givenResults(
        actions: resolution.actions, dialogues: resolution.dialogues)
      for result in results {
        guard let clash = clash(of: result, known: known[result.name], facts: facts) else {
          known[result.name] = known[result.name] ?? (result.type, result.location, false)
          continue
        }
        problems.report(
          .duplicateVariable(result.name.rawValue, clash), at: SourceSpan(result.location),
          related: known[result.name].map { [.firstHere($0.location)] } ?? [])
      }
    }
  }

  private func clash(
    of result: DialogueVariable,
    known: (type: ValueType, location: SourceLocation, isSlot: Bool)?, facts: [String]
  ) -> VariableClash? {
    if ContextVariable(rawValue: result.name.rawValue) != nil { return .context }
    if facts.contains(result.name.rawValue) { return .fact }
    guard let known else { return nil }
    if known.isSlot { return .slotAndResult }
    if result.type.fits(known.type), known.type.fits(result.type) { return nil }
    // Ends of several dialogues may have different names.
    if case .choice = result.type, case .choice = known.type {
      return .types("one choice", "another")
    }
    return .types(known.type.phrase, result.type.phrase)
  }
}
