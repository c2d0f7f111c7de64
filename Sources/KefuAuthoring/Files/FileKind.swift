/// The kinds of files an assistant has; a file's first key names its kind, its folder must agree.
enum FileKind: String, CaseIterable {
  case intent
  case dictionary
  case assistant
  case rules
  case behaviour

  /// Where files of this kind stand: a folder, or a path for the one that stands alone.
  var home: String {
    switch self {
    case .intent: "intents/"
    case .dictionary: "intents/dictionary/"
    case .assistant: "dialogues/assistant.yaml"
    case .rules: "dialogues/rules/"
    case .behaviour: "dialogues/behaviours/"
    }
  }

  /// Whether a file of this kind may stand at a path.
  func mayStand(at path: String) -> Bool {
    switch self {
    case .intent: path.hasPrefix(home) && !path.hasPrefix(FileKind.dictionary.home)
    case .assistant: path == home || path == "dialogues/assistant.yml"
    case .dictionary, .rules, .behaviour: path.hasPrefix(home)
    }
  }
}
