import Synchronization

/// A value that is made when it is first asked for, once, whichever thread asks.
final class LazyValue<Value: Sendable>: Sendable {
  private enum State {
    case unmade(@Sendable () -> Value)
    case made(Value)
  }

  private let state: Mutex<State>

  /// Keeps a value that is there.
  init(_ value: Value) { state = Mutex(.made(value)) }

  /// - Parameter make: Makes the value; it is dropped, with all that it holds, when it has. It must not ask for the value.
  init(make: @escaping @Sendable () -> Value) { state = Mutex(.unmade(make)) }

  /// The value; the first call makes it and others wait.
  var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .unmade(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }

  /// Whether the value was asked for.
  var isMade: Bool {
    state.withLock { state in
      if case .made = state { true } else { false }
    }
  }
}
