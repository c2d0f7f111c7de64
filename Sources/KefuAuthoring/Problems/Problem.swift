internal import KefuValues

/// Everything that can be wrong with an assistant's folder, as data; the sentences are in
/// `Problem+Diagnostic.swift`.
enum Problem: Hashable, Sendable {
  // Files
  case unreadableFile(UnreadableReason)
  case fileTooLarge(size: Int, limit: Int)
  case notUTF8(EncodingFault)
  case ignoredFile
  case unknownFileKind(FileKindFault)

  // YAML
  case invalidYAML(message: String)
  case forbiddenCharacter(UInt32)
  case yamlFeature(YAMLFeature)
  case deepNesting(limit: Int)
  case duplicateKey(String)

  // Schema
  case missingKey(String, owner: String)
  case missingOneOf([String], owner: String)
  case unknownKey(String, owner: String, known: [String])
  case wrongType(subject: String, expected: NodeForm, found: NodeForm)
  case badValue(subject: String, value: String, expected: String, known: [String] = [])
  case badName(String, noun: String)
  case clashingKeys([String], owner: String)

  // Blocks of customer text
  case notABlock(subject: String, NotABlockReason)
  case badItemLine(ItemLineFault)
  case emptyExample(noun: String)
  case emptyList(subject: String)

  // Annotations
  case badAnnotation(AnnotationFault)
  case unknownEntity(String, known: [String])

  // Entities
  case duplicateEntity(String, isSystem: Bool)
  case duplicateValue(String, entity: String)
  case badPattern(message: String, hint: String)

  // Questions
  case duplicateQuestion(String)
  case unknownQuestion(String, known: [String])
  case conflictingPhrasing(String, question: String, other: String)

  // Sentiment
  case conflictingSentiment(String, label: String, other: String)

  // Intents
  case noIntents
  case duplicateIntent(String)
  case conflictingExample(String, intent: String, other: String)
  case duplicateExample(String, intent: String)
  case duplicateWord(String)

  // Rules and replies
  case unknownIntent(String, known: [String])
  case duplicateRule(intent: String)
  case duplicateReply(String)
  case missingLanguage(ReplyLanguage, subject: String)
  case unknownFact(String, known: [String])
  case badTemplate(TemplateFault)
  case intentWithoutRule(String)

  // Dialogues, actions and calls
  case dialogue(DialogueProblem)

  // The assistant
  case missingAssistant
  case duplicateAssistant
}
