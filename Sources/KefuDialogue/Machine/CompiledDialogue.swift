import KefuText
import KefuValues

/// A dialogue with what the machine looks up at every turn.
package struct CompiledDialogue: Sendable {
  package let definition: DialogueDefinition
  private let indices: [String: Int]
  private let slots: [VariableName: SlotDefinition]
  /// What is void without a variable, directly.
  private let dependents: [VariableName: [VariableName]]
  /// The patterns of each transition of each state.
  private let patterns: [[[Pattern]]]

  init(
    _ definition: DialogueDefinition, actions: [ActionDeclaration], dialogues: [DialogueDefinition]
  ) {
    self.definition = definition
    indices = Dictionary(definition.states.enumerated().map { ($1.name, $0) }) { first, _ in first }
    slots = Dictionary(definition.slots.map { ($0.name, $0) }) { first, _ in first }
    var dependents: [VariableName: [VariableName]] = [:]
    let dependencies = definition.dependencies(actions: actions, dialogues: dialogues)
    for (name, others) in dependencies.sorted(by: { $0.key < $1.key }) {
      for other in others { dependents[other, default: []].append(name) }
    }
    self.dependents = dependents
    patterns = definition.states.map { state in
      state.transitions.map { $0.patterns.compactMap { try? Pattern($0) } }
    }
  }

  func index(of state: String) -> Int? { indices[state] }

  func state(_ name: String) -> StateDefinition? { indices[name].map { definition.states[$0] } }

  func slot(_ name: VariableName) -> SlotDefinition? { slots[name] }

  /// The groups that a state stands in, the innermost first.
  func groups(of index: Int) -> [Int] {
    var groups: [Int] = []
    var parent = definition.states[index].parent
    while let group = parent, groups.count < definition.states.count {
      groups.append(group)
      parent = definition.states[group].parent
    }
    return groups
  }

  /// Everything that is void without a variable, through any number of steps; sorted, itself left out.
  func allDependents(of name: VariableName) -> [VariableName] {
    var found: [VariableName] = []
    var open = [name]
    while let next = open.popLast() {
      for dependent in dependents[next] ?? [] where dependent != name && !found.contains(dependent) {
        found.append(dependent)
        open.append(dependent)
      }
    }
    return found.sorted()
  }

  /// Whether a pattern of a transition matches.
  func matches(_ text: String, transition: Int, of state: Int) -> Bool {
    patterns[state][transition].contains { $0.firstMatch(in: text) != nil }
  }

  /// The intents that a state and its groups take.
  func handledIntents(in index: Int) -> [IntentName] {
    ([index] + groups(of: index)).flatMap {
      definition.states[$0].transitions.flatMap(\.intents)
    }
  }
}

extension StateDefinition {
  /// Whether a change of one of these variables is a reason to enter the state again: it asks for one, takes one or decides by one.
  func concerns(_ names: Set<VariableName>) -> Bool {
    if next.contains(where: { $0.condition.map { !names.isDisjoint(with: $0.variables) } ?? false }) {
      return true
    }
    let entersWith = entry.contains { effect in
      switch effect {
      case .set(let name, let operand): names.contains(name) || operand.reads(names)
      case .focus(_, let name): names.contains(name)
      case .say, .clear: false
      }
    }
    if entersWith { return true }
    switch kind {
    case .collect(let slots): return !names.isDisjoint(with: slots)
    case .act(let use, _, _, _): return use.arguments.contains { $0.value.reads(names) }
    case .call(_, let arguments, _, let results):
      return arguments.contains { $0.value.reads(names) }
        || results.contains { names.contains($0.slot) }
    case .decide, .wait, .group, .end, .handoff: return false
    }
  }
}

extension Operand {
  fileprivate func reads(_ names: Set<VariableName>) -> Bool {
    switch self {
    case .constant: false
    case .variable(let name): names.contains(name)
    }
  }
}
