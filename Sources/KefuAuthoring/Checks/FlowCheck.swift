internal import KefuDialogue
internal import KefuValues

extension Draft {
  /// Whether every way through the dialogues is sound; a dialogue with other mistakes in its file waits until they are gone.
  func checkFlow(_ resolution: Resolution, problems: inout Problems) {
    guard hasAllDialogues else { return }
    let faulty = problems.filesWithErrors
    for dialogue in resolution.dialogues where !faulty.contains(dialogue.location.file) {
      let analysis = DialogueAnalysis(
        of: dialogue, dialogues: resolution.dialogues, actions: resolution.actions,
        replies: resolution.outlines)
      for finding in analysis.findings {
        problems.report(
          .flow(finding.problem, dialogue: dialogue.name.rawValue),
          at: SourceSpan(finding.location, length: finding.problem.length),
          related: finding.related.map {
            Diagnostic.Note(location: $0, message: finding.problem.note)
          })
      }
    }
  }
}

extension DialogueFinding.Problem {
  /// The length of what stands at the place, in scalars, as far as it is known.
  fileprivate var length: Int {
    switch self {
    case .unreachableState(let state), .noWayToEnd(let state): state.utf8.count
    case .waitlessCycle(let states): states.first?.utf8.count ?? 1
    case .unsetVariable, .uncoveredCase, .tooManyCases, .unreachableBranch, .claimedTwice: 1
    }
  }

  /// What the other places have to do with it.
  fileprivate var note: String {
    switch self {
    case .unreachableState, .noWayToEnd, .uncoveredCase, .tooManyCases: "see here"
    case .waitlessCycle: "then comes this state"
    case .unsetVariable: "it is void or cleared here"
    case .unreachableBranch: "its cases are taken here"
    case .claimedTwice: "first taken here"
    }
  }
}
