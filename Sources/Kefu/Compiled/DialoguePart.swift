import KefuAuthoring
import KefuDialogue
import KefuResponses
import KefuUnderstanding

/// What only conversations need of an assistant; labelling goes without.
///
/// It is archived by its synthesized `Codable`: what is added here is kept by the cache.
struct DialoguePart: Hashable, Sendable, Codable {
  var rules: [Rule]
  var questions: [Question]
  var behaviours: [Behaviour]
  var replies: [ReplyDefinition]

  init(_ definition: AssistantDefinition) {
    rules = definition.rules
    questions = definition.questions.map {
      Question(
        name: $0.name, location: $0.location, validFrom: $0.validFrom, validUntil: $0.validUntil)
    }
    behaviours = definition.behaviours
    replies = definition.replies
  }
}

extension AssistantDefinition {
  /// Leaves what stands in a `DialoguePart` to it.
  mutating func removeDialoguePart() {
    rules = []
    questions = []
    behaviours = []
    replies = []
  }
}
