package import Kefu
package import KefuValues

/// What a session is given of the world.
package struct ServeHost: Sendable {
  /// The time of a message that has none.
  package var now: @Sendable () -> Instant
  /// Waits for some seconds; throws if its task is cancelled meanwhile.
  package var wait: @Sendable (_ seconds: Int64) async throws -> Void
  /// Loads the assistant's folder anew.
  package var load: @Sendable () async throws -> Assistant
  /// Sends one line, without its end.
  package var write: @Sendable ([UInt8]) -> Void
  /// Tells the operator.
  package var log: @Sendable (String) -> Void

  package init(
    now: @escaping @Sendable () -> Instant,
    wait: @escaping @Sendable (_ seconds: Int64) async throws -> Void,
    load: @escaping @Sendable () async throws -> Assistant,
    write: @escaping @Sendable ([UInt8]) -> Void, log: @escaping @Sendable (String) -> Void
  ) {
    self.now = now
    self.wait = wait
    self.load = load
    self.write = write
    self.log = log
  }
}

/// The bounds of a session.
package struct ServeOptions: Sendable {
  /// How many requests of one sender may wait.
  package var senderLimit = 100
  /// How many requests may wait in all.
  package var queueLimit = 10_000
  /// How many conversations are kept in memory.
  package var liveLimit = 10_000
  /// Seconds without a message after which a conversation is forgotten; `nil` keeps it.
  package var forgetAfter: Int64?
  /// After how many turns what is old is let go.
  package var sweepInterval = 1024
  /// Of the program.
  package var version = ""
  /// Which protocol is spoken.
  package var dialect = Dialect.serve

  package enum Dialect: Sendable {
    /// Kefu's own.
    case serve
    /// The Model Context Protocol.
    case tools
  }

  package init() {}
}
