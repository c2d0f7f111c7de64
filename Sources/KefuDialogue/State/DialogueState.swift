package import KefuValues

/// What the machine remembers of a conversation; its size is bounded by what is authored.
///
/// It changes by `apply(_:)` alone, so that it can be rebuilt from the steps that were recorded.
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
  /// The latest time of any event.
  package var time: Instant?
  /// Who the host says the customer is.
  package var customer: String?
  /// How the customer writes: `web`, `wechat`; chooses between forms of replies.
  package var channel: String?

  /// The dialogues under way, the running one last.
  package var frames: [Frame] = []
  /// What the machine itself has asked: which of two, a person or not.
  package var offer: Offer?
  /// Requests of a message that wait for their turn.
  package var queue: [QueuedRequest] = []
  /// Things spoken of, the latest last.
  package var focus: [FocusItem] = []
  /// The list that was shown last.
  package var list: ShownList?
  /// What was asked for last, for "and the blue one?".
  package var lastRequest: LastRequest?
  /// What the buttons of the last replies mean.
  package var buttons: [ShownButton] = []
  /// What was said in the last turn that said anything.
  package var said: [Saying] = []
  package var saidTurn = 0
  /// How many replies were given.
  package var sayingCount = 0

  package var mood: Mood = .calm
  /// Messages in a row that complain.
  package var negativeTurns = 0
  /// Messages since the last one that did.
  package var turnsSinceComplaint = 0
  /// The turn of the last apology.
  package var apologyTurn: Int?
  /// The turn in which an angry customer was offered a person.
  package var angerTurn: Int?
  /// How often in a row nothing was understood.
  package var misunderstandings = 0

  /// A person has taken over.
  package var handoff: Handoff?
  /// An action that was asked for and has not answered.
  package var call: PendingCall?
  /// How many actions were asked for, as part of their keys.
  package var callCount = 0
  /// What the message of this turn still has to give; empty between turns.
  package var carried: [MessageEntity] = []
  package var carriedText = ""

  package init(language: ReplyLanguage, seed: UInt64) {
    self.language = language
    self.seed = seed
  }

  /// The dialogue that runs.
  package var running: Frame? { frames.last }
}

/// How often a reply was given in a conversation.
package struct ReplyUse: Hashable, Sendable, Codable {
  package var reply: String
  package var count: Int
}
