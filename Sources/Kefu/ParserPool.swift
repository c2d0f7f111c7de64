import KefuText
import KefuUnderstanding
import Synchronization

/// Lends parsers to whoever calls, from any thread; as many are made as are used at once.
final class ParserPool: Sendable {
  private struct Idle: @unchecked Sendable {
    // @unchecked Sendable because a parser in this list is referred to from nowhere else, and the mutex hands it to one
    // caller at a time.
    var parsers: [MessageParser] = []
  }

  private let idle = Mutex(Idle())
  /// Makes a parser that the pool does not lend.
  let make: @Sendable () -> MessageParser

  init(make: @escaping @Sendable () -> MessageParser) { self.make = make }

  func withParser<Result>(_ body: (MessageParser) -> Result) -> Result {
    let taken = idle.withLock { Idle(parsers: $0.parsers.popLast().map { [$0] } ?? []) }
    let parser = taken.parsers.first ?? make()
    let result = body(parser)
    let returned = Idle(parsers: [parser])
    idle.withLock { $0.parsers += returned.parsers }
    return result
  }
}
