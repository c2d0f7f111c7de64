package import KefuValues

/// What the machine wants done; it does nothing itself.
package enum DialogueEffect: Hashable, Sendable {
  /// Say this. `choice` picks among the variants; `location` is the rule that answers, if one does.
  case reply(ReplyName, language: ReplyLanguage, choice: UInt64, location: SourceLocation?)
}
