package import KefuValues

/// Something that a dialogue's author has overlooked.
package struct DialogueFinding: Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    /// Nothing leads to the state.
    case unreachableState(String)
    /// Whatever happens, the dialogue does not end after the state.
    case noWayToEnd(String)
    /// The states can follow each other for ever without a message; the first comes first in the file.
    case waitlessCycle([String])
    /// A variable is read where it is unset on some path, or on all; `state` is `nil` for what a slot is checked by.
    case unsetVariable(VariableName, use: Use, state: String?, isNeverSet: Bool)
    /// No branch holds in this case.
    case uncoveredCase(CaseWitness, state: String)
    /// There are too many cases to go through: only `otherwise` covers them.
    case tooManyCases(state: String)
    /// Earlier branches take every case of the branch, or its condition never holds.
    case unreachableBranch(state: String)
    /// Two transitions of a state take the same message, and nothing decides between them or the second never gets it.
    case claimedTwice(Claim, state: String)
  }

  /// What a variable is read for.
  package enum Use: Hashable, Sendable {
    case condition
    case reply(ReplyName)
    /// The value that a slot is set to.
    case value(of: VariableName)
    case argument(VariableName)
    case focus(kind: String)
    /// What the dialogue returns when it ends.
    case result
  }

  /// What a transition takes.
  package enum Claim: Hashable, Sendable {
    case intent(IntentName)
    case question(QuestionName)
    case pattern(String)
  }

  package var problem: Problem
  package var location: SourceLocation
  /// Other places it concerns: the further states of a cycle, earlier branches or transitions, a slot.
  package var related: [SourceLocation]

  package init(_ problem: Problem, at location: SourceLocation, related: [SourceLocation] = []) {
    self.problem = problem
    self.location = location
    self.related = related
  }
}

extension DialogueFinding.Problem {
  /// Orders the problems of one place, so that output is the same everywhere.
  var order: String {
    switch self {
    case .unreachableState(let state): "0 \(state)"
    case .noWayToEnd(let state): "1 \(state)"
    case .waitlessCycle(let states): "2 \(states)"
    case .unsetVariable(let name, let use, let state, _): "3 \(name.rawValue) \(use) \(state ?? "")"
    case .uncoveredCase(let witness, let state): "4 \(state) \(witness.text)"
    case .tooManyCases(let state): "5 \(state)"
    case .unreachableBranch(let state): "6 \(state)"
    case .claimedTwice(let claim, let state): "7 \(state) \(claim)"
    }
  }
}

extension DialogueFinding {
  /// Whether it says that a variable may be unset where the other says that it always is.
  func isMilder(than other: DialogueFinding) -> Bool {
    guard case .unsetVariable(let name, let use, let state, isNeverSet: true) = other.problem
    else { return false }
    let problem = Problem.unsetVariable(name, use: use, state: state, isNeverSet: false)
    return self == DialogueFinding(problem, at: other.location, related: other.related)
  }
}
