/// What the machine wants done; it does nothing itself.
package enum DialogueEffect: Hashable, Sendable {
  case say(Saying)
  /// Run this and hand the result in as `actionEnded`; nothing else happens to the conversation before that.
  case run(PendingCall)
  /// Call a person; the reason is the author's or `customer`, `anger`.
  case handOff(Handoff)
}
