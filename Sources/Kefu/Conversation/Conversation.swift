package import KefuDialogue
public import KefuValues

/// A conversation as a value, to keep anywhere between messages; its size is bounded.
public struct Conversation: Hashable, Sendable, Codable {
  /// One message and the answer to it.
  public struct Exchange: Hashable, Sendable, Codable {
    /// What the customer wrote; `nil` if the assistant spoke first.
    public var message: String?
    /// What the assistant said.
    public var replies: [Reply]
  }

  /// The newest format of a stored conversation.
  public static let formatVersion = 1
  /// How many exchanges are kept.
  public static let historyLimit = 20

  /// The format that this one was stored in.
  public private(set) var formatVersion = Conversation.formatVersion
  /// Names the conversation and seeds the choice of variants.
  public let id: String
  /// Grows by one a turn, for compare-and-swap.
  public internal(set) var revision = 0
  /// The latest time of any message; it never goes back.
  public internal(set) var time: Instant?
  /// The last exchanges, the oldest first.
  public internal(set) var history: [Exchange] = []
  /// `nil` before the first turn.
  package internal(set) var state: DialogueState?

  /// Starts a conversation.
  public init(id: String) { self.id = id }

  /// The language of the replies, once there was one.
  public var language: ReplyLanguage? { state?.language }
}
