internal import KefuDialogue
internal import KefuValues

extension Draft {
  /// Rules name intents that exist, once each, and every intent has a rule or is taken by a dialogue.
  func checkRules(_ resolution: Resolution, problems: inout Problems) {
    let names = intents.map(\.name.value) + [IntentName.outOfScope.rawValue]
    let known = Set(names)
    var first: [String: SourceLocation] = [:]
    for rule in rules {
      let intent = rule.intent
      // An intent may be in a file that could not be read.
      if hasAllIntents, !known.contains(intent.value) {
        problems.report(.unknownIntent(intent.value, known: names), at: intent.span)
      }
      if let location = first[intent.value] {
        problems.report(
          .duplicateRule(intent: intent.value), at: intent.span,
          related: [.firstHere(location)])
      } else {
        first[intent.value] = intent.location
      }
    }
    guard hasAllDialogues else { return }
    let taken = Set(
      resolution.dialogues.flatMap { dialogue in
        dialogue.intents + dialogue.states.flatMap(\.transitions).flatMap(\.intents)
      })
    for intent in intents
    where first[intent.name.value] == nil && ControlIntent(rawValue: intent.name.value) == nil
      && intent.name.value != IntentName.outOfScope.rawValue
      && !taken.contains(IntentName(rawValue: intent.name.value))
    {
      problems.report(.intentWithoutRule(intent.name.value), at: intent.name.span)
    }
  }
}
