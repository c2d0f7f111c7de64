internal import KefuDialogue
internal import KefuValues

/// What drafts become once every name is known.
struct Resolution {
  var dialogues: [DialogueDefinition] = []
  var actions: [ActionDeclaration] = []
  /// In the order of the replies.
  var outlines: [ReplyOutline] = []
  /// The names of the replies that dialogues say.
  var saidReplies: Set<String> = []
}

extension Draft {
  /// Resolves dialogues, actions and replies; what is wrong is reported and left out.
  func resolve(problems: inout Problems) -> Resolution {
    let dialogues = dialogues.withDistinctNames(by: \.name)
    var world = world
    world.skeletons = SkeletonBuilder.skeletons(
      of: dialogues, actions: world.actions, problems: &problems)
    var resolution = Resolution(actions: world.actions)
    var scopes: [String: Scope] = [:]
    var uses: [String: [Located<String>]] = [:]
    for draft in dialogues {
      var resolver = DialogueResolver(draft: draft, world: world, problems: problems)
      resolution.dialogues.append(resolver.definition())
      problems = resolver.problems
      scopes[draft.name.value] = resolver.scope
      for use in resolver.uses {
        if resolution.saidReplies.insert(use.value).inserted { uses[use.value] = [] }
        // Once for each dialogue: more would say the same again.
        if uses[use.value]?.last?.value != draft.name.value {
          uses[use.value]?.append(Located(value: draft.name.value, span: use.span))
        }
      }
    }
    for reply in replies {
      resolution.outlines.append(
        outline(
          of: reply, world: world, scopes: scopes, uses: uses[reply.name.value] ?? [],
          problems: &problems))
    }
    return resolution
  }

  private var world: World {
    var world = World()
    world.actions = actions.withDistinctNames(by: \.name).map(\.declaration)
    world.intents = intents.map(\.name.value) + [IntentName.outOfScope.rawValue]
    world.questions = questions.map(\.name.value)
    world.sharedReplies = replies.filter { $0.owner == .shared }.map(\.name.value)
    world.facts = settings.map { $0.value.facts.map(\.name) }
    world.hasAllIntents = hasAllIntents
    world.hasAllDialogues = hasAllDialogues
    return world
  }

  private func outline(
    of reply: ReplyDraft, world: World, scopes: [String: Scope], uses: [Located<String>],
    problems: inout Problems
  ) -> ReplyOutline {
    switch reply.owner {
    case .turn, .behaviour:
      return resolved(
        reply, world: world, scope: scope(of: reply, facts: world.facts), problems: &problems)
    case .dialogue(let name):
      guard let scope = scopes[name] else {
        return ReplyOutline(name: ReplyName(rawValue: reply.name.value))
      }
      return resolved(reply, world: world, scope: scope, problems: &problems)
    case .shared:
      var outlines: [ReplyOutline] = []
      for use in uses {
        guard let scope = scopes[use.value] else { continue }
        outlines.append(
          resolved(reply, world: world, scope: scope, use: use, problems: &problems))
      }
      return outlines.first ?? ReplyOutline(name: ReplyName(rawValue: reply.name.value))
    }
  }

  private func resolved(
    _ reply: ReplyDraft, world: World, scope: Scope, use: Located<String>? = nil,
    problems: inout Problems
  ) -> ReplyOutline {
    var resolver = ReplyResolver(world: world, scope: scope, use: use)
    let outline = resolver.outline(of: reply)
    problems.addNew(from: resolver.problems)
    return outline
  }

  private func scope(of reply: ReplyDraft, facts: [String]?) -> Scope {
    var variables = World.contextVariables
    if case .behaviour(let name) = reply.owner {
      variables += name.arguments.map { argument in
        DialogueVariable(
          name: argument, type: .text, origin: .result, location: reply.span.location)
      }
    }
    return Scope(dialogue: nil, variables: variables, facts: facts)
  }
}

extension Array {
  /// The first of every name.
  fileprivate func withDistinctNames(by name: KeyPath<Element, Located<String>>) -> [Element] {
    var known: Set<String> = []
    return filter { known.insert($0[keyPath: name].value).inserted }
  }
}
