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

extension String {
  /// The text as the intent model cannot tell it from others: lower case, ASCII at its usual width.
  ///
  /// As a digest: a dictionary hashes strings by their normal form, which takes ten times as long.
  fileprivate var comparable: Digest {
    // Letters with an upper case outside ASCII begin with these bytes.
    let mayHoldCapitals = utf8.contains { (0xC3...0xE2).contains($0) }
    let source = Array((mayHoldCapitals ? lowercased() : self).utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte >= 0xE3, index + 2 < source.count {
        let scalar =
          UInt32(byte & 0x0F) << 12 | UInt32(source[index + 1] & 0x3F) << 6
          | UInt32(source[index + 2] & 0x3F)
        if byte <= 0xEF, scalar == 0x3000 || (0xFF01...0xFF5E).contains(scalar) {
          bytes.append(scalar == 0x3000 ? .space : UInt8(scalar - 0xFEE0).lowercased)
          index += 3
          continue
        }
      }
      bytes.append(byte.lowercased)
      index += 1
    }
    return bytes.withUnsafeBytes { Digest($0) }
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { isUpperCaseLetter ? self + 0x20 : self }
}
