import KefuValues

/// Looks for cases that no branch takes, branches that take no case, and messages that two transitions take.
struct BranchCheck {
  let context: AnalysisContext
  let record: AnalysisRecord
  let graph: StateGraph

  var findings: [DialogueFinding] {
    let states = context.dialogue.states
    return states.indices.flatMap { index -> [DialogueFinding] in
      let state = states[index]
      var found: [DialogueFinding] = []
      if let assigned = record.choosing[index], let first = state.next.first {
        let coverage = BranchCoverage(of: state.next, in: context, given: assigned)
        if let witness = coverage.uncovered {
          found.append(
            DialogueFinding(
              coverage.isTooLarge
                ? .tooManyCases(state: state.name) : .uncoveredCase(witness, state: state.name),
              at: first.location))
        }
        found += unreachable(state.next, coverage, in: state)
      }
      if let assigned = record.listening[index] {
        for transition in state.transitions {
          let coverage = BranchCoverage(
            of: transition.branches, in: context, given: assigned)
          found += unreachable(transition.branches, coverage, in: state)
        }
        found += doubleClaims(in: state, given: assigned)
      }
      return found
    }
  }

  private func unreachable(
    _ branches: [Branch], _ coverage: BranchCoverage, in state: StateDefinition
  ) -> [DialogueFinding] {
    branches.indices.compactMap { index in
      let branch = branches[index]
      let isLeftOver =
        branch.condition == nil && branches[..<index].allSatisfy { $0.condition != nil }
      // An otherwise that nothing is left for does no harm.
      guard !coverage.isTaken[index], !isLeftOver else { return nil }
      return DialogueFinding(
        .unreachableBranch(state: state.name), at: branch.location,
        related: coverage.takers[index].map { branches[$0].location })
    }
  }

  /// A message that an earlier transition takes in every case, or in some case that nothing tells from the later's.
  private func doubleClaims(
    in state: StateDefinition, given assigned: Assigned
  ) -> [DialogueFinding] {
    state.transitions.indices.flatMap { index -> [DialogueFinding] in
      let transition = state.transitions[index]
      let own = transition.branches
      return transition.claims.compactMap { claim in
        let earlier = state.transitions[..<index].filter { $0.claims.contains(claim) }
        guard !earlier.isEmpty else { return nil }
        let before = earlier.flatMap(\.branches)
        let coverage = BranchCoverage(of: before + own, in: context, given: assigned)
        let isNeverTaken = !coverage.isTaken[before.count...].contains(true)
        // A last one without a condition is for what the earlier leave.
        let isRest = own.contains { $0.condition == nil }
        let isDisputed = coverage.takers[before.count...].contains { takers in
          takers.contains { $0 < before.count }
        }
        guard isNeverTaken || (isDisputed && !isRest && !coverage.isTooLarge) else { return nil }
        return DialogueFinding(
          .claimedTwice(claim, state: state.name), at: transition.location,
          related: earlier.map(\.location))
      }
    }
  }
}

extension EventTransition {
  fileprivate var claims: [DialogueFinding.Claim] {
    intents.map { .intent($0) } + questions.map { .question($0) } + patterns.map { .pattern($0) }
  }
}
