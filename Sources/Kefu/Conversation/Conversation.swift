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
  /// How many characters of a message are kept.
  public static let messageLimit = 2000

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

extension Conversation {
  /// Reads a stored conversation.
  ///
  /// - Throws: `DecodingError` for one that a newer version stored.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .formatVersion)
    guard (1...Conversation.formatVersion).contains(version) else {
      throw DecodingError.dataCorruptedError(
        forKey: .formatVersion, in: container,
        debugDescription: "the conversation has format version \(version), this program reads "
          + "1 to \(Conversation.formatVersion)")
    }
    self.init(id: try container.decode(String.self, forKey: .id))
    revision = try container.decode(Int.self, forKey: .revision)
    time = try container.decodeIfPresent(Instant.self, forKey: .time)
    history = try container.decode([Exchange].self, forKey: .history)
    state = try container.decodeIfPresent(DialogueState.self, forKey: .state)
  }
}
