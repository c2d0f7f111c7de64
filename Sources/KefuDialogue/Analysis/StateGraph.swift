import KefuValues

/// Which state may follow which, whatever the guards say.
struct StateGraph {
  let states: [StateDefinition]
  /// For each state those that may come next, without order.
  let successors: [[Int]]

  init(of dialogue: DialogueDefinition) {
    let states = dialogue.states
    self.states = states
    successors = states.indices.map { index in
      let state = states[index]
      var targets = state.next.map(\.target)
      var places: [Int] = []
      switch state.kind {
      case .decide, .wait, .end, .handoff, .call: break
      case .collect(let slots): places += slots.compactMap { dialogue.slot($0)?.giveUp }
      case .act(_, let failures, let otherwise, _):
        targets += failures.map(\.branch.target)
        if let otherwise { targets.append(otherwise.target) }
      case .group(let initial): places.append(initial)
      }
      if state.kind.takesMessages {
        for owner in states.chain(from: index) {
          targets += states[owner].transitions.flatMap { $0.branches.map(\.target) }
          if let timeout = states[owner].timeout, state.kind.isTimed {
            targets.append(timeout.branch.target)
          }
        }
      }
      for target in targets {
        switch target {
        case .state(let place): places.append(place)
        case .history(let group):
          places += states.indices.filter { $0 != group && states.chain(from: $0).contains(group) }
        case .stay: break
        }
      }
      return Array(Set(places.filter { states.indices.contains($0) })).sorted()
    }
  }

  /// Which states can be come to from some, these included; nothing leads on from those in `barrier`.
  func reachable(from starts: [Int], barrier: (Int) -> Bool = { _ in false }) -> [Bool] {
    var isReached = Array(repeating: false, count: states.count)
    var open = starts
    while let state = open.popLast() {
      guard !isReached[state] else { continue }
      isReached[state] = true
      if !barrier(state) { open += successors[state] }
    }
    return isReached
  }
}

extension StateGraph {
  /// The states that nothing leads to; of a group that is never entered, the group alone.
  var unreachableStates: [DialogueFinding] {
    let isReached = reachable(from: [0])
    // A group is there for its states: one that is reached makes it so.
    var isAlive = isReached
    for index in states.indices where isReached[index] {
      for owner in states.chain(from: index) { isAlive[owner] = true }
    }
    return states.indices.compactMap { index in
      guard !isAlive[index], states[index].parent.map({ isAlive[$0] }) ?? true else { return nil }
      return DialogueFinding(
        .unreachableState(states[index].name), at: states[index].location)
    }
  }

  /// The states that are reached and from which no end and no handoff is.
  var statesWithoutEnd: [DialogueFinding] {
    let isReached = reachable(from: [0])
    var ends = states.map { state in
      switch state.kind {
      case .end, .handoff: true
      case .decide, .collect, .wait, .act, .call, .group: false
      }
    }
    var isChanged = true
    while isChanged {
      isChanged = false
      for index in states.indices
      where !ends[index] && successors[index].contains(where: { ends[$0] }) {
        ends[index] = true
        isChanged = true
      }
    }
    return states.indices.compactMap { index in
      if case .group = states[index].kind { return nil }
      guard isReached[index], !ends[index] else { return nil }
      return DialogueFinding(.noWayToEnd(states[index].name), at: states[index].location)
    }
  }
}

extension StateDefinition.Kind {
  /// Whether the transitions of the state and of its groups hold in it.
  var takesMessages: Bool {
    switch self {
    // While a called dialogue waits, what the caller's state takes is taken.
    case .collect, .wait, .call: true
    case .decide, .act, .group, .end, .handoff: false
    }
  }

  /// Whether reminders and time-outs of the state and of its groups hold in it.
  var isTimed: Bool {
    switch self {
    case .collect, .wait: true
    case .decide, .act, .call, .group, .end, .handoff: false
    }
  }
}

extension [StateDefinition] {
  /// A state, its group, the group of that, outwards.
  func chain(from state: Int) -> [Int] {
    var chain: [Int] = []
    var next: Int? = state
    while let index = next, indices.contains(index), !chain.contains(index) {
      chain.append(index)
      next = self[index].parent
    }
    return chain
  }
}
