internal import KefuDialogue
internal import KefuValues

/// A dialogue as it stands in its file; what its names mean is found once all files are read.
struct DialogueDraft {
  var name: Located<String>
  var title = LocalizedText()
  var intents: [Located<String>] = []
  var patterns: [String] = []
  var slots: [SlotDraft] = []
  var returns: [ReturnDraft] = []
  /// A group stands before its states.
  var states: [StateDraft] = []
  var interpretation = InterpretationStep.allCases
  /// The names of its replies, without its own before them.
  var replies: [String] = []
  var entities: [Located<String>] = []
  let source: SourceText
}

/// What a dialogue gives to a caller.
struct ReturnDraft {
  var name: Located<String>
  /// Whether it may be empty at an end.
  var isOptional: Bool
}

/// A slot, its type, and the keys that are not read yet.
struct SlotDraft {
  var name: Located<String>
  var type: ValueType
  var isParameter = false
  var isOptional = false
  var fields: Fields
}

/// A state, the group it stands in, and the keys that are not read yet.
struct StateDraft {
  var name: Located<String>
  var parent: Int?
  var isGroup = false
  /// Whether it is a mapping at all.
  var isRead = true
  var fields: Fields
}

extension Fields {
  /// The name that a key holds, without taking it or reporting anything.
  func peekedName(_ key: String) -> String? {
    guard case .text(let text, _) = peek(key)?.value.content, text.isSnakeCase else { return nil }
    return text
  }
}
