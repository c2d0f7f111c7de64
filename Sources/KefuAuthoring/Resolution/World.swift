internal import KefuDialogue
internal import KefuValues

/// What dialogues and replies may name beyond their own file.
struct World {
  var actions: [ActionDeclaration] = []
  /// Dialogues with their slots, results, returns and outcomes alone.
  var skeletons: [DialogueDefinition] = []
  var intents: [String] = []
  var questions: [String] = []
  var sharedReplies: [String] = []
  /// The assistant's facts; `nil` if its settings could not be read.
  var facts: [String]?
  /// Whether every intent, question and entity could be named; else nothing can be said to be missing.
  var hasAllIntents = true
  /// The same of everything in `dialogues/`.
  var hasAllDialogues = true

  var dialogueNames: [String] { skeletons.map(\.name.rawValue) }

  func action(_ name: String) -> ActionDeclaration? {
    actions.first { $0.name.rawValue == name }
  }

  func dialogue(_ name: String) -> DialogueDefinition? {
    skeletons.first { $0.name.rawValue == name }
  }

  /// What every reply and guard may name, wherever it stands.
  static let contextVariables: [DialogueVariable] = DialogueDefinition(
    name: DialogueName(rawValue: ""), location: SourceLocation(file: ""), states: []
  ).variables(actions: [], dialogues: [])
}

extension World {
  /// Names an intent, or reports that there is none.
  func intent(_ name: Located<String>, problems: inout Problems) -> IntentName? {
    if hasAllIntents, !intents.contains(name.value) {
      problems.report(.unknownIntent(name.value, known: intents), at: name.span)
      return nil
    }
    return IntentName(rawValue: name.value)
  }

  /// Names a question, or reports that there is none.
  func question(_ name: Located<String>, problems: inout Problems) -> QuestionName? {
    if hasAllIntents, !questions.contains(name.value) {
      problems.report(.unknownQuestion(name.value, known: questions), at: name.span)
      return nil
    }
    return QuestionName(rawValue: name.value)
  }

  /// Names a dialogue, or reports that there is none.
  func dialogueName(_ name: Located<String>, problems: inout Problems) -> DialogueName? {
    if hasAllDialogues, dialogue(name.value) == nil {
      problems.report(.unknownDialogue(name.value, known: dialogueNames), at: name.span)
      return nil
    }
    return DialogueName(rawValue: name.value)
  }
}
