internal import KefuDialogue
internal import KefuValues

extension DialogueResolver {
  /// A slot with its questions, checks and ways out.
  mutating func slot(_ draft: SlotDraft) -> SlotDefinition {
    var fields = draft.fields
    var slot = SlotDefinition(
      name: VariableName(rawValue: draft.name.value), location: draft.name.location,
      type: draft.type, filling: draft.type.usualFilling, isParameter: draft.isParameter,
      isOptional: draft.isOptional)
    slot.ask = fields.optional("ask").flatMap { reply($0) }
    if let entry = fields.optional("filling") { slot.filling = filling(entry) ?? slot.filling }
    for check in fields.optional("checks")?.items(problems: &problems) ?? [] {
      if let check = self.check(check, of: draft) { slot.checks.append(check) }
    }
    if let entry = fields.optional("attempts") {
      slot.attempts = entry.count(in: 1...9, problems: &problems) ?? slot.attempts
    }
    slot.giveUp = fields.optional("give_up")?.name(noun: "state", problems: &problems)
      .flatMap { stateIndex($0) }
    let dependencies =
      fields.optional("depends_on")?.names(noun: "variable", problems: &problems) ?? []
    for name in dependencies {
      if name.value == draft.name.value {
        problems.report(
          .badValue(
            subject: "'depends_on'", value: name.value, expected: "another slot or a result"),
          at: name.span)
      } else if let variable = variable(name) {
        slot.dependsOn.append(variable)
      }
    }
    slot.refersTo =
      fields.optional("refers_to")?.name(noun: "kind of things", problems: &problems)?.value
    fields.finish(problems: &problems)
    return slot
  }

  private mutating func filling(_ entry: DocumentNode.Entry) -> SlotDefinition.Filling? {
    guard let text = entry.text(problems: &problems) else { return nil }
    if let filling = SlotDefinition.Filling(rawValue: text.value) { return filling }
    let known = SlotDefinition.Filling.allCases.map(\.rawValue)
    problems.report(
      .badValue(
        subject: "'filling'", value: text.value, expected: known.joined(separator: ", "),
        known: known), at: text.span)
    return nil
  }
}

extension ValueType {
  /// When a message may fill a slot of this type unless the author says otherwise.
  fileprivate var usualFilling: SlotDefinition.Filling {
    switch self {
    case .entity, .choice, .date: .anytime
    case .text, .yesNo, .number: .asked
    case .list: .never
    }
  }
}
