internal import KefuDialogue
internal import KefuValues

/// Finds what each dialogue knows and gives to callers, before what its states do is read.
///
/// A call's results are those that the other dialogue returns, which may be results of calls in turn: the called come
/// first, and a cycle has no first.
struct SkeletonBuilder {
  private let drafts: [DialogueDraft]
  private let actions: [ActionDeclaration]
  private var finished: [String: DialogueDefinition] = [:]
  private var open: [String] = []
  private(set) var problems: Problems

  /// The skeletons in the order of the drafts, whose names are distinct.
  static func skeletons(
    of drafts: [DialogueDraft], actions: [ActionDeclaration], problems: inout Problems
  ) -> [DialogueDefinition] {
    var builder = SkeletonBuilder(drafts: drafts, actions: actions, problems: problems)
    let skeletons = drafts.map { builder.skeleton(of: $0) }
    problems = builder.problems
    return skeletons
  }

  private init(drafts: [DialogueDraft], actions: [ActionDeclaration], problems: Problems) {
    self.drafts = drafts
    self.actions = actions
    self.problems = problems
  }

  private mutating func skeleton(of draft: DialogueDraft) -> DialogueDefinition {
    if let finished = finished[draft.name.value] { return finished }
    open.append(draft.name.value)
    var definition = DialogueDefinition(
      name: DialogueName(rawValue: draft.name.value), location: draft.name.location,
      slots: draft.slots.map(slot), states: [])
    var called: [DialogueDefinition] = []
    definition.states = draft.states.map { state in
      if let name = state.fields.peekedName("call"),
        let other = drafts.first(where: { $0.name.value == name })
      {
        if let start = open.firstIndex(of: name) {
          let span = state.fields.peek("call")?.value.span ?? state.name.span
          problems.report(.recursiveCall(Array(open[start...])), at: span)
        } else {
          called.append(skeleton(of: other))
        }
      }
      return StateDefinition(
        name: state.name.value, location: state.name.location, kind: kind(of: state.fields))
    }
    let variables = definition.variables(actions: actions, dialogues: called)
    definition.returns = draft.returns.compactMap { returned in
      variables.first { $0.name.rawValue == returned.name.value }.map {
        Field(
          name: $0.name, type: $0.type, isOptional: returned.isOptional,
          location: returned.name.location)
      }
    }
    open.removeLast()
    finished[draft.name.value] = definition
    return definition
  }

  private func slot(_ draft: SlotDraft) -> SlotDefinition {
    SlotDefinition(
      name: VariableName(rawValue: draft.name.value), location: draft.name.location,
      type: draft.type, filling: .never, checks: checks(of: draft.fields),
      isParameter: draft.isParameter, isOptional: draft.isOptional)
  }

  /// The look-ups alone, whose results are variables.
  private func checks(of fields: Fields) -> [SlotCheck] {
    guard case .list(let items) = fields.peek("checks")?.value.content else { return [] }
    return items.compactMap { item in
      var ignored = Problems()
      guard let fields = Fields(item, owner: "", problems: &ignored),
        let use = use(in: fields)
      else { return nil }
      return SlotCheck(
        condition: .lookUp(use, failures: []), reply: ReplyName(rawValue: ""),
        location: use.location)
    }
  }

  private func kind(of fields: Fields) -> StateDefinition.Kind {
    if let use = use(in: fields) { return .act(use, failures: [], otherwise: nil, retries: 0) }
    if let name = fields.peekedName("call") {
      return .call(
        DialogueName(rawValue: name), arguments: [], prefix: fields.peekedName("as"),
        results: [])
    }
    if let outcome = fields.peekedName("end") { return .end(outcome: outcome) }
    return .decide
  }

  private func use(in fields: Fields) -> ActionUse? {
    guard let name = fields.peekedName("action") else { return nil }
    return ActionUse(
      action: ActionName(rawValue: name), prefix: fields.peekedName("as"),
      location: fields.peek("action")?.value.span.location ?? fields.span.location)
  }
}
