internal import KefuText
internal import KefuUnderstanding
internal import KefuValues

extension Draft {
  /// One text is an example of two intents, or stands twice under one.
  func checkExamples(problems: inout Problems) {
    var first: [Digest: (intent: String, location: SourceLocation)] = [:]
    for intent in intents {
      let name = intent.name.value
      for draft in intent.examples {
        let text = draft.example.text
        let key = text.comparable
        guard let previous = first[key] else {
          first[key] = (name, draft.example.location)
          continue
        }
        let problem: Problem =
          previous.intent == name
          ? .duplicateExample(text, intent: name)
          : .conflictingExample(text, intent: name, other: previous.intent)
        let note = Diagnostic.Note(
          location: previous.location, message: "first listed here, under '\(previous.intent)'")
        problems.report(problem, at: draft.item.span, related: [note])
      }
    }
  }

  /// One word stands twice in the dictionaries.
  func checkWords(problems: inout Problems) {
    var first: [Digest: SourceLocation] = [:]
    for draft in words {
      let key = draft.word.text.comparable
      if let location = first[key] {
        problems.report(
          .duplicateWord(draft.word.text), at: draft.item.span, related: [.firstHere(location)])
      } else {
        first[key] = draft.item.location
      }
    }
  }
}
