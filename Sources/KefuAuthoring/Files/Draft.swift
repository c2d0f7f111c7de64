internal import KefuDialogue
internal import KefuText
internal import KefuUnderstanding
internal import KefuValues

/// What the files say, before anything is compared across files.
struct Draft {
  var settings: Located<AssistantSettings>?
  /// Whether every intent could be named; else nothing can be said to be missing.
  var hasAllIntents = true
  /// The same of everything in `dialogues/`.
  var hasAllDialogues = true
  var intents: [IntentDraft] = []
  var words: [WordDraft] = []
  var entities: [EntityDraft] = []
  var questions: [QuestionDraft] = []
  var glossary: [GlossaryTerm] = []
  var sentimentWords: [SentimentWordDraft] = []
  var sentimentExamples: [SentimentExampleDraft] = []
  var rules: [RuleDraft] = []
  var replies: [ReplyDraft] = []
  var behaviours: [BehaviourDraft] = []
  var dialogues: [DialogueDraft] = []
  var actions: [ActionDraft] = []
  var languageNeeds: [LanguageNeed] = []
  /// The files that say they are the assistant's settings, in order.
  var settingsFiles: [Located<String>] = []
}

/// An intent and the place of its name.
struct IntentDraft {
  var name: Located<String>
  var examples: [ExampleDraft]
  var isAside = false
  var title = LocalizedText()

  var definition: IntentDefinition {
    IntentDefinition(
      name: IntentName(rawValue: name.value), location: name.location,
      examples: examples.map(\.example), isAside: isAside, title: title)
  }
}

/// An example, how long it is in the source, and the places of the entities that it names.
struct ExampleDraft {
  var example: Example
  var item: BlockItem
  var entities: [Located<String>] = []
}

/// A word and how long it is in the source.
struct WordDraft {
  var word: DictionaryWord
  var item: BlockItem
}

/// A rule and the places of its parts.
struct RuleDraft {
  var intent: Located<String>
  var reply: ReplyName

  var rule: Rule {
    Rule(
      intent: IntentName(rawValue: intent.value), reply: reply, location: intent.location)
  }
}
