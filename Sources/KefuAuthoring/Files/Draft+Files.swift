internal import KefuValues

extension Draft {
  /// Adds what a file says, or reports why nothing can be made of it.
  mutating func add(_ source: SourceFile, text: SourceText, problems: inout Problems) {
    guard source.isYAML else { return problems.report(.ignoredFile, at: text.start) }
    guard let root = DocumentReader(source: text).root(problems: &problems) else {
      missed(source.path)
      return
    }
    guard let kind = kind(of: root, source: text, problems: &problems),
      let fields = Fields(root, owner: kind.owner, problems: &problems)
    else {
      missed(source.path)
      return
    }
    switch kind {
    case .intent: addIntent(fields, source: text, problems: &problems)
    case .dictionary: addDictionary(fields, source: text, problems: &problems)
    case .entity: addEntity(fields, source: text, problems: &problems)
    case .faq: addQuestions(fields, source: text, problems: &problems)
    case .glossary: addGlossary(fields, source: text, problems: &problems)
    case .sentiment: addSentiment(fields, source: text, problems: &problems)
    case .assistant: addSettings(fields, source: text, problems: &problems)
    case .rules: addRules(fields, source: text, problems: &problems)
    case .behaviour: addBehaviour(fields, source: text, problems: &problems)
    case .actions: addActions(fields, source: text, problems: &problems)
    case .replies: addSharedReplies(fields, source: text, problems: &problems)
    case .dialogue: addDialogue(fields, source: text, problems: &problems)
    }
  }

  /// Remembers that a file could not be read: it may hold anything that its folder holds.
  private mutating func missed(_ path: String) {
    if path.hasPrefix("intents/") { hasAllIntents = false } else { hasAllDialogues = false }
  }

  /// The kind that a top-level key names, if such a file may stand here.
  private func kind(
    of root: DocumentNode, source: SourceText, problems: inout Problems
  ) -> FileKind? {
    var entries: [DocumentNode.Entry] = []
    if case .mapping(let found) = root.content { entries = found }
    let kinds = entries.compactMap { entry in
      FileKind(rawValue: entry.key.value).map { (kind: $0, entry: entry) }
    }
    // A second assistant is told so, wherever it stands.
    if kinds.first?.kind == .assistant { return .assistant }
    // A behaviour may name a dialogue, and a dialogue has replies: the folder decides.
    if let fitting = kinds.first(where: { $0.kind.mayStand(at: source.file) }) {
      return fitting.kind
    }
    if let (kind, entry) = kinds.first {
      let fault = FileKindFault.misplaced(key: kind.rawValue, home: kind.home)
      problems.report(.unknownFileKind(fault), at: entry.key.span)
      return nil
    }
    let here = FileKind.allCases.filter { $0.mayStand(at: source.file) }
    let room = source.file.prefix { $0 != "/" } + "/"
    let candidates = here.isEmpty ? FileKind.allCases.filter { $0.home.hasPrefix(room) } : here
    let fault = FileKindFault.noKind(
      found: entries.map(\.key.value), candidates: candidates.map(\.rawValue))
    problems.report(.unknownFileKind(fault), at: entries.first?.key.span ?? root.span)
    return nil
  }
}

extension FileKind {
  /// What the mapping of such a file is called in messages.
  fileprivate var owner: String {
    switch self {
    case .intent: "an intent"
    case .dictionary: "a dictionary"
    case .entity: "an entity"
    case .faq: "a file of questions"
    case .glossary: "a glossary"
    case .sentiment: "a file of sentiment"
    case .assistant: "the assistant's settings"
    case .rules: "a file of rules"
    case .behaviour: "a behaviour"
    case .actions: "a file of actions"
    case .replies: "a file of replies"
    case .dialogue: "a dialogue"
    }
  }
}
