internal import KefuText
internal import KefuUnderstanding
internal import KefuValues

extension Draft {
  /// One text is an example of two intents, or stands twice under one.
  func checkExamples(problems: inout Problems) {
    var first: [String: (intent: String, location: SourceLocation)] = [:]
    for intent in intents {
      let name = intent.name.value
      for draft in intent.examples {
        let text = draft.example.text
        let previous = first.updateValue((name, draft.example.location), forKey: text.comparable)
        guard let previous else { continue }
        first[text.comparable] = previous
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
    var first: [String: SourceLocation] = [:]
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

extension String {
  /// The text as the intent model cannot tell it from others: lower case, ASCII at its usual width.
  fileprivate var comparable: String {
    if utf8.allSatisfy({ $0 < 0x80 && !$0.isUpperCaseLetter }) { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      switch scalar.value {
      case 0x3000: scalars.append(" ")
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
