import KefuText
import KefuValues

/// A dialogue with what the machine looks up at every turn.
package struct CompiledDialogue: Sendable {
  package let definition: DialogueDefinition
  private let indices: [String: Int]
  private let slots: [VariableName: SlotDefinition]
  /// What is void without a variable, directly.
  private let dependents: [VariableName: [VariableName]]
  /// What each state asks for, takes, decides by or gives.
  private let touched: TouchedVariables
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
    touched = TouchedVariables(of: definition, dialogues: dialogues, actions: actions)
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
      for dependent in dependents[next] ?? [] where dependent != name && !found.contains(dependent)
      {
        found.append(dependent)
        open.append(dependent)
      }
    }
    return found.sorted()
  }

  /// Whether a change of one of these variables is a reason to enter a state again.
  func isConcerned(_ state: String, by names: Set<VariableName>) -> Bool {
    indices[state].map { touched.contains(anyOf: names, inState: $0) } ?? false
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
