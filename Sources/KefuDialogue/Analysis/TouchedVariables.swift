import KefuValues

/// Which variables each state of a dialogue reads or gives a value: where a correction goes back to.
///
/// The machine and the proof that it reads nothing unset must mean the same by it.
package struct TouchedVariables: Sendable {
  /// By the place of the state; a group's entry counts for the state that it leads to.
  private var names: [Set<VariableName>]

  package init(
    of dialogue: DialogueDefinition, dialogues: [DialogueDefinition],
    actions: [ActionDeclaration], replies: [ReplyOutline]
  ) {
    self.init(
      AnalysisContext(
        dialogue: dialogue, dialogues: dialogues, actions: actions, replies: replies))
  }

  init(_ context: AnalysisContext) {
    let states = context.dialogue.states
    names = Array(repeating: [], count: states.count)
    for (index, state) in states.enumerated() {
      if case .group(let initial) = state.kind {
        let place = TouchedVariables.innermost(of: initial, in: states)
        for effect in state.entry { names[place].formUnion(context.touched(by: effect)) }
        continue
      }
      var effects = state.entry + state.next.flatMap(\.effects)
      names[index] = Set(state.next.flatMap { $0.condition?.variables ?? [] })
      switch state.kind {
      case .decide, .wait, .group: break
      case .collect(let slots):
        for name in slots {
          names[index].insert(name)
          guard let slot = context.dialogue.slot(name) else { continue }
          if let ask = slot.ask { names[index].formUnion(context.read(by: ask)) }
          for result in context.lookUpResults(of: slot) {
            names[index].insert(context.variables[result.number].name)
          }
        }
      case .act(let use, let failures, let otherwise, _):
        names[index].formUnion(context.read(by: use.arguments))
        names[index].formUnion(context.results(of: use).map { context.variables[$0.number].name })
        effects += (failures.map(\.branch) + [otherwise].compactMap(\.self)).flatMap(\.effects)
      case .call(let name, let arguments, let prefix, let bindings):
        names[index].formUnion(context.read(by: arguments))
        names[index].formUnion(
          context.results(of: name, prefix: prefix, bindings: bindings).map {
            context.variables[$0.number].name
          })
      case .end: names[index].formUnion(context.dialogue.returns.map(\.name))
      case .handoff: break
      }
      for effect in effects { names[index].formUnion(context.touched(by: effect)) }
      guard state.kind.takesMessages else { continue }
      // What a message or silence does is not done again; but what it sets is set here.
      for owner in states.chain(from: index) {
        let branches =
          states[owner].transitions.flatMap(\.branches)
          + [states[owner].timeout?.branch].compactMap(\.self)
        for effect in branches.flatMap(\.effects) {
          if case .set(let name, _) = effect { names[index].insert(name) }
        }
      }
    }
  }

  /// Whether a state reads or sets any of some variables.
  package func contains(anyOf variables: Set<VariableName>, inState state: Int) -> Bool {
    !names[state].isDisjoint(with: variables)
  }

  private static func innermost(of place: Int, in states: [StateDefinition]) -> Int {
    var place = place
    // Groups stand before their states, so that this ends.
    while case .group(let initial) = states[place].kind, initial > place { place = initial }
    return place
  }
}

extension AnalysisContext {
  fileprivate func touched(by effect: StateEffect) -> [VariableName] {
    switch effect {
    case .say(let reply, _): return read(by: reply)
    case .set(let name, .variable(let other)): return [name, other]
    case .set(let name, .constant): return [name]
    case .clear: return []
    case .focus(_, let name): return [name]
    }
  }

  fileprivate func read(by reply: ReplyName) -> [VariableName] {
    guard let reply = replies[reply] else { return [] }
    return reply.arguments + reply.forms.flatMap { $0.arguments + ($0.condition?.variables ?? []) }
      + [reply.list?.variable].compactMap(\.self)
  }

  fileprivate func read(by arguments: [Argument]) -> [VariableName] {
    arguments.compactMap { argument in
      if case .variable(let name) = argument.value { name } else { nil }
    }
  }
}
