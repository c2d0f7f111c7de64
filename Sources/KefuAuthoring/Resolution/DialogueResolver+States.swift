internal import KefuDialogue
internal import KefuValues

extension DialogueResolver {
  /// A state by its place; one that is wrong in some way waits.
  mutating func state(at index: Int) -> StateDefinition {
    let draft = draft.states[index]
    var fields = draft.fields
    var state = StateDefinition(
      name: draft.name.value, location: draft.name.location, parent: draft.parent, kind: .wait)
    guard draft.isRead else { return state }
    if states[draft.name.value] != index {
      let first = self.draft.states[states[draft.name.value] ?? index].name
      problems.report(
        .duplicateState(draft.name.value), at: draft.name.span,
        related: [.firstHere(first.location)])
    }
    state.entry = effects(&fields)
    state.kind = kind(of: draft, index: index, fields: &fields) ?? .decide
    switch state.kind {
    case .collect, .wait, .group: readWaiting(&state, fields: &fields)
    case .decide, .act, .call, .end, .handoff: break
    }
    switch state.kind {
    case .wait, .group, .end: break
    case .decide, .collect, .act, .call, .handoff:
      state.next = fields.required("next", problems: &problems).map { branches($0) } ?? []
    }
    fields.finish(problems: &problems)
    return state
  }

  private mutating func kind(
    of draft: StateDraft, index: Int, fields: inout Fields
  ) -> StateDefinition.Kind? {
    let entry = fields.onlyOne(
      of: ["collect", "action", "call", "wait", "end", "handoff"], problems: &problems)
    if draft.isGroup {
      if let entry {
        problems.report(
          .clashingKeys(["states", entry.key.value], owner: fields.owner), at: entry.key.span)
      }
      return .group(initial: min(index + 1, self.draft.states.count - 1))
    }
    guard let entry else { return .decide }
    switch entry.key.value {
    case "collect":
      let names = entry.names(noun: "slot", problems: &problems)
      return .collect(names.compactMap { slotName($0) })
    case "action": return act(entry, fields: &fields)
    case "call": return call(entry, fields: &fields)
    case "wait": return entry.yesOrNo(problems: &problems) == false ? .decide : .wait
    case "end":
      return entry.name(noun: "outcome", problems: &problems).map { .end(outcome: $0.value) }
        ?? .end(outcome: "")
    default:
      return entry.name(noun: "reason", problems: &problems).map { .handoff(reason: $0.value) }
        ?? .handoff(reason: "")
    }
  }

  private mutating func readWaiting(_ state: inout StateDefinition, fields: inout Fields) {
    let items = fields.optional("on")?.items(problems: &problems) ?? []
    state.transitions = transitions(items)
    if let entry = fields.optional("remind"),
      var parts = Fields(entry.value, owner: "'remind'", problems: &problems)
    {
      let after = seconds(&parts)
      let reply = parts.required("say", problems: &problems).flatMap { self.reply($0) }
      parts.finish(problems: &problems)
      if let after, let reply { state.reminder = .init(after: after, reply: reply) }
    }
    if let entry = fields.optional("timeout"),
      var parts = Fields(entry.value, owner: "'timeout'", problems: &problems)
    {
      let after = seconds(&parts)
      let branch = branch(&parts, .plain, at: entry.key.location)
      parts.finish(problems: &problems)
      if let after, let branch { state.timeout = .init(after: after, branch: branch) }
    }
  }

  private mutating func seconds(_ fields: inout Fields) -> Int? {
    fields.required("after", problems: &problems)?.duration(step: 1000, problems: &problems)
      .map { $0 / 1000 }
  }
}
