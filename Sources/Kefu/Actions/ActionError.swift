public import KefuValues

/// What went wrong with an action apart from the failures that it declares; the dialogue goes on by `error` or `timeout`.
public enum ActionError: Error, Hashable, Sendable {
  /// Nothing is registered under its name.
  case notRegistered
  /// It took longer than is declared; it was cancelled, and what it gives later is dropped.
  case timedOut(milliseconds: Int)
  /// It threw an `ActionFailure` that is not declared.
  case undeclaredFailure(String)
  /// A result is missing or not of the declared type.
  case unfitResult(name: String, value: SlotValue?)
}

extension ActionError: CustomStringConvertible {
  /// The problem in one sentence, without the name of the action.
  public var description: String {
    switch self {
    case .notRegistered: "nothing is registered under this name"
    case .timedOut(let milliseconds): "it took longer than \(milliseconds) ms"
    case .undeclaredFailure(let name): "it failed with '\(name)', which is not declared"
    case .unfitResult(let name, nil): "it gave no result '\(name)'"
    case .unfitResult(let name, let value?):
      "its result '\(name)' is '\(value.text)', which does not fit the declaration"
    }
  }
}
