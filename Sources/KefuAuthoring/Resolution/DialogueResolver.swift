internal import KefuDialogue
internal import KefuValues

/// Turns the draft of a dialogue into its definition; names become what they mean.
struct DialogueResolver {
  let draft: DialogueDraft
  let world: World
  let scope: Scope
  let states: [String: Int]
  var problems: Problems
  /// Every reply that is said, with the place.
  private(set) var uses: [Located<String>] = []

  init(draft: DialogueDraft, world: World, problems: Problems) {
    self.draft = draft
    self.world = world
    self.problems = problems
    let skeleton = world.dialogue(draft.name.value)
    let used = draft.states.compactMap { $0.fields.peekedName("action") }
    let called = draft.states.compactMap { $0.fields.peekedName("call") }
    scope = Scope(
      dialogue: draft.name.value,
      variables: skeleton?.variables(actions: world.actions, dialogues: world.skeletons) ?? [],
      facts: world.facts,
      isPartial: !world.hasAllDialogues || used.contains { world.action($0) == nil }
        || called.contains { world.dialogue($0) == nil })
    states = Dictionary(
      draft.states.enumerated().map { ($0.element.name.value, $0.offset) }
    ) { first, _ in first }
  }

  mutating func definition() -> DialogueDefinition {
    let slots = draft.slots.map { slot($0) }
    let states = draft.states.indices.map { state(at: $0) }
    checkQuestions(of: slots, collectedIn: states)
    for returned in draft.returns { _ = variable(returned.name) }
    return DialogueDefinition(
      name: DialogueName(rawValue: draft.name.value), location: draft.name.location,
      title: draft.title,
      intents: draft.intents.compactMap { world.intent($0, problems: &problems) },
      patterns: draft.patterns, slots: slots,
      returns: world.dialogue(draft.name.value)?.returns ?? [], states: states,
      interpretation: draft.interpretation)
  }

  /// Every slot that is asked for has a question.
  private mutating func checkQuestions(
    of slots: [SlotDefinition], collectedIn states: [StateDefinition]
  ) {
    let collected = states.flatMap { state -> [VariableName] in
      if case .collect(let names) = state.kind { names } else { [] }
    }
    for (slot, draft) in zip(slots, draft.slots)
    where slot.ask == nil && collected.contains(slot.name) && draft.fields.peek("ask") == nil {
      problems.report(
        .missingKey("ask", owner: "the slot '\(draft.name.value)'"), at: draft.name.span)
    }
  }

  // MARK: Names

  /// The reply of a name: the dialogue's own, else one that every dialogue may say.
  mutating func reply(_ name: Located<String>) -> ReplyName? {
    if draft.replies.contains(name.value) {
      let full = "\(draft.name.value)/\(name.value)"
      uses.append(Located(value: full, span: name.span))
      return ReplyName(rawValue: full)
    }
    if world.sharedReplies.contains(name.value) {
      uses.append(name)
      return ReplyName(rawValue: name.value)
    }
    if world.hasAllDialogues {
      problems.report(
        .unknownReply(name.value, known: draft.replies + world.sharedReplies), at: name.span)
    }
    return nil
  }

  /// The reply that an entry names.
  mutating func reply(_ entry: DocumentNode.Entry) -> ReplyName? {
    entry.name(noun: "reply", problems: &problems).flatMap { reply($0) }
  }

  mutating func variable(_ name: Located<String>) -> VariableName? {
    if scope.type(of: name.value) != nil { return VariableName(rawValue: name.value) }
    if !scope.isPartial {
      problems.report(
        .unknownVariable(
          name.value, .name(dialogue: draft.name.value), known: scope.names), at: name.span)
    }
    return nil
  }

  mutating func slotName(_ name: Located<String>) -> VariableName? {
    if scope.isSlot(name.value) { return VariableName(rawValue: name.value) }
    problems.report(
      .unknownVariable(name.value, .slot(dialogue: draft.name.value), known: scope.slots),
      at: name.span)
    return nil
  }

  mutating func stateIndex(_ name: Located<String>) -> Int? {
    if let index = states[name.value] { return index }
    problems.report(
      .unknownState(name.value, known: draft.states.map(\.name.value)), at: name.span)
    return nil
  }

  /// A condition; `nil` after reporting what is wrong with it.
  mutating func condition(_ entry: DocumentNode.Entry) -> Guard? {
    entry.scalar(problems: &problems)
      .flatMap { ConditionTyping.guard($0, scope: scope, problems: &problems) }
  }
}
