import Synchronization

/// One action against its timeout and the cancellation of whoever waits: the first to finish decides, all others are dropped.
///
/// A task group would wait for all of its tasks, and an action that ignores its cancellation must not hold up a turn.
final class ActionRace: Sendable {
  private enum State {
    case waiting(CheckedContinuation<ActionOutcome, Never>?, [Task<Void, Never>])
    case finished(ActionOutcome)
  }

  private let state = Mutex(State.waiting(nil, []))

  /// Waits for the first outcome, once; it may be there already.
  func outcome() async -> ActionOutcome {
    await withCheckedContinuation { continuation in
      let outcome: ActionOutcome? = state.withLock { state in
        switch state {
        case .waiting(_, let tasks):
          state = .waiting(continuation, tasks)
          return nil
        case .finished(let outcome): return outcome
        }
      }
      if let outcome { continuation.resume(returning: outcome) }
    }
  }

  /// Adds a task that is cancelled once there is an outcome.
  func add(_ task: Task<Void, Never>) {
    let isLate = state.withLock { state in
      switch state {
      case .waiting(let continuation, let tasks):
        state = .waiting(continuation, tasks + [task])
        return false
      case .finished: return true
      }
    }
    if isLate { task.cancel() }
  }

  /// Finishes with an outcome unless there is one; returns whether it counts.
  @discardableResult
  func finish(_ outcome: ActionOutcome) -> Bool {
    let waiting: (CheckedContinuation<ActionOutcome, Never>?, [Task<Void, Never>])? =
      state.withLock { state in
        switch state {
        case .waiting(let continuation, let tasks):
          state = .finished(outcome)
          return (continuation, tasks)
        case .finished: return nil
        }
      }
    guard let (continuation, tasks) = waiting else { return false }
    for task in tasks { task.cancel() }
    continuation?.resume(returning: outcome)
    return true
  }
}
