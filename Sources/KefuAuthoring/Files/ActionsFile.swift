internal import KefuDialogue
internal import KefuValues

/// An action and the places of what it names.
struct ActionDraft {
  var name: Located<String>
  var declaration: ActionDeclaration
  var entities: [Located<String>]
}

extension Draft {
  /// `dialogues/actions.yaml`.
  mutating func addActions(_ fields: Fields, source: SourceText, problems: inout Problems) {
    var fields = fields
    let entry = fields.required("actions", problems: &problems)
    fields.finish(problems: &problems)
    for entry in entry?.mapping(problems: &problems) ?? [] {
      addAction(entry, problems: &problems)
    }
  }

  private mutating func addAction(_ entry: DocumentNode.Entry, problems: inout Problems) {
    let isNamed = entry.isNamed("action", problems: &problems)
    let owner = "the action '\(entry.key.value.short)'"
    guard isNamed, var fields = Fields(entry.value, owner: owner, problems: &problems) else {
      hasAllDialogues = false
      return
    }
    var types = TypeReader()
    var action = ActionDeclaration(
      name: ActionName(rawValue: entry.key.value), location: entry.key.location)
    let before = problems.count
    if let parameters = fields.optional("parameters") {
      action.parameters = types.fields(parameters, noun: "parameter", problems: &problems)
    }
    if let results = fields.optional("results") {
      action.results = types.fields(results, noun: "result", problems: &problems)
    }
    if let failures = fields.optional("failures") {
      action.failures = names(of: failures, problems: &problems)
    }
    action.timeout =
      fields.optional("timeout")?.duration(problems: &problems) ?? action.timeout
    action.isRepeatable =
      fields.optional("repeatable")?.yesOrNo(problems: &problems) ?? action.isRepeatable
    fields.finish(problems: &problems)
    // What uses it would be blamed for what is missing here.
    if problems.count > before { hasAllDialogues = false }
    actions.append(ActionDraft(name: entry.key, declaration: action, entities: types.entities))
  }

  private func names(
    of entry: DocumentNode.Entry, problems: inout Problems
  ) -> [String] {
    let own = ActionFailureName.allCases.map(\.rawValue) + ["otherwise"]
    var names: [String] = []
    for name in entry.names(noun: "failure", problems: &problems) {
      if own.contains(name.value) {
        problems.report(
          .badValue(
            subject: "a failure", value: name.value,
            expected: "a name of its own: every action can fail with \(own[0]) or \(own[1])"),
          at: name.span)
      } else if names.contains(name.value) {
        problems.report(.duplicateValue(name.value, entity: "failures"), at: name.span)
      } else {
        names.append(name.value)
      }
    }
    return names
  }
}
