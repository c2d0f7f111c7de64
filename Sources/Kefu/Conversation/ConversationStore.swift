public import KefuValues

/// Keeps conversations between messages, and the answers to them, so that a crash loses none.
///
/// What ran before a crash is known by the revision of a conversation and by how many actions it began: a save that another one has
/// overtaken throws `ConversationStoreError.conflict`, and an action whose save was refused must not run.
public protocol ConversationStore: Sendable {
  /// A conversation as it was last saved; `nil` if there is none.
  func conversation(_ id: String) throws -> Conversation?

  /// Saves a conversation as it stands before an action runs; its revision has not changed.
  func save(_ conversation: Conversation) throws

  /// Saves a conversation after a turn together with the answer to the message, at once or not at all.
  ///
  /// - Parameters:
  ///   - conversation: As the turn left it.
  ///   - answer: What the sender was or will be told.
  ///   - request: The sender's own id of the message; `nil` if it has none, and its answer is not kept. Of a conversation the last
  ///     `answerLimit` are kept.
  /// - Throws: `ConversationStoreError`.
  func save(_ conversation: Conversation, answer: String, to request: String?) throws

  /// The answer that was saved for a message; `nil` if there is none.
  func answer(to request: String, in conversation: String) throws -> String?

  /// Removes a conversation and its answers.
  func remove(_ id: String) throws

  /// Conversations whose deadline has come, the earliest first.
  func due(at time: Instant, limit: Int) throws -> [String]

  /// The earliest deadline of all; `nil` if nothing is ever due.
  func nextDeadline() throws -> Instant?

  /// Conversations of which a turn was cut off while an action ran, to be finished when a program starts.
  func interrupted(limit: Int) throws -> [String]

  /// Removes what was last used before a time; returns how many. A conversation that has never been told a time stays.
  func removeAll(before time: Instant) throws -> Int
}

extension ConversationStore {
  /// How many answers of a conversation are kept.
  public static var answerLimit: Int { 20 }

  /// None: what is in memory alone has nothing to finish.
  public func interrupted(limit: Int) throws -> [String] { [] }
}
