/// The kinds of files an assistant has; a file's first key names its kind, its folder must agree.
enum FileKind: String, CaseIterable {
  case intent
  case dictionary
  case entity
  case faq
  case glossary
  case sentiment
  case assistant
  case rules
  case behaviour
  case actions
  case replies
  case dialogue

  /// Where files of this kind stand: a folder, or a path for the one that stands alone.
  var home: String {
    switch self {
    case .intent: "intents/"
    case .dictionary: "intents/dictionary/"
    case .entity: "intents/entities/"
    case .faq: "intents/faq/"
    case .glossary: "intents/glossary/"
    case .sentiment: "intents/sentiment/"
    case .assistant: "dialogues/assistant.yaml"
    case .rules: "dialogues/rules/"
    case .behaviour: "dialogues/behaviours/"
    case .actions: "dialogues/actions.yaml"
    case .replies: "dialogues/replies/"
    case .dialogue: "dialogues/"
    }
  }

  /// Whether a file of this kind may stand at a path.
  func mayStand(at path: String) -> Bool {
    switch self {
    case .intent:
      path.hasPrefix(home) && !FileKind.besideIntents.contains { $0.mayStand(at: path) }
    case .dialogue:
      path.hasPrefix(home) && !FileKind.besideDialogues.contains { $0.mayStand(at: path) }
    case .assistant, .actions: path == home || path == home.dropLast(4) + "yml"
    case .dictionary, .entity, .faq, .glossary, .sentiment, .rules, .behaviour, .replies:
      path.hasPrefix(home)
    }
  }

  /// The kinds whose folders lie in that of intents.
  private static let besideIntents: [FileKind] = [
    .dictionary, .entity, .faq, .glossary, .sentiment,
  ]

  /// The kinds whose folders and files lie in that of dialogues.
  private static let besideDialogues: [FileKind] = [
    .assistant, .rules, .behaviour, .actions, .replies,
  ]
}
