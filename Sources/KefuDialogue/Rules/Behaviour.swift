package import KefuValues

/// What the assistant does in any conversation, whatever it is about.
package struct Behaviour: Hashable, Sendable, Codable {
  /// The occasions that a behaviour can be authored for.
  package enum Name: String, Hashable, Sendable, Codable, CaseIterable {
    /// No rule answers the message.
    case fallback
    /// The two best intents are too close to choose between.
    case clarify
    /// The conversation begins and the assistant speaks first.
    case greeting
  }

  package var name: Name
  package var reply: ReplyName

  package init(name: Name, reply: ReplyName) {
    self.name = name
    self.reply = reply
  }
}
