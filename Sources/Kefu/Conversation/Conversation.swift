package import KefuDialogue
public import KefuValues

/// A conversation as a value, to keep anywhere between messages; its size is bounded.
public struct Conversation: Hashable, Sendable, Codable {
  /// One message and the answer to it.
  public struct Exchange: Hashable, Sendable, Codable {
    /// What the customer wrote, with the numbers of identity and bank cards masked; `nil` if the assistant spoke first.
    public var message: String?
    /// What the assistant said.
    public var replies: [Reply]
  }

  /// The newest format of a stored conversation.
  public static let formatVersion = 2
  /// How many exchanges are kept.
  public static let historyLimit = 20
  /// How many characters of a message are kept.
  public static let messageLimit = 2000

  /// The format that this one was stored in.
  public private(set) var formatVersion = Conversation.formatVersion
  /// Names the conversation.
  public let id: String
  /// Who the customer is, if the host knows it: what the actions may show and do depends on it.
  public var customer: String?
  /// Chooses among the wordings of replies.
  public let seed: UInt64
  /// When it began; `nil` if the host never gives an id twice.
  ///
  /// It is part of the keys of its actions, so that a later conversation of the same id has others.
  public let began: Instant?
  /// Grows by one a turn, for compare-and-swap.
  public internal(set) var revision = 0
  /// The latest time of any message; it never goes back.
  public internal(set) var time: Instant?
  /// When to call `handle(.timeElapsed)` if the customer stays silent; `nil` if nothing is due.
  public internal(set) var nextDeadline: Instant?
  /// The last exchanges, the oldest first.
  public internal(set) var history: [Exchange] = []
  /// The turn that has begun, while an action of it runs; one that is found here when a conversation is read was cut off by a crash.
  public internal(set) var interrupted: InterruptedTurn?
  /// Of the assistant that handled the last turn.
  package internal(set) var assistantDigest: String?
  /// `nil` before the first turn.
  package internal(set) var state: DialogueState?

  /// Starts a conversation.
  ///
  /// - Parameters:
  ///   - id: Names it.
  ///   - customer: Who the host knows the customer to be.
  ///   - seed: Chooses among the wordings; by default a stable hash of the id.
  ///   - began: When it begins, if there may have been one of this id that is not known any more.
  public init(id: String, customer: String? = nil, seed: UInt64? = nil, began: Instant? = nil) {
    self.id = id
    self.customer = customer
    self.began = began
    self.seed = seed ?? Digest(id).low
  }
}

extension Conversation {
  /// The language of the replies, once there was one.
  public var language: ReplyLanguage? { state?.language }

  /// The mood of the customer.
  public var mood: Mood { state?.mood ?? .calm }

  /// Whether a person has taken over: the assistant is silent until `handle(.agentReturned)`.
  public var isHandedOff: Bool { state?.handoff != nil }

  /// The running dialogue and its state, such as `["cancel_order", "confirm"]`; empty if none runs.
  public var dialoguePath: [String] {
    guard let frame = state?.running else { return [] }
    return [frame.dialogue.rawValue, frame.state]
  }

  /// The dialogues that were begun and not ended, the running one last; those that another called are left out.
  public var dialogues: [String] { (state?.activities ?? []).map(\.rawValue) }

  /// What the running dialogue knows, sorted by name.
  public var slots: [(name: String, value: SlotValue)] {
    (state?.running?.values.entries ?? []).map { ($0.name.rawValue, $0.value) }
  }

  /// What was spoken of and "it" may mean, the latest last.
  public var focus: [(kind: String, value: SlotValue)] {
    (state?.focus ?? []).map { ($0.kind, $0.value) }
  }
}

extension Conversation {
  /// How many actions it has begun.
  package var actionCount: Int { state?.callCount ?? 0 }

  /// Which try the action is that runs or may have run; 0 if there is none.
  package var attemptCount: Int { state?.call?.attempt ?? 0 }

  /// What the keys of its actions begin with.
  var key: String { began.map { "\(id)@\($0.secondsSince1970)" } ?? id }

  /// The same conversation with nothing remembered but its language; the keys of actions go on, so that none is used twice.
  public func restarted() -> Conversation {
    var conversation = self
    conversation.history = []
    conversation.interrupted = nil
    conversation.nextDeadline = nil
    conversation.interrupted = nil
    if let state {
      var fresh = DialogueState(language: state.language, seed: state.seed)
      fresh.turnCount = state.turnCount
      fresh.callCount = state.callCount
      fresh.time = state.time
      fresh.customer = state.customer
      fresh.channel = state.channel
      conversation.state = fresh
    }
    conversation.revision += 1
    return conversation
  }
}

extension Conversation {
  /// Reads a stored conversation; of one in format 1, which had no dialogues, all but the state.
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
    self.init(
      id: try container.decode(String.self, forKey: .id),
      customer: try container.decodeIfPresent(String.self, forKey: .customer),
      seed: try container.decodeIfPresent(UInt64.self, forKey: .seed),
      began: try container.decodeIfPresent(Instant.self, forKey: .began))
    revision = try container.decode(Int.self, forKey: .revision)
    time = try container.decodeIfPresent(Instant.self, forKey: .time)
    history = try container.decode([Exchange].self, forKey: .history)
    guard version > 1 else { return }
    nextDeadline = try container.decodeIfPresent(Instant.self, forKey: .nextDeadline)
    interrupted = try container.decodeIfPresent(InterruptedTurn.self, forKey: .interrupted)
    assistantDigest = try container.decodeIfPresent(String.self, forKey: .assistantDigest)
    state = try container.decodeIfPresent(DialogueState.self, forKey: .state)
  }
}
