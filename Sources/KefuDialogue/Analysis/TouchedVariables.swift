import KefuValues

/// Which variables each state of a dialogue asks for, takes, decides by or gives a value: where a correction goes back to.
///
/// The machine and the proof that it reads nothing unset must mean the same by it. What a state only says is left out.
package struct TouchedVariables: Sendable {
  /// By the place of the state.
  private var names: [Set<VariableName>]

  package init(
    of dialogue: DialogueDefinition, dialogues: [DialogueDefinition], actions: [ActionDeclaration]
  ) {
    self.init(
      AnalysisContext(dialogue: dialogue, dialogues: dialogues, actions: actions, replies: []))
  }

  init(_ context: AnalysisContext) {
    let states = context.dialogue.states
    names = Array(repeating: [], count: states.count)
    for (index, state) in states.enumerated() {
      var effects = state.entry + state.next.flatMap(\.effects)
      names[index] = Set(state.next.flatMap { $0.condition?.variables ?? [] })
      switch state.kind {
      case .decide, .wait, .group: break
      case .collect(let slots):
        for name in slots {
          names[index].insert(name)
          guard let slot = context.dialogue.slot(name) else { continue }
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
}

extension AnalysisContext {
  fileprivate func touched(by effect: StateEffect) -> [VariableName] {
    switch effect {
    case .say: return []
    case .set(let name, .variable(let other)): return [name, other]
    case .set(let name, .constant): return [name]
    case .clear: return []
    case .focus(_, let name): return [name]
    }
  }

  fileprivate func read(by arguments: [Argument]) -> [VariableName] {
    arguments.compactMap { argument in
      if case .variable(let name) = argument.value { name } else { nil }
    }
  }
}
