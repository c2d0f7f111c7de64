package import KefuDialogue
package import KefuResponses
package import KefuText
package import KefuUnderstanding
package import KefuValues

/// Everything that is authored about an assistant, checked: the entrance of this module.
///
/// Four steps. **Read:** `Document/` turns bytes into nodes that know their places, `Text/` reads blocks of
/// customer text, `Conditions/` parses conditions. **Draft:** `Files/` and `Replies/` turn nodes into a draft, one type per
/// kind of file. **Resolve:** `Resolution/` finds what the names of dialogues and replies mean. **Check:** `Checks/` looks at
/// the whole, one rule per file. Problems are collected throughout.
package struct AssistantDefinition: Hashable, Sendable {
  package var settings: AssistantSettings
  /// In the order of the files' paths; names are distinct.
  package var intents: [IntentDefinition]
  package var words: [DictionaryWord]
  /// In the order of the files' paths; names are distinct and none is a system entity's.
  package var entities: [EntityDefinition]
  /// In the order of the files' paths; names are distinct.
  package var questions: [QuestionDefinition]
  package var glossary: [GlossaryTerm]
  package var sentimentWords: [LexiconWord]
  package var sentimentExamples: [SentimentExample]
  /// At most one for an intent; every intent exists, or is `out_of_scope`.
  package var rules: [Rule]
  /// In the order of the files' paths; names are distinct.
  package var dialogues: [DialogueDefinition]
  /// In the author's order; names are distinct.
  package var actions: [ActionDeclaration]
  /// All replies, of rules, questions, behaviours and dialogues; names are distinct.
  package var replies: [ReplyDefinition]
  /// What the dialogue machine knows of each of `replies`, in the same order.
  package var outlines: [ReplyOutline]
  /// Exactly one by name: the author's, else the built-in one.
  package var behaviours: [Behaviour]
  /// What is odd but changes nothing, sorted by location.
  package var warnings: [Diagnostic]

  /// Takes what was checked before, as a cache does: what only a model is made of is not kept.
  package init(
    settings: AssistantSettings, intents: [IntentDefinition], words: [DictionaryWord],
    entities: [EntityDefinition], questions: [QuestionDefinition], rules: [Rule],
    dialogues: [DialogueDefinition] = [], actions: [ActionDeclaration] = [],
    replies: [ReplyDefinition], outlines: [ReplyOutline] = [], behaviours: [Behaviour],
    warnings: [Diagnostic]
  ) {
    self.settings = settings
    self.intents = intents
    self.words = words
    self.entities = entities
    self.questions = questions
    glossary = []
    sentimentWords = []
    sentimentExamples = []
    self.rules = rules
    self.dialogues = dialogues
    self.actions = actions
    self.replies = replies
    self.outlines = outlines
    self.behaviours = behaviours
    self.warnings = warnings
  }

  /// Reads files in any order; the result depends on their paths and bytes alone.
  ///
  /// - Throws: Every problem found in all files, warnings included, if one of them is an error. A file
  ///   that YAML refuses says so alone: what else is wrong in it shows once it can be read.
  package init(sources: [SourceFile]) throws(AuthoringError) {
    let sources = sources.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var problems = Problems()
    var draft = Draft()
    var texts: [String: SourceText] = [:]
    for source in sources {
      let text = SourceText(source)
      texts[source.path] = text
      draft.add(source, text: text, problems: &problems)
    }
    draft.addBuiltInBehaviours(problems: &problems)
    let resolution = draft.resolve(problems: &problems)
    draft.check(resolution, problems: &problems)
    let diagnostics = problems.diagnostics(in: texts)
    guard let settings = draft.settings, !diagnostics.contains(where: { $0.severity == .error })
    else { throw AuthoringError(diagnostics) }
    self.settings = settings.value
    intents = draft.intents.map(\.definition)
    words = draft.words.map(\.word)
    entities = draft.entities.map(\.definition)
    questions = draft.questions.map(\.definition)
    glossary = draft.glossary
    sentimentWords = draft.sentimentWords.map(\.word)
    sentimentExamples = draft.sentimentExamples.map(\.example)
    rules = draft.rules.map(\.rule)
    dialogues = resolution.dialogues
    actions = resolution.actions
    replies = draft.replies.map(\.definition)
    outlines = resolution.outlines
    behaviours = draft.behaviours.map(\.behaviour)
    warnings = diagnostics
  }
}

extension AssistantDefinition {
  /// What the intent model is trained on, in the order of the files.
  package var labelledTexts: [LabelledText] {
    intents.flatMap { intent in
      intent.examples.map { LabelledText(text: $0.text, label: intent.name) }
    }
  }

  /// The words of Latin letters that examples have, in lower case, sorted.
  package var latinWords: [String] {
    var words: Set<Substring> = []
    for intent in intents {
      for example in intent.examples where example.language == .en {
        for word in example.text.lowercased().split(whereSeparator: { !$0.isASCII || !$0.isLetter })
        {
          words.insert(word)
        }
      }
    }
    return words.sorted().map(String.init)
  }

  /// By question, other texts that speak of it: its answers, and for a language without phrasings the glossary's words.
  package var answerTexts: [[String]] {
    let templates = Dictionary(replies.map { ($0.name, $0.variants) }) { first, _ in first }
    return questions.map { question in
      let answers = ReplyLanguage.allCases.flatMap { templates[question.name.reply]?[$0] ?? [] }
      return answers.map { AssistantDefinition.withoutArguments($0.pattern) }
        + translations(of: question)
    }
  }

  /// What the glossary gives for the words of a question that is phrased in one language.
  private func translations(of question: QuestionDefinition) -> [String] {
    let languages = Set(question.phrasings.map(\.language))
    guard languages.count == 1, let language = languages.first else { return [] }
    let text = question.phrasings.map(\.text).joined(separator: "\n").lowercased()
    return glossary.flatMap { term in
      let (own, other) =
        language == .zh ? (term.chinese, term.english) : (term.english, term.chinese)
      return own.contains { text.contains($0.lowercased()) } ? other : []
    }
  }

  /// A template without what stands in braces.
  private static func withoutArguments(_ pattern: String) -> String {
    var text = ""
    var depth = 0
    for character in pattern {
      if character == "{" { depth += 1 }
      text.append(depth > 0 ? " " : character)
      if character == "}" { depth -= 1 }
    }
    return text
  }
}
