import KefuValues
import Synchronization

/// A clock that stands until it is told to go on.
final class ServeClock: Sendable {
  private struct State {
    var now: Int64
    var sleepers: [Int: (due: Int64, continuation: CheckedContinuation<Void, any Error>)] = [:]
    var count = 0
  }

  private let state: Mutex<State>

  init(_ now: Instant) { state = Mutex(State(now: now.secondsSince1970)) }

  var now: Instant {
    Instant(secondsSince1970: state.withLock { $0.now }, utcOffset: 28_800)
  }

  /// How many wait for a time to come.
  var sleepers: Int { state.withLock { $0.sleepers.count } }

  func wait(_ seconds: Int64) async throws {
    let number = state.withLock { state in
      state.count += 1
      return state.count
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isDone = state.withLock { state in
          guard seconds > 0, !Task.isCancelled else { return true }
          state.sleepers[number] = (state.now + seconds, continuation)
          return false
        }
        if isDone { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.sleepers.removeValue(forKey: number) }?.continuation.resume(
        throwing: CancellationError())
    }
  }

  func advance(_ seconds: Int64) {
    let due = state.withLock { state in
      state.now += seconds
      let due = state.sleepers.filter { $0.value.due <= state.now }
      for number in due.keys { state.sleepers[number] = nil }
      return due.values.map(\.continuation)
    }
    for continuation in due { continuation.resume() }
  }
}
