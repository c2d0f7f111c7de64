internal import KefuDialogue
internal import KefuValues

extension DialogueResolver {
  /// What a branch may have beside what it does.
  enum BranchKind {
    /// No condition: of a failure or a timeout.
    case plain
    /// `if` or `otherwise`.
    case guarded
    /// The same in `on`, where a branch may also stay.
    case guardedInTransition
    /// The only branch of an item of `on`, whose condition may be left out.
    case transition

    var mayStay: Bool {
      switch self {
      case .plain, .guarded: false
      case .guardedInTransition, .transition: true
      }
    }
  }

  /// `next`: the name of a state, or a list of branches.
  mutating func branches(_ entry: DocumentNode.Entry) -> [Branch] {
    switch entry.value.content {
    case .text(let text, _) where !text.isEmpty:
      guard let scalar = entry.scalar(problems: &problems),
        let target = target(scalar, mayStay: false)
      else { return [] }
      return [Branch(target: target, location: scalar.span.location)]
    case .list: return branches(entry, .guarded)
    case .text, .block, .mapping:
      problems.report(
        .wrongType(subject: "'next'", expected: .stateOrBranches, found: entry.value.form),
        at: entry.value.form == .nothing ? entry.key.span : entry.value.span)
      return []
    }
  }

  private mutating func branches(_ entry: DocumentNode.Entry, _ kind: BranchKind) -> [Branch] {
    (entry.items(problems: &problems) ?? []).compactMap { node in
      guard var fields = Fields(node, owner: "a branch", problems: &problems) else { return nil }
      let branch = branch(&fields, kind, at: fields.span.location)
      fields.finish(problems: &problems)
      return branch
    }
  }

  /// A branch among the keys of a mapping; `nil` after reporting what is wrong with it.
  mutating func branch(
    _ fields: inout Fields, _ kind: BranchKind, at location: SourceLocation
  ) -> Branch? {
    let before = problems.count
    var guarding: DocumentNode.Entry?
    switch kind {
    case .plain: break
    case .transition: guarding = fields.optional("if")
    case .guarded, .guardedInTransition:
      guarding = fields.onlyOne(of: ["if", "otherwise"], problems: &problems)
      if guarding == nil {
        problems.report(
          .missingOneOf(["if", "otherwise"], owner: fields.owner), at: fields.span)
      }
    }
    let effects = effects(&fields)
    var condition: Guard?
    var goal: DocumentNode.Entry?
    if let guarding, guarding.key.value == "if" {
      condition = self.condition(guarding)
      // Reported as clashing; where it leads is said all the same.
      goal = fields.peek("otherwise")
    } else if let guarding, guarding.isShortBranch {
      goal = guarding
      if let go = fields.optional("go") {
        problems.report(.clashingKeys(["otherwise", "go"], owner: fields.owner), at: go.key.span)
      }
    }
    let target = (goal ?? fields.required("go", problems: &problems))?
      .scalar(problems: &problems).flatMap { self.target($0, mayStay: kind.mayStay) }
    guard let target, problems.count == before else { return nil }
    return Branch(condition: condition, effects: effects, target: target, location: location)
  }

  /// `STATE`, `history GROUP` or `stay`.
  mutating func target(_ scalar: Scalar, mayStay: Bool) -> Target? {
    if scalar.text == "stay" {
      if mayStay { return .stay }
      problems.report(
        .badValue(
          subject: "the state to go to", value: "stay",
          expected: "a state: only what stands in 'on' can stay"), at: scalar.span)
      return nil
    }
    guard scalar.text.hasPrefix("history ") else {
      return stateIndex(scalar.located).map { .state($0) }
    }
    let name = String(scalar.text.dropFirst(8))
    let span = scalar.span(offset: 8, length: name.unicodeScalars.count)
    guard let index = stateIndex(Located(value: name, span: span)) else { return nil }
    if draft.states[index].isGroup { return .history(index) }
    problems.report(
      .badValue(
        subject: "'history'", value: name, expected: "a state that has states of its own"),
      at: span)
    return nil
  }

  /// What is done on entering a state or taking a branch, in the order in which it is done.
  mutating func effects(_ fields: inout Fields) -> [StateEffect] {
    var effects: [StateEffect] = []
    let say = fields.optional("say")
    for entry in fields.optional("set")?.mapping(problems: &problems) ?? [] {
      guard let slot = slotName(entry.key), let type = scope.type(of: entry.key.value),
        let scalar = entry.scalar(problems: &problems)
      else { continue }
      let value = ValueReader(scope: scope).value(
        scalar, for: entry.key.value, type: type, problems: &problems)
      if let value { effects.append(.set(slot, value.operand)) }
    }
    let cleared = fields.optional("clear")?.names(noun: "slot", problems: &problems) ?? []
    let slots = cleared.compactMap { slotName($0) }
    if !slots.isEmpty { effects.append(.clear(slots)) }
    for entry in fields.optional("focus")?.mapping(problems: &problems) ?? [] {
      guard entry.isNamed("kind of things", problems: &problems),
        let name = entry.name(noun: "variable", problems: &problems),
        let variable = variable(name)
      else { continue }
      effects.append(.focus(kind: entry.key.value, variable))
    }
    for name in say?.names(noun: "reply", problems: &problems) ?? [] {
      if let reply = reply(name) { effects.append(.say(reply, name.location)) }
    }
    return effects
  }

  /// What messages do, in order.
  mutating func transitions(_ nodes: [DocumentNode]) -> [EventTransition] {
    nodes.compactMap { node in
      guard var fields = Fields(node, owner: "an item of 'on'", problems: &problems) else {
        return nil
      }
      let intents = fields.optional("intent")?.names(noun: "intent", problems: &problems)
      let questions = fields.optional("question")?.names(noun: "question", problems: &problems)
      let patterns = fields.optional("pattern")?.patterns(in: draft.source, problems: &problems)
      if intents == nil, questions == nil, patterns == nil {
        problems.report(
          .missingOneOf(["intent", "question", "pattern"], owner: fields.owner), at: fields.span)
      }
      var branches: [Branch] = []
      if let next = fields.optional("next") {
        branches = self.branches(next, .guardedInTransition)
      } else if let branch = branch(&fields, .transition, at: fields.span.location) {
        branches = [branch]
      }
      fields.finish(problems: &problems)
      return EventTransition(
        intents: (intents ?? []).compactMap { world.intent($0, problems: &problems) },
        questions: (questions ?? []).compactMap { world.question($0, problems: &problems) },
        patterns: patterns ?? [], branches: branches, location: fields.span.location)
    }
  }
}

extension DocumentNode.Entry {
  /// Whether `otherwise` names the state itself instead of saying `yes`.
  fileprivate var isShortBranch: Bool {
    if case .text("yes", _) = value.content { false } else { true }
  }
}
