package import KefuDialogue
package import KefuResponses
package import KefuText
package import KefuUnderstanding
package import KefuValues

/// Everything that is authored about an assistant, checked: the entrance of this module.
///
/// Three steps. **Read:** `Document/` turns bytes into nodes that know their places, `Text/` reads blocks of
/// customer text. **Resolve:** `Files/` turns nodes into a draft, one type per kind of file.
/// **Check:** `Checks/` looks at the whole draft, one rule per file. Problems are collected throughout.
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
  /// The replies of rules, behaviours and questions; names are distinct.
  package var replies: [ReplyDefinition]
  /// At most one by name; `fallback` is always there.
  package var behaviours: [Behaviour]
  /// What is odd but changes nothing, sorted by location.
  package var warnings: [Diagnostic]

  /// Takes what was checked before, as a cache does: what only a model is made of is not kept.
  package init(
    settings: AssistantSettings, intents: [IntentDefinition], words: [DictionaryWord],
    entities: [EntityDefinition], questions: [QuestionDefinition], rules: [Rule],
    replies: [ReplyDefinition], behaviours: [Behaviour], warnings: [Diagnostic]
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
    self.replies = replies
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
    draft.check(problems: &problems)
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
    replies = draft.replies.map(\.definition)
    behaviours = draft.behaviours
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
}
