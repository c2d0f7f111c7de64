package import KefuValues

/// What the machine remembers of a conversation; its size is bounded by what is authored.
package struct DialogueState: Hashable, Sendable, Codable {
  /// The language of the replies.
  package var language: ReplyLanguage
  /// How many messages the customer has sent.
  package var turnCount = 0
  /// Where the choice between variants starts.
  package var seed: UInt64
  /// A language that one weak message has spoken for; a second one switches.
  package var pendingLanguage: ReplyLanguage?
  /// How often each reply was given, sorted by name, so that no variant comes twice in a row.
  package var uses: [ReplyUse] = []

  package init(language: ReplyLanguage, seed: UInt64) {
    self.language = language
    self.seed = seed
  }
}

/// How often a reply was given in a conversation.
package struct ReplyUse: Hashable, Sendable, Codable {
  package var reply: String
  package var count: Int
}
