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
    }
  }

  /// Whether a file of this kind may stand at a path.
  func mayStand(at path: String) -> Bool {
    switch self {
    case .intent:
      path.hasPrefix(home) && !FileKind.besideIntents.contains { path.hasPrefix($0.home) }
    case .assistant: path == home || path == "dialogues/assistant.yml"
    case .dictionary, .entity, .faq, .glossary, .sentiment, .rules, .behaviour:
      path.hasPrefix(home)
    }
  }

  /// The kinds whose folders lie in that of intents.
  private static let besideIntents: [FileKind] = [
    .dictionary, .entity, .faq, .glossary, .sentiment,
  ]
}
