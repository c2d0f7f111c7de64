internal import KefuDialogue
internal import KefuValues

/// What `DialogueAnalysis` finds, in English.
extension DialogueFinding.Problem {
  var code: Problem.Code {
    switch self {
    case .unreachableState: .unreachableState
    case .noWayToEnd: .noWayToEnd
    case .waitlessCycle: .waitlessCycle
    case .unsetVariable: .unsetVariable
    case .uncoveredCase, .tooManyCases: .uncoveredCase
    case .unreachableBranch: .unreachableBranch
    case .claimedTwice: .claimedTwice
    }
  }

  var wording: Wording {
    switch self {
    case .unreachableState(let state):
      Wording("nothing leads to the state '\(state)'", "go to it from another state, or delete it")
    case .noWayToEnd(let state):
      Wording(
        "the dialogue never ends once it is in '\(state)'",
        "lead on to a state with 'end' or 'handoff'")
    case .waitlessCycle(let states):
      Wording(
        states.count == 1
          ? "'\(states.joined())' goes back to itself without waiting for the customer"
          : "\(states.quoted(joinedBy: "and")) follow each other without waiting for the customer",
        "clear the slot that is asked again, or go to a state with 'wait' on the way")
    case .unsetVariable(let name, let use, _, let isNeverSet):
      Wording(
        "\(use.phrase) '\(name.rawValue)', which \(isNeverSet ? "is not set" : "may be unset") here",
        use.hint(for: name.rawValue))
    case .uncoveredCase(let witness, _):
      Wording(
        witness.text.isEmpty
          ? "no branch is sure to be taken" : "no branch is taken if \(witness.text)",
        "add a branch for it, or 'otherwise: …' at the end")
    case .tooManyCases:
      Wording(
        "too many cases to see whether a branch is always taken", "add 'otherwise: …' at the end")
    case .unreachableBranch:
      Wording(
        "this branch is never taken",
        "move it before the branches that take its cases, or delete it")
    case .claimedTwice(let claim, let state):
      Wording(
        "'\(state)' takes \(claim.phrase) twice",
        "put both branches into one item under 'next', or give them conditions that exclude each other"
      )
    }
  }

  /// What stands at the other places that are pointed to.
  var note: String {
    switch self {
    case .waitlessCycle: "goes on here"
    case .unsetVariable(_, .result, _, _): "returned by this"
    case .unsetVariable: "for this slot"
    case .unreachableBranch: "its cases are taken here"
    case .claimedTwice: "first taken here"
    case .unreachableState, .noWayToEnd, .uncoveredCase, .tooManyCases: "see here"
    }
  }
}

extension DialogueFinding.Use {
  fileprivate var phrase: String {
    switch self {
    case .condition: "the condition reads"
    case .reply(let name): "the reply '\(name.rawValue)' names"
    case .value(let slot): "'\(slot.rawValue)' is set to"
    case .argument(let parameter): "'\(parameter.rawValue)' is given"
    case .focus(let kind): "the \(kind) in focus is"
    case .result: "the dialogue ends and returns"
    }
  }

  fileprivate func hint(for name: String) -> String {
    switch self {
    case .condition: "ask first: '\(name) is set and …'"
    case .reply: "collect it before, or give the reply a form with 'if: \(name) is set'"
    case .value, .focus: "collect it before, or branch on '\(name) is set'"
    case .argument: "collect it before; only an optional parameter may be left empty: '\(name)?'"
    case .result: "set it on every way to this end, or return '\(name)?'"
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
