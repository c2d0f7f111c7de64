public import KefuValues

/// One message answered.
public struct Turn: Sendable {
  /// What to say, in order.
  public var replies: [Reply]
  /// The conversation after this turn; hand it in with the next message.
  public var conversation: Conversation
  /// What the message was taken for; `nil` if the turn began otherwise.
  public var understanding: Understanding?
  /// The rule or question that answered, where it stands; `nil` if none did.
  public var rule: SourceLocation?
  /// Everything that happened, in order: kept, they rebuild the conversation, and they explain the turn.
  public var events: [TurnEvent]
  /// What a person needs to know who is to take over now; `nil` if none is called.
  public var handoff: HandoffSummary?
}

/// What a person needs to know who takes over a conversation.
public struct HandoffSummary: Hashable, Sendable, Codable {
  /// Why: the author's word, or `customer` if the customer asked for a person.
  public var reason: String
  /// Who the customer is, if that is known.
  public var customer: String?
  /// What the customer wants: the running dialogue, else the intent of the last message.
  public var intent: String?
  /// What is known so far, sorted by name; numbers of identity and bank cards are masked.
  public var slots: [Slot]
  /// How the customer feels.
  public var mood: Mood
  /// The last exchanges, the oldest first.
  public var turns: [Conversation.Exchange]

  /// Something that is known.
  public struct Slot: Hashable, Sendable, Codable {
    /// What it is, such as `order`.
    public var name: String
    /// The value.
    public var value: SlotValue
  }
}
