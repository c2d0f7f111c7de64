package import KefuText
package import KefuValues

/// What happens to a conversation.
package enum DialogueEvent: Hashable, Sendable {
  /// The assistant is to speak first.
  case sessionStarted
  /// The customer wrote something.
  case message(intent: IntentName, language: LanguageEvidence)
}

/// What the machine wants done; it does nothing itself.
package enum DialogueEffect: Hashable, Sendable {
  /// Say this. `choice` picks among the variants; `location` is the rule that answers, if one does.
  case reply(ReplyName, language: ReplyLanguage, choice: UInt64, location: SourceLocation?)
}
