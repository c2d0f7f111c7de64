package import KefuText
package import KefuValues

/// What happens to a conversation.
package enum DialogueEvent: Hashable, Sendable {
  /// The assistant is to speak first.
  case sessionStarted
  /// The customer wrote something.
  case message(intent: IntentName, language: LanguageEvidence)
}
