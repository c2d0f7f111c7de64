package import KefuText
package import KefuValues

/// What happens to a conversation.
package enum DialogueEvent: Hashable, Sendable {
  /// The assistant is to speak first.
  case sessionStarted
  /// The customer wrote something.
  ///
  /// `question` is asked if that is more probable than any intent; `day` is the customer's.
  case message(
    intent: IntentName, question: QuestionName?, language: LanguageEvidence, day: CivilDate?)
}
