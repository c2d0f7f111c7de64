package import KefuDialogue
package import KefuValues

/// Which states and branches of an assistant's dialogues its transcripts come through.
package struct TranscriptCoverage: Sendable {
  private let dialogues: [DialogueDefinition]
  private var visits: Set<TranscriptTurn.Visit> = []

  package init(_ dialogues: [DialogueDefinition]) { self.dialogues = dialogues }

  /// Counts what a transcript came through in turns of which it expects something.
  package mutating func add(_ outcome: TranscriptOutcome) { visits.formUnion(outcome.visits) }

  /// One line for each state and branch that no transcript comes through, in the order of the files.
  package var report: [String] { gaps.map { "\($0.location): \($0.message)" } }

  package struct Gap: Hashable, Sendable {
    package var location: SourceLocation
    package var message: String
  }

  /// What no transcript comes through, in the order of the files.
  package var gaps: [Gap] {
    var gaps: [Gap] = []
    for dialogue in dialogues {
      for state in dialogue.states {
        let name = "\(dialogue.name.rawValue)/\(state.name)"
        // The branches of a state that is never entered are not told one by one; a group is entered with its states.
        guard state.isGroup || isVisited(state, of: dialogue) else {
          gaps.append(Gap(location: state.location, message: "state \(name) is in no transcript"))
          continue
        }
        for branch in state.branches where !visits.contains(.branch(branch.location)) {
          let target = dialogue.name(of: branch.target)
          gaps.append(
            Gap(
              location: branch.location,
              message: "the branch of \(name) to \(target) is in no transcript"))
        }
      }
    }
    return gaps.sorted { ($0.location, $0.message) < ($1.location, $1.message) }
  }

  private func isVisited(_ state: StateDefinition, of dialogue: DialogueDefinition) -> Bool {
    visits.contains(.state(dialogue: dialogue.name.rawValue, state: state.name))
  }
}

extension StateDefinition {
  var isGroup: Bool {
    switch kind {
    case .group: true
    case .decide, .collect, .wait, .act, .call, .end, .handoff: false
    }
  }

  /// Every way out of it that is written down, in the order of the grammar.
  package var branches: [Branch] {
    var branches: [Branch] = []
    switch kind {
    case .act(_, let failures, let otherwise, _):
      branches += failures.map(\.branch) + [otherwise].compactMap { $0 }
    case .decide, .collect, .wait, .call, .group, .end, .handoff: break
    }
    branches += next + transitions.flatMap(\.branches)
    if let timeout { branches.append(timeout.branch) }
    return branches
  }
}

extension DialogueDefinition {
  /// How a place to go to is written.
  package func name(of target: Target) -> String {
    switch target {
    case .stay: "stay"
    case .state(let index): states.indices.contains(index) ? states[index].name : "?"
    case .history(let index):
      "history \(states.indices.contains(index) ? states[index].name : "?")"
    }
  }
}
