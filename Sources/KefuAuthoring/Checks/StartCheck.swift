internal import KefuDialogue
internal import KefuValues

extension Draft {
  /// An intent starts one dialogue, or has one rule.
  func checkStarts(problems: inout Problems) {
    var first: [String: (dialogue: String, location: SourceLocation)] = [:]
    for dialogue in dialogues {
      for intent in dialogue.intents {
        guard let previous = first[intent.value] else {
          first[intent.value] = (dialogue.name.value, intent.location)
          continue
        }
        guard previous.dialogue != dialogue.name.value else {
          problems.report(.duplicateValue(intent.value, entity: "intents"), at: intent.span)
          continue
        }
        problems.report(
          .conflictingStart(
            intent: intent.value, .dialogues(previous.dialogue, dialogue.name.value)),
          at: intent.span, related: [.firstHere(previous.location)])
      }
    }
    for rule in rules {
      guard let start = first[rule.intent.value] else { continue }
      problems.report(
        .conflictingStart(intent: rule.intent.value, .rule(dialogue: start.dialogue)),
        at: rule.intent.span, related: [.firstHere(start.location)])
    }
  }
}
