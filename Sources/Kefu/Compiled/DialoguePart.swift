import KefuAuthoring
import KefuDialogue
import KefuResponses
import KefuUnderstanding
import KefuValues

/// What only conversations need of an assistant; labelling goes without.
///
/// It is archived by its synthesized `Codable`: what is added here is kept by the cache.
struct DialoguePart: Hashable, Sendable, Codable {
  /// What the machine is made of.
  var book: DialogueMachine.Book
  var replies: [ReplyDefinition]

  init(_ definition: AssistantDefinition) {
    let settings = definition.settings
    book = DialogueMachine.Book(
      settings: DialogueSettings(
        languages: settings.languages, angerLimit: settings.angerLimit,
        sessionExpiry: settings.sessionExpiry, openingHours: settings.openingHours))
    book.dialogues = definition.dialogues
    book.actions = definition.actions
    book.outlines = definition.outlines
    book.rules = definition.rules
    book.questions = definition.questions.map {
      Question(
        name: $0.name, location: $0.location, title: $0.title, validFrom: $0.validFrom,
        validUntil: $0.validUntil)
    }
    book.behaviours = definition.behaviours
    book.titles = definition.intents.filter { $0.title != LocalizedText() }
      .map { DialogueMachine.IntentTitle(intent: $0.name, title: $0.title) }
    book.asides = definition.intents.filter(\.isAside).map(\.name)
    replies = definition.replies
  }
}

extension AssistantDefinition {
  /// Leaves what stands in a `DialoguePart` to it.
  mutating func removeDialoguePart() {
    dialogues = []
    actions = []
    outlines = []
    rules = []
    questions = []
    behaviours = []
    replies = []
  }
}
