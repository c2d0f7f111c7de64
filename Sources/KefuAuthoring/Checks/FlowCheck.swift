internal import KefuDialogue
internal import KefuValues

extension Draft {
  /// Whether every way through the dialogues is sound; what is found lies in KefuDialogue's analysis.
  func checkFlow(_ resolution: Resolution, problems: inout Problems) {
    // What could not be read or resolved would only cause more of the same.
    guard !problems.hasErrors else { return }
    for dialogue in resolution.dialogues {
      let analysis = DialogueAnalysis(
        of: dialogue, dialogues: resolution.dialogues, actions: resolution.actions,
        replies: resolution.outlines)
      for finding in analysis.findings {
        problems.report(
          .flow(finding.problem), at: SourceSpan(finding.location),
          related: finding.related.map { location in
            Diagnostic.Note(location: location, message: finding.problem.note)
          })
      }
    }
  }
}
