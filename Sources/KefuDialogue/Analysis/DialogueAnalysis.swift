import KefuValues

/// Proves that a dialogue cannot go wrong, whatever customers and actions do: the entrance of this folder.
///
/// It walks the states with what is known of each variable, set, unset or either, along every path: messages, failures,
/// silence, corrections, "go back". The machine keeps its side: a correction clears what depends on the slot and goes back
/// to the first state of the trail that touches any of these, and the trail is cut there; after an action that cannot be
/// undone only slots filled since are corrected. What every conversation can do beside, such as cancelling, is left out.
package struct DialogueAnalysis: Sendable {
  /// Sorted by location, each once.
  package let findings: [DialogueFinding]

  /// Analyses a dialogue whose names are resolved and whose types fit; what is unknown to it counts as set.
  ///
  /// `dialogues` are those that it may call, `replies` those that it may say; others do no harm.
  package init(
    of dialogue: DialogueDefinition, dialogues: [DialogueDefinition],
    actions: [ActionDeclaration], replies: [ReplyOutline]
  ) {
    let context = AnalysisContext(
      dialogue: dialogue, dialogues: dialogues, actions: actions, replies: replies)
    guard !dialogue.states.isEmpty else {
      findings = []
      return
    }
    let graph = StateGraph(of: dialogue)
    var flow = AssignmentFlow(of: context, along: graph)
    flow.run()
    let record = flow.record()
    let found =
      graph.unreachableStates + graph.statesWithoutEnd + flow.waitlessCycles + record.findings
      + BranchCheck(context: context, record: record, graph: graph).findings
    var seen: Set<DialogueFinding> = []
    findings = found.filter { finding in
      // Unset on one path and perhaps set on another is one mistake.
      !found.contains { $0.isMilder(than: finding) } && seen.insert(finding).inserted
    }.sorted {
      $0.location == $1.location
        ? $0.problem.order < $1.problem.order : $0.location < $1.location
    }
  }
}
