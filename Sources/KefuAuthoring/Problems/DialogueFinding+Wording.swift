internal import KefuDialogue
internal import KefuValues

extension DialogueFinding.Problem {
  var code: Problem.Code {
    switch self {
    case .unreachableState: .unreachableState
    case .noWayToEnd: .noWayToEnd
    case .waitlessCycle: .waitlessCycle
    case .unsetVariable: .unsetVariable
    case .uncoveredCase, .tooManyCases: .uncoveredCase
    case .unreachableBranch: .unreachableBranch
    case .claimedTwice: .conflictingStart
    }
  }

  /// What a flow that is not sound is called in a dialogue.
  func wording(dialogue: String) -> Wording {
    switch self {
    case .unreachableState(let state):
      Wording("nothing leads to the state '\(state)'", "delete it, or go to it from another state")
    case .noWayToEnd(let state):
      Wording(
        "after the state '\(state)' the dialogue never ends",
        "lead it on to a state with 'end' or 'handoff'")
    case .waitlessCycle(let states):
      Wording(
        "\(states.quoted(joinedBy: "and")) can follow each other for ever without a message",
        "collect a slot, wait, or end on the way")
    case .unsetVariable(let name, let use, let state, let isNeverSet):
      Wording(
        "'\(name.rawValue)' \(isNeverSet ? "is never set" : "may not be set")"
          + "\(state.map { " in the state '\($0)'" } ?? " when this is checked"), and \(use.phrase)",
        use.hint(for: name.rawValue))
    case .uncoveredCase(let witness, let state):
      Wording(
        witness.text.isEmpty
          ? "the state '\(state)' has no branch that holds"
          : "no branch of the state '\(state)' holds if \(witness.text)",
        "add a branch for it, or '- otherwise: …'")
    case .tooManyCases(let state):
      Wording(
        "the branches of the state '\(state)' have too many cases to prove that one always holds",
        "add '- otherwise: …'")
    case .unreachableBranch(let state):
      Wording(
        "this branch of the state '\(state)' is never taken",
        "delete it, or put it before those that take its cases")
    case .claimedTwice(let claim, let state):
      Wording(
        "\(claim.phrase) is taken twice in the state '\(state)'",
        "give the first a condition, or merge the two")
    }
  }
}

extension DialogueFinding.Use {
  fileprivate var phrase: String {
    switch self {
    case .condition: "a condition reads it"
    case .reply(let reply): "the reply '\(reply.rawValue)' names it"
    case .value(let slot): "'\(slot.rawValue)' is set to it"
    case .argument(let parameter): "it is given as '\(parameter.rawValue)'"
    case .focus(let kind): "it is put into focus as '\(kind)'"
    case .result: "the dialogue returns it"
    }
  }

  fileprivate func hint(for name: String) -> String {
    switch self {
    case .condition: "write '\(name) is set and …', or see that it is set on every way here"
    case .reply: "see that it is set on every way here, or add a form with 'if: \(name) is set'"
    case .value, .argument, .focus, .result:
      "see that it is set on every way here, or ask 'if: \(name) is set' before"
    }
  }
}

extension DialogueFinding.Claim {
  fileprivate var phrase: String {
    switch self {
    case .intent(let name): "the intent '\(name.rawValue)'"
    case .question(let name): "the question '\(name.rawValue)'"
    case .pattern(let pattern): "the pattern '\(pattern.short)'"
    }
  }
}
