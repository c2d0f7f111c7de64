public import KefuValues

/// A change of a running assistant.
///
/// It is gone when the assistant is loaded again: what should stay belongs in the files.
public enum AssistantEdit: Hashable, Sendable {
  /// A message that expresses an intent.
  case addExample(String, intent: IntentName)
  /// Takes a message out that expresses an intent; it must stand there word for word.
  case removeExample(String, intent: IntentName)
  /// A new intent; its name is its first example. No rule answers it, so the fallback will.
  case addIntent(IntentName)
  /// Takes an intent out with all its examples.
  case removeIntent(IntentName)
  /// A word that must not be cut, with the class of its like.
  case addWord(String, wordClass: String? = nil)
  /// Lets a word be cut.
  case removeWord(String)
  /// A value of an entity of the assistant's files.
  case addValue(String, synonyms: [String] = [], entity: String)
  /// Takes a value of an entity out, whatever it is called.
  case removeValue(String, entity: String)
  /// A question with its answer in each language: ICU MessageFormat patterns, which may name facts.
  case addQuestion(QuestionName, phrasings: [String], answer: [ReplyLanguage: String])
  /// Takes a question out.
  case removeQuestion(QuestionName)
}

/// Why edits were not applied; none of them was.
public struct AssistantEditError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Which of the edits, from 0.
  public let index: Int
  /// What is wrong with it and what to do.
  public let message: String

  /// The place and the message.
  public var description: String { "edit \(index + 1): \(message)" }
}
