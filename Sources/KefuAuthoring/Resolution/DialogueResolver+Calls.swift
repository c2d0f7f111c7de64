internal import KefuDialogue
internal import KefuValues

extension DialogueResolver {
  /// A state that runs an action.
  mutating func act(
    _ entry: DocumentNode.Entry, fields: inout Fields
  ) -> StateDefinition.Kind? {
    let use = actionUse(entry, fields: &fields)
    let retriesEntry = fields.optional("retries")
    let retries = retriesEntry?.count(in: 0...3, problems: &problems) ?? 0
    var named: [Located<String>] = []
    var failures: [StateDefinition.FailureBranch] = []
    var otherwise: Branch?
    let failuresEntry = fields.optional("failures")
    for failure in failuresEntry?.mapping(problems: &problems) ?? [] {
      named.append(failure.key)
      guard let branch = failureBranch(failure) else { continue }
      if failure.key.value == "otherwise" {
        otherwise = branch
      } else {
        failures.append(.init(failure: failure.key.value, branch: branch))
      }
    }
    checkFailures(named, of: entry, at: failuresEntry?.key.span ?? entry.value.span)
    guard let use else { return nil }
    if retries > 0, let retriesEntry, world.action(use.action.rawValue)?.isRepeatable == false {
      problems.report(
        .badValue(
          subject: "'retries'", value: "\(retries)",
          expected: "0, for '\(use.action.rawValue)' is not repeatable"),
        at: retriesEntry.value.span)
    }
    return .act(use, failures: failures, otherwise: otherwise, retries: retries)
  }

  private mutating func failureBranch(_ entry: DocumentNode.Entry) -> Branch? {
    guard case .mapping = entry.value.content else {
      return entry.scalar(problems: &problems).flatMap { scalar in
        target(scalar, mayStay: false)
          .map { Branch(target: $0, location: entry.key.location) }
      }
    }
    let owner = "'\(entry.key.value)'"
    guard var fields = Fields(entry.value, owner: owner, problems: &problems) else { return nil }
    let branch = branch(&fields, .plain, at: entry.key.location)
    fields.finish(problems: &problems)
    return branch
  }

  /// Every failure that an action can have is named, and no other.
  mutating func checkFailures(
    _ named: [Located<String>], of entry: DocumentNode.Entry, at span: SourceSpan
  ) {
    guard case .text(let name, _) = entry.value.content, let action = world.action(name) else {
      return
    }
    let own = ActionFailureName.allCases.filter { $0 != .outcomeUnknown || !action.isRepeatable }
    let possible = action.failures + own.map(\.rawValue)
    for failure in named
    where failure.value != "otherwise" && !possible.contains(failure.value) {
      problems.report(
        .unknownFailure(failure.value, action: name, known: possible + ["otherwise"]),
        at: failure.span)
    }
    let names = named.map(\.value)
    let missing = possible.filter { !names.contains($0) }
    if !missing.isEmpty, !names.contains("otherwise") {
      problems.report(.unhandledFailure(missing, action: name), at: span)
    }
  }

  /// An action with what it is given, of a state or a check.
  mutating func actionUse(_ entry: DocumentNode.Entry, fields: inout Fields) -> ActionUse? {
    let name = entry.name(noun: "action", problems: &problems)
    let with = fields.optional("with")
    let prefix = fields.optional("as")?.name(noun: "prefix", problems: &problems)
    guard let name else { return nil }
    guard let action = world.action(name.value) else {
      if world.hasAllDialogues {
        problems.report(
          .unknownAction(name.value, known: world.actions.map(\.name.rawValue)), at: name.span)
      }
      return nil
    }
    return ActionUse(
      action: action.name,
      arguments: arguments(with, parameters: action.parameters, of: name),
      prefix: prefix?.value, location: name.location)
  }

  /// A state that runs another dialogue.
  mutating func call(
    _ entry: DocumentNode.Entry, fields: inout Fields
  ) -> StateDefinition.Kind? {
    let name = entry.name(noun: "dialogue", problems: &problems)
    let with = fields.optional("with")
    let prefix = fields.optional("as")?.name(noun: "prefix", problems: &problems)
    let results = fields.optional("results")?.mapping(problems: &problems) ?? []
    guard let name, let dialogue = world.dialogueName(name, problems: &problems),
      let called = world.dialogue(name.value)
    else { return nil }
    let parameters = called.slots.filter(\.isParameter).map {
      Field(name: $0.name, type: $0.type, isOptional: $0.isOptional, location: $0.location)
    }
    return .call(
      dialogue, arguments: arguments(with, parameters: parameters, of: name),
      prefix: prefix?.value, results: results.compactMap { binding($0, of: called) })
  }

  /// What a parameter is given, for each.
  private mutating func arguments(
    _ entry: DocumentNode.Entry?, parameters: [Field], of callee: Located<String>
  ) -> [Argument] {
    let entries = entry?.mapping(problems: &problems) ?? []
    for parameter in parameters
    where !parameter.isOptional
      && !entries.contains(where: { $0.key.value == parameter.name.rawValue })
    {
      problems.report(
        .missingArgument(parameter.name.rawValue, of: callee.value), at: callee.span)
    }
    return entries.compactMap { entry in
      guard let parameter = parameters.first(where: { $0.name.rawValue == entry.key.value })
      else {
        problems.report(
          .unknownArgument(
            entry.key.value, of: callee.value, known: parameters.map(\.name.rawValue)),
          at: entry.key.span)
        return nil
      }
      guard let scalar = entry.scalar(problems: &problems) else { return nil }
      let value = ValueReader(scope: scope).value(
        scalar, for: entry.key.value, type: parameter.type, problems: &problems)
      guard let value else { return nil }
      if value.mayBeUnset, !parameter.isOptional {
        let name = String(scalar.text.prefix { $0 != "?" })
        problems.report(
          .typeMismatch(.mayBeUnset(name, parameter: parameter.name.rawValue)),
          at: scalar.span)
      }
      return Argument(
        parameter: parameter.name, value: value.operand, mayBeUnset: value.mayBeUnset,
        location: entry.key.location)
    }
  }

  /// `{slot: return}` of a call.
  private mutating func binding(
    _ entry: DocumentNode.Entry, of called: DialogueDefinition
  ) -> StateDefinition.Binding? {
    guard let slot = slotName(entry.key),
      let result = entry.name(noun: "result", problems: &problems)
    else { return nil }
    guard let field = called.returns.first(where: { $0.name.rawValue == result.value }) else {
      problems.report(
        .unknownVariable(
          result.value, .name(dialogue: called.name.rawValue),
          known: called.returns.map(\.name.rawValue)), at: result.span)
      return nil
    }
    if let type = scope.type(of: entry.key.value), !field.type.fits(type) {
      problems.report(
        .typeMismatch(
          .value(
            subject: entry.key.value, expected: type.phrase, found: field.type.phrase)),
        at: result.span)
    }
    return StateDefinition.Binding(slot: slot, result: field.name)
  }
}
