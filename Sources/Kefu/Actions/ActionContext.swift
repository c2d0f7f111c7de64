public import KefuValues

/// On whose behalf, when and how often an action runs.
public struct ActionContext: Hashable, Sendable {
  /// The conversation that asks for it.
  public var conversation: String
  /// Who the customer is, if the host knows it; never what a message claims.
  public var customer: String?
  /// The time of the turn.
  public var time: Instant?
  /// The language of the replies.
  public var language: ReplyLanguage
  /// The same for every try of one step: an action that was carried out under a key is not carried out again, but gives the
  /// result that it gave.
  public var key: String

  /// Makes a context.
  public init(
    conversation: String, customer: String? = nil, time: Instant? = nil,
    language: ReplyLanguage = .zh, key: String
  ) {
    self.conversation = conversation
    self.customer = customer
    self.time = time
    self.language = language
    self.key = key
  }
}

/// A failure that an action declares, such as `not_found`; throw it from the action.
public struct ActionFailure: Error, Hashable, Sendable {
  /// The name in `failures` of the declaration.
  public var name: String

  /// Makes a failure.
  public init(_ name: String) { self.name = name }
}
