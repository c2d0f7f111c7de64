import Synchronization

/// Searches at rest, so that states made for one text serve the next; safe from any thread.
final class PatternSearchPool: Sendable {
  // @unchecked Sendable because a lease is either in `resting`, behind its lock, or known to one call of
  // `withSearch` alone; `withSearch` never lets it out.
  private final class Lease: @unchecked Sendable {
    var search: PatternSearch
    init(_ search: PatternSearch) { self.search = search }
  }

  /// How many are kept; more exist only while more are at work.
  private static let capacity = 8

  private let resting = Mutex<[Lease]>([])

  /// Runs a search that nobody else uses meanwhile; its results never depend on what it remembers.
  func withSearch<Result>(
    of automaton: PatternAutomaton, _ body: (inout PatternSearch) -> Result
  ) -> Result {
    let lease = resting.withLock { $0.popLast() } ?? Lease(PatternSearch(automaton))
    let result = body(&lease.search)
    lease.search.trim()
    resting.withLock { resting in
      if resting.count < Self.capacity { resting.append(lease) }
    }
    return result
  }
}
