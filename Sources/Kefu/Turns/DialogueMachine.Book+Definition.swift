import KefuAuthoring
import KefuDialogue
import KefuValues

extension DialogueMachine.Book {
  /// What the machine needs of an assistant's files.
  init(_ definition: AssistantDefinition) {
    let settings = definition.settings
    self.init(
      settings: DialogueSettings(
        languages: settings.languages, angerLimit: settings.angerLimit,
        sessionExpiry: settings.sessionExpiry, openingHours: settings.openingHours))
    dialogues = definition.dialogues
    actions = definition.actions
    outlines = definition.outlines
    rules = definition.rules
    questions = definition.questions.map {
      Question(
        name: $0.name, location: $0.location, title: $0.title, validFrom: $0.validFrom,
        validUntil: $0.validUntil)
    }
    behaviours = definition.behaviours
    for intent in definition.intents where intent.title != LocalizedText() {
      titles[intent.name] = intent.title
    }
  }
}
